import Languages
import Values

/// The patterns of a language, by what they begin with.
struct DateGrammar: Sendable {
  /// Those that begin with a number first: the longest match wins, and the first of equals.
  let patterns: [DatePattern]
  /// The texts that patterns may begin with.
  private let openings: [[UInt8]]
  /// For each byte, whether one of `openings` begins with it.
  private let openingBytes: [Bool]

  /// No patterns, for a language without a table of dates.
  init() { (patterns, openings, openingBytes) = ([], [], []) }

  /// - Throws: the first pattern that is none, with its line.
  init(_ lexicon: Lexicon, language: LanguageTag) throws(Diagnostic) {
    var patterns: [DatePattern] = []
    for row in lexicon.rows(of: "dates", in: language.primary) {
      do {
        patterns.append(try DatePattern(row[0], kind: DateKind(rawValue: row[1]) ?? .date))
      } catch {
        throw Diagnostic(
          error.message, file: "\(language.primary)/dates.tsv", line: row.line,
          remedy: "see docs/tables.md")
      }
    }
    self.patterns =
      patterns.filter { $0.openings.contains(.number) }
      + patterns.filter { !$0.openings.contains(.number) }
    openings = patterns.flatMap { Self.openings(of: $0.elements[...]) }
    var bytes = [Bool](repeating: false, count: 256)
    for opening in openings.compactMap(\.first) { bytes[Int(opening)] = true }
    openingBytes = bytes
  }

  private static func openings(of elements: ArraySlice<DatePattern.Element>) -> [[UInt8]] {
    switch elements.first {
    case .literal(let bytes)?: [bytes]
    case .optional(let inner)?: openings(of: inner[...]) + openings(of: elements.dropFirst())
    case .space?, .field?, nil: []
    }
  }

  /// What stands at `place` that a date may begin with.
  func openings(at place: Int, in passage: Passage) -> DateOpenings {
    let byte = passage.byte(at: place)
    guard byte & 0xC0 != 0x80, !patterns.isEmpty else { return [] }
    if byte &- 0x30 < 10 { return passage.byte(at: place - 1) &- 0x30 < 10 ? [] : .number }
    var found: DateOpenings = []
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .numeral(let kind, _) where kind != .ordinal: found.insert(.number)
      case .calendar(let kind, _): found.insert(DateOpenings(kind))
      case .durationUnit(.whole, _): found.insert(.span)
      default: continue
      }
    }
    if openingBytes[Int(byte)], openings.contains(where: { passage.hasPrefix($0, at: place) }) {
      found.insert(.literal)
    }
    return found
  }
}
