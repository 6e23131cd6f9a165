import Text
import Values

/// A row of `labels.tsv`: literals and classes of counters, matched in the width-folded view.
struct LabelPattern: Sendable {
  enum Part: Sendable, Hashable {
    case literal(UInt32)
    case counter(Counter)
    case space
  }

  /// As the table has it.
  let kind: String
  let parts: [Part]
  /// The usual level, smaller is higher.
  let rank: Int
  /// Whether it is a label only where its neighbour in the order stands in the text too.
  let needsSeries: Bool

  /// `nil` where a class in braces is not known.
  init?(_ kind: String, rank: Int, needsSeries: Bool) {
    var parts: [Part] = []
    var rest = Characters(kind).folded[...]
    while let first = rest.first {
      guard first == UInt32(UInt8(ascii: "{")) else {
        parts.append(.literal(first))
        rest.removeFirst()
        continue
      }
      guard let close = rest.firstIndex(of: UInt32(UInt8(ascii: "}"))) else { return nil }
      let scalars = rest[(rest.startIndex + 1)..<close].compactMap(Unicode.Scalar.init)
      let name = String(String.UnicodeScalarView(scalars))
      if name == "space" {
        parts.append(.space)
      } else {
        guard let counter = Counter(rawValue: name) else { return nil }
        parts.append(.counter(counter))
      }
      rest = rest[(close + 1)...]
    }
    (self.kind, self.parts, self.rank, self.needsSeries) = (kind, parts, rank, needsSeries)
  }

  /// The character that it begins with; `nil` where that is a number or a space.
  var first: UInt32? {
    guard case .literal(let scalar) = parts.first, scalar != 0x20 else { return nil }
    return scalar
  }

  /// Whether it counts, as bullets do not.
  var isCounted: Bool {
    parts.contains { if case .counter = $0 { true } else { false } }
  }

  /// Whether literals stand on both sides of what counts.
  var isEnclosed: Bool {
    guard case .literal = parts.first, case .literal = parts.last else { return false }
    return isCounted
  }

  /// The first part that counts.
  var counter: Counter? {
    parts.lazy.compactMap { if case .counter(let counter) = $0 { counter } else { nil } }.first
  }

  /// The label that begins at `position` and ends at or before `end`.
  func match(at position: Int, to end: Int, in characters: Characters) -> Label? {
    var index = position
    var last = position
    var ordinal: Int?
    for part in parts {
      switch part {
      case .literal(let scalar):
        if scalar == 0x20 {
          let next = characters.skipSpace(from: index, to: end)
          guard next > index else { return nil }
          index = next
        } else {
          guard index < end, characters.folded[index] == scalar else { return nil }
          index += 1
        }
        last = index
      case .counter(let counter):
        guard let found = counter.read(at: index, to: end, in: characters) else { return nil }
        ordinal = found.ordinal
        index = found.end
        last = index
      case .space:
        guard index >= end || characters.isSpace(index) else { return nil }
      }
    }
    guard endsWell(at: last, to: end, in: characters) else { return nil }
    return Label(kind: kind, ordinal: ordinal, span: Span(position, last))
  }

  /// A label is not the head of a longer number or word, nor, in Latin script, of a sentence that
  /// goes on: `1.5`, `Article 12bis`, `Article 5 of`.
  private func endsWell(at end: Int, to limit: Int, in characters: Characters) -> Bool {
    guard isCounted, end < limit else { return true }
    let next = characters.folded[end]
    switch parts.last {
    case .counter, nil:
      if [.digit, .latin].contains(Script(next)) { return false }
    case .literal(let scalar):
      let isBracket = Shape.isClosing(scalar)
      if Script(next) == .digit, !isBracket { return false }
    case .space: break
    }
    guard case .literal(let first) = parts.first, Script(first) == .latin else { return true }
    let word = characters.skipSpace(from: end, to: limit)
    return word >= limit || !(0x61...0x7A).contains(characters.folded[word])
  }
}
