package import Text
package import Values

/// What a file's bytes were made into: text, blocks and metadata. Everything that follows is
/// read from this, and every span counts code points of `text`.
package struct Document: Sendable {
  /// As the user named it, `FILE#N` for the Nth document of a container, `-` for standard input.
  package var path: String
  /// SHA-256 of the document's bytes, in lower-case hexadecimal digits.
  package var digest: String
  /// Where the user or the container told it.
  package var format: FormatName?
  package var mediaType: String
  /// The IANA name of the encoding its text was in; `nil` where it was in none, as in a PDF.
  package var encoding: String?
  package var text: String
  package var language: LanguageTag
  package var metadata: Metadata
  /// In order, without overlaps; white space between blocks belongs to none.
  package var blocks: [Block]
  /// Where the text of an instrument begins that the document reprints behind words of its own.
  package var reprint: Int?
  package var pages: Pages
  /// Pages without text, counted from one.
  package var emptyPages: [Int]
  /// What a person should know of it, such as bytes that could not be decoded.
  package var warnings: [Diagnostic]

  /// What its author wrote of it, a paragraph a block: neither title and by-line nor what stands
  /// around it on the page.
  package var content: String {
    let index = IndexedText(text)
    return blocks.filter { $0.isContent && $0.role != .title }.map { block in
      var text = ""
      var start = block.span.start
      for inset in block.insets {
        text += index.text(Span(start, inset.start))
        start = inset.end
      }
      return text + index.text(Span(start, block.span.end))
    }
    .joined(separator: "\n\n")
  }

  package init(
    path: String, digest: String, format: FormatName? = nil, mediaType: String,
    encoding: String? = nil, text: String,
    language: LanguageTag, metadata: Metadata, blocks: [Block], reprint: Int? = nil,
    pages: Pages = Pages(),
    emptyPages: [Int] = [],
    warnings: [Diagnostic] = []
  ) {
    self.path = path
    self.digest = digest
    self.format = format
    self.mediaType = mediaType
    self.encoding = encoding
    self.text = text
    self.language = language
    self.metadata = metadata
    self.blocks = blocks
    self.reprint = reprint
    self.pages = pages
    self.emptyPages = emptyPages
    self.warnings = warnings
  }
}
