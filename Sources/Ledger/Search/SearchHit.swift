package import Values

/// A passage in which all the words of a search stand.
package struct SearchHit: Sendable, Hashable {
  package var source: SourceSummary
  /// The passage, in code points of the document's text.
  package var span: Span
  /// The part of the passage about the first word found, as the text has it.
  package var snippet: String
  /// Where the snippet begins, in code points of the document's text.
  package var snippetStart: Int
  /// The words found, in code points of the snippet, in order and without overlaps.
  package var highlights: [Span]
  /// Whether the passage goes on before and after the snippet.
  package var isCutBefore: Bool
  package var isCutAfter: Bool

  package init(
    source: SourceSummary, span: Span, snippet: String, snippetStart: Int, highlights: [Span],
    isCutBefore: Bool, isCutAfter: Bool
  ) {
    self.source = source
    self.span = span
    self.snippet = snippet
    self.snippetStart = snippetStart
    self.highlights = highlights
    self.isCutBefore = isCutBefore
    self.isCutAfter = isCutAfter
  }
}
