package import Text
import Values

/// A document's text by code points, as it stands and width-folded, for rules that look at shape.
package struct Characters: Sendable {
  package let text: IndexedText
  /// The width-folded code points, one for one; 0 for invisible ones.
  let folded: [UInt32]
  /// The columns that each code point takes: two for Han, kana and full-width forms.
  let columns: [UInt8]

  private static let folding = ScalarFolding()

  package init(_ text: String) {
    self.text = IndexedText(text)
    var folded: [UInt32] = []
    var columns: [UInt8] = []
    folded.reserveCapacity(self.text.all.length)
    columns.reserveCapacity(self.text.all.length)
    for scalar in text.unicodeScalars {
      let form = Self.folding(scalar.value)
      folded.append(form)
      // ASCII, most of a page, is told by one comparison.
      let isWide = scalar.value > 0x7F && (Shape.isWide(form) || Shape.isWide(scalar.value))
      columns.append(form == 0 ? 0 : isWide ? 2 : 1)
    }
    (self.folded, self.columns) = (folded, columns)
  }

  package var count: Int { folded.count }

  /// The span without the white space at its ends.
  func trimmed(_ span: Span) -> Span {
    var (start, end) = (span.start, span.end)
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    return Span(start, end)
  }

  /// Whether nothing is seen at a position.
  func isSpace(_ position: Int) -> Bool {
    let scalar = folded[position]
    return scalar == 0 || scalar == 0x0C || scalar == 0x2028 || Script(scalar) == .space
  }

  /// The first position in `span` that holds something else than white space.
  func skipSpace(from position: Int, to end: Int) -> Int {
    var position = position
    while position < end, isSpace(position) { position += 1 }
    return position
  }

  func has(_ ascii: StaticString, at position: Int) -> Bool {
    ascii.withUTF8Buffer { bytes in
      guard position >= 0, position + bytes.count <= folded.count else { return false }
      return bytes.indices.allSatisfy { folded[position + $0] == UInt32(bytes[$0]) }
    }
  }

  /// The first place at or after `position`, before `end`, where `ascii` stands.
  func find(_ ascii: StaticString, from position: Int, to end: Int) -> Int? {
    var index = position
    while index < end {
      if has(ascii, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// The span as one line: line breaks become spaces, or nothing inside unspaced script, and
  /// Markdown's marks of strong type are taken out.
  func line(_ span: Span) -> String {
    var result = String.UnicodeScalarView()
    var last: UInt32 = 0
    var space: Unicode.Scalar?
    var breaksLine = false
    let source = Array(text.text(span).unicodeScalars)
    for (offset, scalar) in source.enumerated() {
      let position = span.start + offset
      let isStrong =
        has("**", at: position) || (position > span.start && has("**", at: position - 1))
      if isStrong { continue }
      if isSpace(position) {
        space = space ?? scalar
        breaksLine = breaksLine || scalar == "\n" || scalar == "\r" || scalar == "\u{0C}"
        continue
      }
      if let space, !result.isEmpty {
        let isUnspaced = Shape.isWide(last) || Shape.isWide(folded[position])
        if !breaksLine { result.append(space) } else if !isUnspaced { result.append(" ") }
      }
      (space, breaksLine) = (nil, false)
      result.append(scalar)
      last = folded[position]
    }
    return String(result)
  }
}
