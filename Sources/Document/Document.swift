package import Values

/// What a file's bytes were made into: text, blocks and metadata. Everything that follows is
/// read from this, and every span counts code points of `text`.
package struct Document: Sendable {
  /// As the user named it, `FILE#N` for the Nth document of a container, `-` for standard input.
  package var path: String
  /// SHA-256 of the document's bytes, in lower-case hexadecimal digits.
  package var digest: String
  package var mediaType: String
  package var text: String
  package var language: LanguageTag
  package var metadata: Metadata
  /// In order, without overlaps; white space between blocks belongs to none.
  package var blocks: [Block]

  package init(
    path: String, digest: String, mediaType: String, text: String, language: LanguageTag,
    metadata: Metadata, blocks: [Block]
  ) {
    self.path = path
    self.digest = digest
    self.mediaType = mediaType
    self.text = text
    self.language = language
    self.metadata = metadata
    self.blocks = blocks
  }
}
