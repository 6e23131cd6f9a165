import Languages
import Values

/// The patterns of a language as one tree: patterns that begin alike share their beginning, so that
/// a place of the text is tried once for each thing that may stand there.
struct DateGrammar: Sendable {
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
  private(set) var roots: [(kind: DateKind, state: Int)] = []
  private(set) var literals: [UInt8] = []
  /// The first bytes of what patterns may begin with besides numbers and words of the calendar.
  private(set) var openings: [[UInt8]] = []
  /// For each byte, whether one of `openings` begins with it.
  private(set) var openingBytes = [Bool](repeating: false, count: 256)
  private var steps: [[Step]] = []
  /// By state: the number of the pattern that is complete in it, -1 where none is.
  private var endings: [Int32] = []

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
  /// The number of the pattern that is complete in a state.
  func ending(of state: Int) -> Int32? { endings[state] < 0 ? nil : endings[state] }

  private mutating func insert(_ pattern: DatePattern, order: Int32) {
    let root = root(of: pattern.kind)
    let written = Self.written(pattern.elements[...])
    // Of dates of one length, what begins with a number goes before what begins with a word.
    let isNumber = written.contains {
      $0.first.map { DateOpenings(of: $0).contains(.number) } ?? false
    }
    let order = isNumber ? order : order + Self.afterNumbers
    for elements in written {
      var state = root
      for element in elements { state = next(from: state, by: element) }
      if endings[state] < 0 { endings[state] = order }
      if case .literal(let bytes)? = elements.first { open(with: bytes) }
    }
  }

  /// More than any table has rows.
  private static let afterNumbers: Int32 = 1 << 20

  private mutating func root(of kind: DateKind) -> Int {
    if let known = roots.first(where: { $0.kind == kind }) { return known.state }
    let state = addState()
    roots.append((kind, state))
    return state
  }

  private mutating func addState() -> Int {
    steps.append([])
    endings.append(-1)
    return steps.count - 1
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
    let next = addState()
    steps[state].append(
      Step(element: added, next: Int32(next), openings: DateOpenings(of: element)))
    return next
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
