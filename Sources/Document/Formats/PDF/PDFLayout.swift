import Text
import Values

/// The pages of a PDF as text: lines in the order they are read, and which of them go on.
struct PDFLayout {
  private(set) var text = ""
  private(set) var lines: [Line] = []
  private var position = 0
  private let measures: PDFMeasures
  /// The first line of the paragraph, and the one after it.
  private var paragraph: (first: PDFRow, second: PDFRow?)?

  init(_ pages: [PDFPage]) {
    let parts = pages.map { (page: $0, isVertical: $0.isVertical, found: $0.segments()) }
    let margins = Margins(parts.map { ($0.isVertical, $0.found.lines) })
    var known: [ClosedRange<Double>] = []
    let rows = parts.map { page, isVertical, found in
      let apart = found.apart.map { segment in
        var row = PDFRow([segment], column: segment.left...max(segment.left, segment.right))
        row.isApart = true
        return row
      }
      let heads = apart.filter { $0.top < page.height / 2 }
      let feet = apart.filter { $0.top >= page.height / 2 }
      let columns = PDFColumns(
        found.lines, margins: margins.of(found.lines, isVertical), known: known)
      if !columns.columns.isEmpty { known = columns.columns }
      return heads + columns.rows + feet
    }
    let body = PDFRunning.removed(from: rows)
    measures = PDFMeasures(body)
    var last: (row: PDFRow, isTable: Bool, page: Int)?
    for (index, page) in body.enumerated() {
      let isTable = Self.tables(page)
      for (row, isTable) in zip(page, isTable) {
        add(row, isTable: isTable, page: index + 1, after: last)
        last = (row, isTable, index + 1)
      }
    }
  }

  private mutating func add(
    _ row: PDFRow, isTable: Bool, page: Int, after last: (row: PDFRow, isTable: Bool, page: Int)?
  ) {
    let isCell = isTable && last?.isTable == true && last?.page == page
    let goesOn = !isTable && last.map { self.goesOn($0.row, row, turns: $0.page != page) } ?? false
    if last != nil { put("\n") }
    if let last, last.page < page { put(String(repeating: "\u{0C}", count: page - last.page)) }
    if last != nil, last?.page == page, !goesOn, !isCell { put("\n") }
    if goesOn {
      if paragraph?.second == nil { paragraph?.second = row }
    } else {
      paragraph = (row, nil)
    }
    let start = position
    put(row.text(isTable: isTable))
    var line = Line(span: Span(start, position), gap: goesOn || isCell ? 0 : 1, page: page)
    line.goesOn = isTable ? nil : goesOn
    line.isIndented = row.left - row.column.lowerBound > 0.7 * row.em
    if isTable {
      line.mark = .table
    } else if let level = measures.headingLevel(of: row) {
      line.mark = .heading(level)
    } else if let first = row.first, ["-", "–", "*"].contains(first.text), row.length > 1 {
      line.mark = .bullet
      line.bullet = Span(start, start + 1)
      line.span.start += 2
    }
    lines.append(line)
  }

  private mutating func put(_ text: String) {
    self.text += text
    position += text.unicodeScalars.count
  }

  /// - Parameter turns: whether a page ends between them.
  private func goesOn(_ last: PDFRow, _ row: PDFRow, turns: Bool) -> Bool {
    guard abs(row.size - last.size) < 0.12 * last.size else { return false }
    let isTurn = turns || row.isFirst
    let step = isTurn ? 0 : row.top - last.top
    if measures.headingLevel(of: row) != nil {
      return !isTurn && step < 1.8 * row.size && !row.endsSentence
    }
    let isClosed = last.endsSentence
    guard step < measures.step * (isClosed ? 1.35 : 2.2), last.isFull(before: row) else {
      return false
    }
    let isIn = row.indent > 0.7 * row.em
    if isTurn { return !isClosed || measures.isIndented && !isIn }
    guard isClosed, let paragraph else { return true }
    if let second = paragraph.second { return abs(row.left - second.left) < 0.7 * row.em }
    return row.left < last.left - 0.3 * row.em || !isIn && last.indent < 0.7 * row.em
  }

  /// Three lines or more of as many cells each, that begin or end below each other.
  private static func tables(_ rows: [PDFRow]) -> [Bool] {
    var isTable = Array(repeating: false, count: rows.count)
    var start = 0
    for index in 0...rows.count {
      if index < rows.count, index > start, isAligned(rows[index - 1], rows[index]) { continue }
      if index - start >= 3 { for row in start..<index { isTable[row] = true } }
      start = index
    }
    return isTable
  }

  private static func isAligned(_ a: PDFRow, _ b: PDFRow) -> Bool {
    guard a.segments.count > 1, a.segments.count == b.segments.count, !b.isFirst else {
      return false
    }
    return zip(a.segments, b.segments).dropFirst().allSatisfy { x, y in
      abs(x.left - y.left) < a.em || abs(x.right - y.right) < a.em
        || abs(x.left + x.right - y.left - y.right) < a.em
    }
  }
}

/// Where the lines of a document's pages begin and end: a page of short lines does not tell.
private struct Margins {
  private var across: ClosedRange<Double>?
  private var down: ClosedRange<Double>?

  init(_ pages: [(isVertical: Bool, lines: [PDFSegment])]) {
    across = Self.median(pages.filter { !$0.isVertical }.map(\.lines))
    down = Self.median(pages.filter(\.isVertical).map(\.lines))
  }

  func of(_ lines: [PDFSegment], _ isVertical: Bool) -> ClosedRange<Double> {
    guard let own = Self.extent(lines) else { return 0...0 }
    guard let common = isVertical ? down : across else { return own }
    return min(own.lowerBound, common.lowerBound)...max(own.upperBound, common.upperBound)
  }

  private static func extent(_ lines: [PDFSegment]) -> ClosedRange<Double>? {
    guard let left = lines.map(\.left).min(), let right = lines.map(\.right).max() else {
      return nil
    }
    return left...max(left, right)
  }

  private static func median(_ pages: [[PDFSegment]]) -> ClosedRange<Double>? {
    let extents = pages.compactMap(extent)
    guard !extents.isEmpty else { return nil }
    let left = extents.map(\.lowerBound).sorted()[extents.count / 2]
    let right = extents.map(\.upperBound).sorted()[extents.count / 2]
    return left...max(left, right)
  }
}
