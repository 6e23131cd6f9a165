import Text
import Values

/// HTML pages. The text is that of the whole page in its order; what stands outside the main
/// content is marked as such.
enum HTMLFormat: DocumentFormat {
  static let name = FormatName.html

  static func recognises(_ input: FormatInput) -> Bool {
    guard let text = try? input.decoded() else { return false }
    let head = text.utf8.prefix(4096).drop { $0 <= 0x20 }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard head.first == UInt8(ascii: "<") else { return false }
    return openings.contains { head.firstRange(of: $0) != nil }
  }

  private static let openings: [StaticString] = [
    "<!doctype html", "<html", "<head", "<body", "<div", "<article", "<p>", "<title",
  ]

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    let source = try HTMLSource(try input.decoded(), limit: limits.depth)
    var walker = HTMLWalker(HTMLTree(source), limit: limits.depth)
    try walker.walk()
    var page = HTMLPage(chunks: walker.chunks, elements: walker.elements)
    var told = walker.metadata.told(page)
    page.mark(title: &told.title)
    if let title = told.title { told.site = walker.metadata.site(beside: title) }
    if page.main == nil, let text = walker.metadata.unshown {
      return Draft(text: text, mediaType: "text/html", told: told) { LineReader.lines(of: $0) }
    }
    guard !page.lines.isEmpty else { throw Diagnostic("the page holds no text") }
    return Draft(text: page.text, mediaType: "text/html", told: told) { _ in page.lines }
  }
}
