import Languages
import Values

/// What the tables say of actors beyond their names, for one language.
///
/// A class, since every scanner holds it: copies of its fields showed in the profile.
final class ActorTables: Sendable {
  /// The state that each listed person speaks for.
  let personStates: [String: String]
  /// The actor that a capital stands for where it acts, by the capital's English name.
  let metonyms: [String: String]
  let members: GroupMembers
  /// Characters that family names begin with; empty where the language has no such table.
  let surnames: Set<UInt32>
  /// Characters that names of other languages are written in by their sound.
  let sounds: Set<UInt32>
  /// Characters that end a name before them, and are in none: 等, 应.
  let stops: Set<UInt32>
  /// Characters that make a name of a state of its initial: 方.
  let stateEndings: Set<UInt32>
  /// Words for what an office is for: Water, Trade.
  let portfolios: Set<String>
  /// How many bytes such words have, the longest first.
  let portfolioEndings: [Int]
  let portfolioFirsts: FirstCharacters
  /// Nouns of what only governments have, in bytes.
  let possessions: [[UInt8]]
  /// Words behind which an unlisted name is a place, in bytes, by their last byte.
  let placeOpenings: [UInt8: [[UInt8]]]
  /// Words of honour in Latin letters: H.E.
  let honorifics: Set<String>
  /// Small words inside names: von, bin.
  let particles: Set<String>

  /// - Parameter members: of the same lexicon; they are the same in every language.
  init(_ lexicon: Lexicon, language: LanguageTag, members: GroupMembers) {
    func pairs(_ table: String) -> [String: String] {
      Dictionary(
        lexicon.rows(of: table, in: "common").map { ($0[0], $0[1]) },
        uniquingKeysWith: { a, _ in a })
    }
    func parts(_ name: String) -> [String] {
      lexicon.rows(of: "name-parts", in: language.primary).filter { $0[1] == name }.map { $0[0] }
    }
    func characters(_ name: String) -> Set<UInt32> {
      Set(parts(name).compactMap { $0.unicodeScalars.first?.value })
    }
    personStates = pairs("person-states")
    metonyms = pairs("metonyms")
    self.members = members
    surnames = characters("surname")
    sounds = characters("sound")
    stops = characters("stop")
    stateEndings = characters("state")
    portfolios = Set(parts("portfolio"))
    portfolioEndings = Set(portfolios.map(\.utf8.count)).sorted(by: >)
    portfolioFirsts = FirstCharacters(of: portfolios.map { Array($0.utf8) })
    possessions = lexicon.rows(of: "possessions", in: language.primary).map { Array($0[0].utf8) }
    placeOpenings = Dictionary(
      grouping: lexicon.rows(of: "place-openings", in: language.primary).map { Array($0[0].utf8) },
      by: { $0.last ?? 0 })
    honorifics = Set(parts("honorific"))
    particles = Set(parts("particle"))
  }

  /// Of no language and no lexicon: nothing is known.
  init() {
    personStates = [:]
    metonyms = [:]
    members = GroupMembers()
    surnames = []
    sounds = []
    stops = []
    stateEndings = []
    portfolios = []
    portfolioEndings = []
    portfolioFirsts = FirstCharacters()
    placeOpenings = [:]
    possessions = []
    honorifics = []
    particles = []
  }
}
