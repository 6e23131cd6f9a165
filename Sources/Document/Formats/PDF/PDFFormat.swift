import Values

/// PDF with a text layer. Where the words stand on the pages tells lines, columns, paragraphs and
/// headings; what is printed on every page is left out.
enum PDFFormat: DocumentFormat {
  static let name = FormatName.pdf
  static let signature = Array("%PDF-".utf8)

  static func recognises(_ input: FormatInput) -> Bool { input.bytes.starts(with: signature) }

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    let words = try await PDFConversion(limits: limits).words(of: input.bytes)
    let pages = PDFWords.pages(of: words)
    let layout = PDFLayout(pages)
    guard !layout.lines.isEmpty else {
      let count = pages.count == 1 ? "one page has" : "\(pages.count) pages have"
      throw Diagnostic(
        "the PDF's \(count) no text layer",
        remedy: "recognise its text first, for example with ocrmypdf")
    }
    var draft = Draft(text: layout.text, mediaType: "application/pdf") { _ in layout.lines }
    draft.emptyPages = pages.indices.filter { pages[$0].words.isEmpty }.map { $0 + 1 }
    return draft
  }
}
