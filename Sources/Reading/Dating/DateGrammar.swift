import Languages
import Values

/// The patterns of a language as one tree: patterns that begin alike share their beginning, so that
/// a place of the text is tried once for each thing that may stand there.
///
/// A class, since every scanner holds it: copies of its arrays led the profile.
final class DateGrammar: Sendable {
  /// What leads from one state to the next.
  struct Step: Sendable {
    var element: Element
    var next: Int32
    /// What a text must have where the step begins, as far as one look tells.
    var openings: DateOpenings
  }

  enum Element: Sendable, Hashable {
    /// A stretch of `literals`.
    case literal(start: Int32, count: Int32)
    case space
    case field(DatePattern.Field)
  }

  /// The states that patterns begin in, by their kind.
  let roots: [(kind: DateKind, state: Int)]
  let literals: [UInt8]
  /// The first bytes of what patterns may begin with besides numbers and words of the calendar.
  let openings: [[UInt8]]
  /// For each byte, whether one of `openings` begins with it.
  let openingBytes: [Bool]
  private let steps: [Step]
  /// By state, its first step; and the number of steps at the end.
  private let firstStep: [Int32]
  /// By state: the number of the pattern that is complete in it, -1 where none is.
  private let endings: [Int32]

  /// No patterns, for a language without a table of dates.
  convenience init() { self.init(DateGrammarBuilder()) }

  /// - Throws: the first pattern that is none, with its line.
  convenience init(_ lexicon: Lexicon, language: LanguageTag) throws(Diagnostic) {
    var builder = DateGrammarBuilder()
    for (order, row) in lexicon.rows(of: "dates", in: language.primary).enumerated() {
      do {
        builder.insert(
          try DatePattern(row[0], kind: DateKind(rawValue: row[1]) ?? .date), order: Int32(order))
      } catch {
        throw Diagnostic(
          error.message, file: "\(language.primary)/dates.tsv", line: row.line,
          remedy: "see docs/tables.md")
      }
    }
    self.init(builder)
  }

  private init(_ builder: DateGrammarBuilder) {
    roots = builder.roots
    literals = builder.literals
    openings = builder.openings
    openingBytes = builder.openingBytes
    steps = builder.steps.flatMap { $0 }
    firstStep = builder.steps.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    endings = builder.endings
  }

  /// The steps that lead on from a state, by their numbers.
  func steps(of state: Int) -> Range<Int> { Int(firstStep[state])..<Int(firstStep[state + 1]) }

  func step(_ number: Int) -> Step { steps[number] }

  /// The number of the pattern that is complete in a state.
  func ending(of state: Int) -> Int32? { endings[state] < 0 ? nil : endings[state] }
}
