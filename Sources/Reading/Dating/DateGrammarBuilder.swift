import Languages
import Values

/// Puts patterns into the tree of a `DateGrammar`, one after the other.
struct DateGrammarBuilder {
  private(set) var roots: [(kind: DateKind, state: Int)] = []
  private(set) var literals: [UInt8] = []
  private(set) var openings: [[UInt8]] = []
  private(set) var openingBytes = [Bool](repeating: false, count: 256)
  private(set) var steps: [[DateGrammar.Step]] = []
  private(set) var endings: [Int32] = []

  mutating func insert(_ pattern: DatePattern, order: Int32) {
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
    let added: DateGrammar.Element
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
      DateGrammar.Step(element: added, next: Int32(next), openings: DateOpenings(of: element)))
    return next
  }

  private func isSame(_ known: DateGrammar.Element, _ element: DatePattern.Element) -> Bool {
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
