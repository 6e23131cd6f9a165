package import Values

/// What a document may cost: outside text is hostile. A container may be of any size; each of its
/// documents is held to these.
package struct DocumentLimits: Sendable {
  /// The most bytes of a document, packed or not.
  package var size = 64 << 20
  /// The most levels of a page's elements, or of a document's parts. Browsers cut at 512 too.
  package var depth = 512
  /// The most times of its size that packed bytes may unpack to.
  package var ratio = 200
  /// The seconds that a PDF may take.
  package var pdfSeconds = 10
  /// The most bytes of memory that reading a PDF may take.
  package var pdfMemory = 512 << 20
  /// The most bytes of front matter; a longer one is text.
  let frontMatterSize = 64 << 10
  /// The most levels of a value in front matter.
  let frontMatterDepth = 16

  package init() {}

  /// The refusal of what is over the limit of size.
  package func tooLarge(_ what: String = "the document") -> Diagnostic {
    Diagnostic(
      "\(what) is larger than \(size >> 20) MB (limit: size)",
      remedy: "split it, or raise the limit with --limit-size")
  }
}
