import Text

/// Words side by side, in order.
struct PDFSegment {
  var words: [PDFWord]
  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.last?.right ?? 0 }
  private(set) var top: Double
  private(set) var bottom: Double
  /// The height of its letters, the median.
  private(set) var size: Double

  /// - Parameter words: one at least.
  init(_ words: [PDFWord]) {
    self.words = words
    top = words.map(\.top).min() ?? 0
    bottom = words.map(\.bottom).max() ?? 0
    size = Self.median(words.map { ($0.height, $0.length) })
  }

  /// - Parameter sizes: with how many letters have each.
  static func median(_ sizes: [(size: Double, length: Int)]) -> Double {
    var rest = sizes.reduce(0) { $0 + $1.length } / 2
    for (size, length) in sizes.sorted(by: { $0.size < $1.size }) {
      rest -= length
      if rest < 0 { return size }
    }
    return sizes.last?.size ?? 0
  }

  var width: Double { right - left }
  var middle: Double { (top + bottom) / 2 }
  var length: Int { words.reduce(0) { $0 + $1.length } }

  /// Whether it stands on the line of `other`.
  func isLevel(with other: PDFSegment) -> Bool {
    let common = min(bottom, other.bottom) - max(top, other.top)
    return common > 0.5 * min(bottom - top, other.bottom - other.top)
  }
}

/// A line of a page, or of one of its columns.
struct PDFRow {
  var segments: [PDFSegment]
  /// Where the lines of its column begin and end.
  var column: ClosedRange<Double>
  /// Whether it is the first of its column.
  var isFirst = false
  /// Whether it runs across a page whose lines run down.
  var isApart = false
  let top: Double
  let bottom: Double
  let size: Double

  /// - Parameter segments: one at least, from left to right.
  init(_ segments: [PDFSegment], column: ClosedRange<Double>) {
    self.segments = segments
    self.column = column
    top = segments.map(\.top).min() ?? 0
    bottom = segments.map(\.bottom).max() ?? 0
    size = PDFSegment.median(segments.map { ($0.size, $0.length) })
  }

  var left: Double { segments.first?.left ?? 0 }
  var right: Double { segments.last?.right ?? 0 }
  var length: Int { segments.reduce(0) { $0 + $1.length } }
  var first: PDFWord? { segments.first?.words.first }
  var last: PDFWord? { segments.last?.words.last }
  /// The width of a full-width character: fonts are taller than that.
  var em: Double { size / 1.3 }

  /// - Parameter isTable: whether the segments are cells, which a tab parts.
  func text(isTable: Bool) -> String {
    var text = ""
    var last: PDFWord?
    for segment in segments {
      for (index, word) in segment.words.enumerated() {
        if let last {
          text += isTable && index == 0 ? "\t" : space(last, word)
        }
        text += word.text
        last = word
      }
    }
    return text
  }

  /// The type of East Asian scripts is spaced out at numbers and Latin words without a space.
  private func space(_ last: PDFWord, _ next: PDFWord) -> String {
    let gap = next.left - last.right
    let isWide = (Shape.isWide(last.last), Shape.isWide(next.first))
    switch isWide {
    case (false, false): return " "
    case (true, true): return gap < 0.6 * em ? "" : "\u{3000}"
    default: return gap < 0.4 * em ? "" : gap < 0.9 * em ? " " : "\u{3000}"
    }
  }
}
