/// The order in which a page is read.
struct PDFColumns {
  private(set) var rows: [PDFRow] = []
  /// Where the lines of its columns begin and end.
  private(set) var columns: [ClosedRange<Double>] = []
  private let known: [ClosedRange<Double>]

  /// - Parameters:
  ///   - margins: where the lines of the pages begin and end.
  ///   - known: the columns of the page before: the last page may have lines in one of them only.
  init(
    _ segments: [PDFSegment], margins: ClosedRange<Double>, known: [ClosedRange<Double>] = []
  ) {
    self.known = known
    guard !segments.isEmpty else { return }
    read(segments.sorted { ($0.top, $0.left) < ($1.top, $1.left) }, margins: margins, depth: 0)
  }

  /// The most columns are twice this to the power of two.
  private static let depthLimit = 3

  private mutating func read(
    _ segments: [PDFSegment], margins: ClosedRange<Double>, depth: Int
  ) {
    guard depth < Self.depthLimit, let gutter = Gutter(segments) else {
      add(segments, column: depth == 0 ? home(of: segments) ?? margins : margins)
      return
    }
    var spanning: [PDFSegment] = []
    for band in gutter.bands {
      guard band.isColumns else {
        spanning += band.left + band.right + band.across
        continue
      }
      add(spanning, column: margins)
      spanning = []
      for side in [band.left, band.right] {
        let extent = Self.extent(side)
        columns.append(extent)
        read(side, margins: extent, depth: depth + 1)
      }
    }
    add(spanning, column: margins)
  }

  /// The known column that holds the lines.
  private func home(of segments: [PDFSegment]) -> ClosedRange<Double>? {
    let extent = Self.extent(segments)
    return known.first { column in
      let em = segments[0].size
      return extent.lowerBound > column.lowerBound - em
        && extent.upperBound < column.upperBound + em
        && segments.contains { $0.width > 0.8 * (column.upperBound - column.lowerBound) }
    }
  }

  private static func extent(_ segments: [PDFSegment]) -> ClosedRange<Double> {
    let left = segments.map(\.left).min() ?? 0
    return left...max(left, segments.map(\.right).max() ?? 0)
  }

  private mutating func add(_ segments: [PDFSegment], column: ClosedRange<Double>) {
    var group: [PDFSegment] = []
    var isFirst = true
    func row() -> PDFRow {
      var row = PDFRow(group.sorted { $0.left < $1.left }, column: column)
      row.isFirst = isFirst
      return row
    }
    for segment in segments.sorted(by: { $0.middle < $1.middle }) {
      if let last = group.last, !segment.isLevel(with: last) {
        rows.append(row())
        (group, isFirst) = ([], false)
      }
      group.append(segment)
    }
    if !group.isEmpty { rows.append(row()) }
  }
}

/// A strip between two columns that no line of theirs crosses.
private struct Gutter {
  /// What stands between two lines that cross the strip, or such a line itself.
  struct Band {
    var left: [PDFSegment] = []
    var right: [PDFSegment] = []
    var across: [PDFSegment] = []
    var isColumns = false
  }

  private(set) var bands: [Band]

  private static let fewestLines = 4

  init?(_ segments: [PDFSegment]) {
    guard segments.count >= 2 * Self.fewestLines else { return nil }
    let size = segments.map(\.size).sorted()[segments.count / 2]
    guard size > 0 else { return nil }
    var best: (lines: Int, bands: [Band])?
    for place in Self.places(segments, size: size) {
      let bands = Self.bands(segments, at: place)
      let lines = bands.reduce(0) { $0 + ($1.isColumns ? $1.left.count + $1.right.count : 0) }
      if lines > best?.lines ?? 0 { best = (lines, bands) }
    }
    guard let best else { return nil }
    bands = best.bands
    // Where a page has columns, a short stretch beside them is in columns too.
    for index in bands.indices where min(bands[index].left.count, bands[index].right.count) > 1 {
      bands[index].isColumns = true
    }
  }

  /// Where lines begin, those of most lines first.
  private static func places(_ segments: [PDFSegment], size: Double) -> [Double] {
    var counts: [Int: Int] = [:]
    for segment in segments { counts[Int(segment.left / size * 2), default: 0] += 1 }
    let often = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(40)
    return often.map { Double($0.key) * size / 2 - 1 }
  }

  private static func bands(_ segments: [PDFSegment], at place: Double) -> [Band] {
    var bands: [Band] = []
    var open = Band()
    func close() {
      open.isColumns = isColumns(open.left, open.right)
      if !open.left.isEmpty || !open.right.isEmpty { bands.append(open) }
      open = Band()
    }
    for segment in segments {
      if segment.right <= place {
        open.left.append(segment)
      } else if segment.left >= place {
        open.right.append(segment)
      } else {
        close()
        bands.append(Band(across: [segment]))
      }
    }
    close()
    return bands
  }

  /// Columns of text have several lines, many of them full, and are about as wide as each other;
  /// those of tables mostly are not.
  private static func isColumns(_ left: [PDFSegment], _ right: [PDFSegment]) -> Bool {
    guard left.count + right.count >= 2 * fewestLines, !left.isEmpty, !right.isEmpty else {
      return false
    }
    let widths = [left, right].map { side in
      (side.map(\.right).max() ?? 0) - (side.map(\.left).min() ?? 0)
    }
    guard widths[0] > widths[1] * 0.4, widths[1] > widths[0] * 0.4 else { return false }
    return zip([left, right], widths).allSatisfy { side, width in
      width > 6 * side[0].size && side.count { $0.width > width * 0.7 } * 3 >= side.count
    }
  }
}
