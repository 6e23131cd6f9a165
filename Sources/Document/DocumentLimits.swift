/// What a document may cost: outside text is hostile.
package struct DocumentLimits: Sendable {
  /// The most bytes of a file.
  package var size = 64 << 20
  /// The most levels of elements of an HTML page. Browsers cut at 512 too.
  package var htmlDepth = 512
  /// The most bytes of front matter; a longer one is text.
  package var frontMatterSize = 64 << 10
  /// The most levels of a value in front matter.
  package var frontMatterDepth = 16
  /// The seconds that a PDF may take.
  package var pdfSeconds = 10
  /// The most bytes of memory that reading a PDF may take.
  package var pdfMemory = 512 << 20

  package init() {}
}
