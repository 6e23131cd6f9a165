import Languages
import Values

/// The patterns of a language as one tree: patterns that begin alike share their beginning, so that
/// a place of the text is tried once for each thing that may stand there.
struct DateGrammar: Sendable {
  /// What leads from one state to the next.
  struct Step: Sendable {
    var element: Element
    var next: Int32
  }

  enum Element: Sendable, Hashable {
    /// A stretch of `literals`.
    case literal(start: Int32, count: Int32)
    case space
    case field(DatePattern.Field)
  }

  /// A pattern that is complete in a state.
  struct Ending: Sendable {
    var kind: DateKind
    /// The number of the pattern in the table.
    var order: Int32
  }

  static let root = 0

  private(set) var literals: [UInt8] = []
  /// The first bytes of what patterns may begin with besides numbers and words of the calendar.
  private(set) var openings: [[UInt8]] = []
  /// For each byte, whether one of `openings` begins with it.
  private(set) var openingBytes = [Bool](repeating: false, count: 256)
  private var steps: [[Step]] = [[]]
  private var endings: [[Ending]] = [[]]

  /// No patterns, for a language without a table of dates.
  init() {}

  /// - Throws: the first pattern that is none, with its line.
  init(_ lexicon: Lexicon, language: LanguageTag) throws(Diagnostic) {
    for (order, row) in lexicon.rows(of: "dates", in: language.primary).enumerated() {
      do {
        insert(
          try DatePattern(row[0], kind: DateKind(rawValue: row[1]) ?? .date), order: Int32(order))
      } catch {
        throw Diagnostic(
          error.message, file: "\(language.primary)/dates.tsv", line: row.line,
          remedy: "see docs/tables.md")
      }
    }
  }

  func stepCount(of state: Int) -> Int { steps[state].count }
  func step(_ index: Int, of state: Int) -> Step { steps[state][index] }
  func endings(of state: Int) -> [Ending] { endings[state] }

  private mutating func insert(_ pattern: DatePattern, order: Int32) {
    for elements in Self.written(pattern.elements[...]) {
      var state = Self.root
      for element in elements { state = next(from: state, by: element) }
      if !endings[state].contains(where: { $0.order == order }) {
        endings[state].append(Ending(kind: pattern.kind, order: order))
      }
      if case .literal(let bytes)? = elements.first { open(with: bytes) }
    }
  }

  /// The sequences of a pattern, with and without what may be missing.
  private static func written(_ elements: ArraySlice<DatePattern.Element>) -> [[DatePattern
    .Element]]
  {
    guard let first = elements.first else { return [[]] }
    let rest = written(elements.dropFirst())
    guard case .optional(let inner) = first else { return rest.map { [first] + $0 } }
    return written(inner[...]).flatMap { inner in rest.map { inner + $0 } } + rest
  }

  private mutating func next(from state: Int, by element: DatePattern.Element) -> Int {
    for step in steps[state] where isSame(step.element, element) { return Int(step.next) }
    let added: Element
    switch element {
    case .literal(let bytes):
      added = .literal(start: Int32(literals.count), count: Int32(bytes.count))
      literals += bytes
    case .space: added = .space
    case .field(let field): added = .field(field)
    // Written out before.
    case .optional: return state
    }
    steps[state].append(Step(element: added, next: Int32(steps.count)))
    steps.append([])
    endings.append([])
    return steps.count - 1
  }

  private func isSame(_ known: Element, _ element: DatePattern.Element) -> Bool {
    switch (known, element) {
    case (.literal(let start, let count), .literal(let bytes)):
      literals[Int(start)..<Int(start + count)].elementsEqual(bytes)
    case (.space, .space): true
    case (.field(let one), .field(let other)): one == other
    case (.literal, _), (.space, _), (.field, _): false
    }
  }

  private mutating func open(with bytes: [UInt8]) {
    guard let first = bytes.first, !openings.contains(bytes) else { return }
    openings.append(bytes)
    openingBytes[Int(first)] = true
  }
}
