/// A half-open range of a document's text, counted in Unicode code points.
///
/// W3C Web Annotation's TextPositionSelector.
package struct Span: Hashable, Sendable, Codable, Comparable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package var length: Int { end - start }
  package var isEmpty: Bool { end <= start }

  package func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  package static func < (a: Span, b: Span) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

/// A span with the text it covers: TextPositionSelector and TextQuoteSelector together.
package struct Quotation: Hashable, Sendable, Codable {
  package var start: Int
  package var end: Int
  package var quote: String
  /// The page that it begins on, counted from one, where the source has pages.
  package var page: Int?

  package init(_ span: Span, quote: String, page: Int? = nil) {
    self.start = span.start
    self.end = span.end
    self.quote = quote
    self.page = page
  }

  package var span: Span { Span(start, end) }
}
