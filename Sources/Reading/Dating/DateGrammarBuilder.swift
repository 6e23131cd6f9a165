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
    let first = Self.first(of: pattern.elements)
    // Of dates of one length, what begins with a number goes before what begins with a word.
    let isNumber = first.contains { DateOpenings(of: $0).contains(.number) }
    let order = isNumber ? order : order + Self.afterNumbers
    for case .literal(let bytes) in first { open(with: bytes) }
    for state in states(behind: pattern.elements, from: [DateGrammar.root], of: pattern.kind)
    where !endings[state].contains(where: { $0.kind == pattern.kind }) {
      endings[state].append(DateGrammar.Ending(kind: pattern.kind, order: order))
    }
  }

  /// More than any table has rows.
  private static let afterNumbers: Int32 = 1 << 20

  private mutating func addState() -> Int {
    steps.append([])
    endings.append([])
    return steps.count - 1
  }

  /// What a pattern may begin with: what may be missing, and what follows it.
  private static func first(of elements: [DatePattern.Element]) -> [DatePattern.Element] {
    var first: [DatePattern.Element] = []
    for element in elements {
      guard case .optional(let inner) = element else { return first + [element] }
      first += Self.first(of: inner)
    }
    return first
  }

  /// Where elements lead to, with and without those that may be missing.
  private mutating func states(
    behind elements: [DatePattern.Element], from states: [Int], of kind: DateKind
  ) -> [Int] {
    elements.reduce(states) { states, element in
      guard case .optional(let inner) = element else {
        return states.map { next(from: $0, by: element, of: kind) }
      }
      return self.states(behind: inner, from: states, of: kind) + states
    }
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
    // `states(behind:from:of:)` goes into it.
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
