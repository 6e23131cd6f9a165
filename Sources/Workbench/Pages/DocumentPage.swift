import Document
import Ledger
import Reading
import Values
import Views

/// A document with its mentions marked, as its template takes it.
struct DocumentPage {
  let title: String
  let source: SourceView
  let textLang: String
  let hasCited: Bool
  let legend: [Legend]
  let blocks: [BlockView]
  let earlierPath: String?
  let laterPath: String?

  /// Code points of text on one page: about a hundred printed pages.
  static let window = 200_000

  /// - Parameters:
  ///   - cited: the words to mark and show.
  ///   - from: where the page begins, for a text longer than `window`.
  init(_ reading: StoredReading, of summary: SourceSummary, cited: Span?, from: Int?) {
    let marker = DocumentMarker(text: reading.text, mentions: reading.mentions, cited: cited)
    // The words to show stand well within the page.
    let first = from ?? cited.map { max(0, $0.start - Self.window / 4) } ?? 0
    let start = cited.map { $0.end < Self.window } ?? false && from == nil ? 0 : first
    let shown = Span(min(start, marker.length), min(start + Self.window, marker.length))

    title = summary.title.map(singleLine) ?? summary.fileName
    source = SourceView(summary, disclaimers: reading.disclaimers)
    textLang = reading.language.tag
    hasCited = cited != nil
    let kinds = Set(reading.mentions.map(\.value.type))
    legend = Legend.order.filter { kinds.contains($0) }.map { Legend(kind: $0) }
    let path = PagePath.document(summary.id)
    earlierPath =
      shown.start > 0 ? "\(path)?from=\(max(0, shown.start - Self.window))" : nil
    laterPath = shown.end < marker.length ? "\(path)?from=\(shown.end)" : nil

    var blocks: [BlockView] = []
    var isFirstMark = true
    for (span, block) in Self.stretches(of: reading.blocks, length: marker.length)
    where span.overlaps(shown) {
      let part = Span(max(span.start, shown.start), min(span.end, shown.end))
      blocks.append(
        BlockView(block, marker.segments(of: part), isFirstMark: &isFirstMark))
    }
    self.blocks = blocks.filter { !$0.segments.isEmpty }
  }

  /// The blocks, and the text between them, which belongs to none, so that no cited word is lost.
  private static func stretches(
    of blocks: [StoredBlock], length: Int
  ) -> [(Span, StoredBlock?)] {
    var stretches: [(Span, StoredBlock?)] = []
    var position = 0
    for block in blocks where block.span.start >= position {
      if block.span.start > position { stretches.append((Span(position, block.span.start), nil)) }
      stretches.append((block.span, block))
      position = block.span.end
    }
    if position < length { stretches.append((Span(position, length), nil)) }
    return stretches
  }

  struct Legend {
    let kind: String

    static let order = [
      "actor", "date", "money", "quantity", "duration", "instrument", "programme", "place",
    ]
  }

  struct BlockView {
    let isHeading: Bool
    let role: String
    let provision: String?
    let segments: [SegmentView]

    init(
      _ block: StoredBlock?, _ segments: [DocumentSegment], isFirstMark: inout Bool
    ) {
      isHeading = block?.role == .heading || block?.role == .title
      role = block?.role.rawValue ?? "between"
      provision = block?.path
      let isSpace =
        block == nil
        && segments.allSatisfy {
          $0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        }
      self.segments =
        isSpace ? [] : segments.map { SegmentView($0, isFirstMark: &isFirstMark) }
    }
  }

  struct SegmentView {
    let text: String
    /// The classes of a marked stretch; `nil` for plain text.
    let marks: String?
    let gloss: String?
    /// The first cited stretch of the page, to which the address scrolls.
    let isTarget: Bool

    init(_ segment: DocumentSegment, isFirstMark: inout Bool) {
      text = segment.text
      var classes: [String] = []
      if let kind = segment.kind { classes.append("m-\(kind)") }
      if segment.isCited { classes.append("cited") }
      marks = classes.isEmpty ? nil : classes.joined(separator: " ")
      gloss = segment.gloss
      isTarget = segment.isCited && isFirstMark
      if isTarget { isFirstMark = false }
    }
  }
}
