/// What is usual in a document's type.
struct PDFMeasures {
  /// The size of most of the text.
  private(set) var size = 0.0
  /// From one line to the next.
  private(set) var step = 0.0
  /// Whether paragraphs begin set in.
  private(set) var isIndented = false
  private var largest = 0.0

  init(_ pages: [[PDFRow]]) {
    size = Self.mode(pages.joined().map { ($0.size, $0.length) })
    let text = pages.map { rows in rows.filter { abs($0.size - size) < 0.1 * size } }
    step = Self.mode(
      text.flatMap { rows in
        zip(rows, rows.dropFirst()).filter { $1.top > $0.top }.map { ($1.top - $0.top, 1) }
      })
    if step == 0 { step = 1.5 * size }
    largest = pages.joined().map(\.size).max() ?? 0
    var starts = (indented: 0, flush: 0)
    for (last, row) in text.flatMap({ zip($0, $0.dropFirst()) }) where last.endsSentence {
      if !last.isFull(before: row) || row.indent > 0.7 * row.em {
        if row.indent > 0.7 * row.em { starts.indented += 1 } else { starts.flush += 1 }
      }
    }
    isIndented = starts.indented > 2 * starts.flush
  }

  /// Of type that is larger than that of the text; 1 the largest.
  func headingLevel(of row: PDFRow) -> Int? {
    guard row.size > 1.15 * size, row.length <= 120 else { return nil }
    return row.size > 0.95 * largest ? 1 : 2
  }

  /// The value of most weight, in steps of half a point.
  private static func mode(_ values: [(value: Double, weight: Int)]) -> Double {
    var weights: [Int: Int] = [:]
    for (value, weight) in values { weights[Int((value * 2).rounded()), default: 0] += weight }
    let most = weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return Double(most?.key ?? 0) / 2
  }
}

extension PDFRow {
  var indent: Double { left - column.lowerBound }

  /// Whether the next line's beginning would not have found room in it. East Asian type moves a
  /// character or two over a line end for the sake of marks, but not behind a sentence's end.
  func isFull(before next: PDFRow) -> Bool {
    guard let first = next.first else { return false }
    let room = column.upperBound - right
    return Shape.isWide(first.first)
      ? room < (endsSentence ? 1.2 : 2.5) * em : room < first.width + 0.35 * em
  }

  /// Whether it ends as sentences do, or with a colon.
  var endsSentence: Bool {
    let scalars = last?.text.unicodeScalars.reversed() ?? []
    guard let end = scalars.first(where: { !Shape.isClosing($0.value) })?.value else {
      return false
    }
    return Shape.endsSentence(end) || end == 0x3A || end == 0xFF1A
  }
}
