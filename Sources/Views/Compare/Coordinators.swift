package import Languages
import Text
package import Values

/// The words and signs of a language that join the members of a list: whether a stretch of wording
/// is a member of one.
package struct Coordinators: Sendable {
  private let lexicon: Lexicon
  private let language: LanguageTag

  package init(_ lexicon: Lexicon, _ language: LanguageTag) {
    (self.lexicon, self.language) = (lexicon, language)
  }

  /// Whether `text` begins or ends with one, or is a member between commas.
  ///
  /// - Parameter following: what stands behind it.
  func isMember(_ text: String, before following: String) -> Bool {
    let bytes = Found(text, lexicon, language)
    if bytes.begins(at: 0) || bytes.ends { return true }
    guard bytes.isComma(0) else { return false }
    // Behind the comma, or behind the member: `, archives and libraries`.
    return bytes.begins(at: 1) || Found(following, lexicon, language).begins(at: 0)
  }

  /// Whether `text` is nothing but one: `and` gives way to a comma when a list grows.
  func isOnly(_ text: String) -> Bool { Found(text, lexicon, language).isOne }

  /// The coordinators of a text, in the view in which words are found.
  private struct Found {
    private let bytes: [UInt8]
    private let starts: Set<Int>
    private let ranges: Set<Range<Int>>
    /// Where those end that mark no case too: `と` at the end may only tell with whom.
    private let plainEnds: Set<Int>

    init(_ text: String, _ lexicon: Lexicon, _ language: LanguageTag) {
      let indexed = IndexedText(text)
      let view = NormalisedText(indexed, indexed.all, folding: lexicon.folding(for: language))
      let hits = lexicon.hits(in: view, language: language)
      let cases = Set(hits.filter { $0.kind == .caseMarker }.map(\.range))
      let found = hits.filter { $0.kind == .coordinator }.map(\.range)
      bytes = view.bytes
      ranges = Set(found)
      starts = Set(found.map(\.lowerBound))
      plainEnds = Set(found.filter { !cases.contains($0) }.map(\.upperBound))
    }

    func isComma(_ place: Int) -> Bool {
      let first = skippingSpaces(from: place)
      return first < bytes.count && bytes[first] == UInt8(ascii: ",")
    }

    /// - Parameter commas: how many commas stand before it.
    func begins(at commas: Int) -> Bool {
      var place = skippingSpaces(from: 0)
      for _ in 0..<commas { place = skippingSpaces(from: place + 1) }
      return starts.contains(place)
    }

    var ends: Bool { plainEnds.contains(end) }

    var isOne: Bool {
      let start = skippingSpaces(from: 0)
      return start < end && ranges.contains(start..<end)
    }

    private var end: Int { (bytes.lastIndex { $0 != UInt8(ascii: " ") } ?? -1) + 1 }

    private func skippingSpaces(from place: Int) -> Int {
      var place = place
      while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
      return place
    }
  }
}
