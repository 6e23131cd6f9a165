import Languages
import Values

/// Puts patterns into the tree of a `DateGrammar`, one after the other.
struct DateGrammarBuilder {
  private(set) var literals: [UInt8] = []
  private(set) var openings: [[UInt8]] = []
  private(set) var leaps = (0..<256).map { byte -> UInt8 in
    (0x30..<0x3A).contains(byte) ? 0 : byte < 0xE0 ? 1 : 3
  }
  /// By state; the first is the root.
  private(set) var steps: [[(step: DateGrammar.Step, openings: DateOpenings)]] = [[]]
  private(set) var endings: [[DateGrammar.Ending]] = [[]]

  mutating func insert(_ pattern: DatePattern, order: Int32) {
    let written = Self.written(pattern.elements[...])
    // Of dates of one length, what begins with a number goes before what begins with a word.
    let isNumber = written.contains {
      $0.first.map { DateOpenings(of: $0).contains(.number) } ?? false
    }
    let order = isNumber ? order : order + Self.afterNumbers
    for elements in written {
      var state = DateGrammar.root
      for element in elements { state = next(from: state, by: element, of: pattern.kind) }
      if !endings[state].contains(where: { $0.kind == pattern.kind }) {
        endings[state].append(DateGrammar.Ending(kind: pattern.kind, order: order))
      }
      if case .literal(let bytes)? = elements.first { open(with: bytes) }
    }
  }

  /// More than any table has rows.
  private static let afterNumbers: Int32 = 1 << 20

  private mutating func addState() -> Int {
    steps.append([])
    endings.append([])
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

  private mutating func next(
    from state: Int, by element: DatePattern.Element, of kind: DateKind
  ) -> Int {
    for (step, _) in steps[state] where isSame(step.element, element, of: kind) {
      return Int(step.next)
    }
    let added: DateGrammar.Element
    switch element {
    case .literal(let bytes):
      added = .literal(start: Int32(literals.count), count: Int32(bytes.count))
      literals += bytes
    case .space: added = .space
    case .field(let field): added = .field(field, of: Self.telling(kind, of: field))
    // Written out before.
    case .optional: return state
    }
    let next = addState()
    steps[state].append(
      (
        DateGrammar.Step(
          element: added, next: Int32(next), number: DatePattern.NumberPart(of: element)),
        DateOpenings(of: element)
      ))
    return next
  }

  /// The kind, where a field takes in by it: the years of a decade, a day before or behind its
  /// month. All other fields are shared by patterns of all kinds.
  private static func telling(_ kind: DateKind, of field: DatePattern.Field) -> DateKind {
    switch (kind, field) {
    case (.decade, .yy), (.eitherOrder, .day), (.eitherOrder, .nth): kind
    case (_, _): .date
    }
  }

  private func isSame(
    _ known: DateGrammar.Element, _ element: DatePattern.Element, of kind: DateKind
  ) -> Bool {
    switch (known, element) {
    case (.literal(let start, let count), .literal(let bytes)):
      literals[Int(start)..<Int(start + count)].elementsEqual(bytes)
    case (.space, .space): true
    case (.field(let one, let by), .field(let other)):
      one == other && by == Self.telling(kind, of: other)
    case (.literal, _), (.space, _), (.field, _): false
    }
  }

  private mutating func open(with bytes: [UInt8]) {
    guard let first = bytes.first, !openings.contains(bytes) else { return }
    openings.append(bytes)
    leaps[Int(first)] = 0
  }
}
