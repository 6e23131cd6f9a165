import Languages
import Text
import Values

/// The characters that a text may call states by because it has named them in full: where foreign
/// names are written by sound, the first one of 肯尼亚 stands for it (肯方, 中肯, 访肯).
struct StateInitials: Sendable {
  /// The state of each character; of two that begin alike, the one named more.
  private let states: [UInt32: String]
  private let firsts: FirstCharacters

  /// - Parameters:
  ///   - named: how often each state is named in full in the document.
  ///   - tables: of the document's language; without sounds, no state has an initial.
  init(_ passages: [Passage], names: [[ScannedMention]], named: [String: Int], tables: ActorTables)
  {
    var states: [UInt32: String] = [:]
    if !tables.sounds.isEmpty {
      for (passage, names) in zip(passages, names) {
        for name in names {
          guard let (initial, state) = Self.initial(of: name, in: passage) else { continue }
          let best = states[initial].flatMap { named[$0] } ?? 0
          if named[state, default: 0] > best { states[initial] = state }
        }
      }
    }
    self.states = states
    firsts = FirstCharacters(
      of: states.keys.compactMap(Unicode.Scalar.init).map { Array(String($0).utf8) })
  }

  /// Of no text.
  init() { (states, firsts) = ([:], FirstCharacters()) }

  /// The state that the character at `place` may stand for, and where it ends.
  func state(at place: Int, in passage: Passage) -> (id: String, end: Int)? {
    guard firsts.mayBegin(at: place, in: passage.text.bytes),
      let (scalar, end) = passage.scalar(at: place), let id = states[scalar]
    else { return nil }
    return (id, end)
  }

  /// The first place from `place` on where such a character stands; the end of the text where none
  /// does.
  func next(from place: Int, in passage: Passage) -> Int {
    guard !states.isEmpty else { return passage.count }
    var place = firsts.next(from: place, in: passage.text.bytes)
    while place < passage.count, state(at: place, in: passage) == nil {
      place = firsts.next(from: place + 1, in: passage.text.bytes)
    }
    return place
  }

  /// The first of two or more characters of a state's short name, unless it is a word of the
  /// grammar: the 多 of 多哥 is more.
  private static func initial(of name: ScannedMention, in passage: Passage)
    -> (initial: UInt32, state: String)?
  {
    guard case .actor(let actor) = name.value, !actor.isCoreference,
      let (initial, end) = passage.scalar(at: name.range.lowerBound), Script(initial) == .han
    else { return nil }
    // 肯尼亚外交部 names the state too.
    let short = passage.first(at: name.range.lowerBound) { word -> String? in
      if case .state(let id, .short) = word { id } else { nil }
    }
    guard let short, Int(short.hit.end) > end else { return nil }
    let isGrammar = passage.hits(at: name.range.lowerBound).contains { hit in
      guard Int(hit.end) == end else { return false }
      switch hit.kind {
      case .caseMarker, .coordinator, .modality, .bound, .numeral, .range, .calendar: return true
      default: return false
      }
    }
    return isGrammar ? nil : (initial, short.value)
  }
}
