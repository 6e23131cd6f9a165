import Foundation
import Values

/// HTML pages. The text is that of the whole page in its order; what stands outside the main
/// content is marked as such.
enum HTMLFormat: DocumentFormat {
  static let name = FormatName.html

  static func recognises(_ input: FormatInput) -> Bool {
    guard let text = try? input.decoded() else { return false }
    let head = text.prefix(4096).drop(while: \.isWhitespace).lowercased()
    guard head.hasPrefix("<") else { return false }
    return ["<!doctype html", "<html", "<head", "<body", "<div", "<article", "<p>", "<title"]
      .contains { head.contains($0) }
  }

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    let source = try input.decoded()
    guard !HTMLNesting.exceeds(limits.depth * 4, in: source.utf8) else {
      throw HTMLWalker.tooDeep(limits.depth)
    }
    let tree = HTMLTree(source)
    var walker = HTMLWalker(limit: limits.depth)
    try walker.walk(tree.root)
    var told = HTMLMetadata(tree.root, limit: limits.depth).told
    var page = HTMLPage(chunks: walker.chunks, elements: walker.elements)
    page.mark(title: &told.title)
    guard !page.lines.isEmpty else { throw Diagnostic("the page holds no text") }
    return Draft(text: page.text, mediaType: "text/html", told: told) { _ in page.lines }
  }
}

/// How deep a page's tags nest, roughly, before the parser sees them: its work grows with the
/// square of the depth.
enum HTMLNesting {
  /// Elements whose end may be left out.
  private static let open: Set<String> = [
    "p", "li", "td", "tr", "th", "dt", "dd", "option", "br", "img", "input", "hr", "meta", "link",
    "area", "base", "col", "embed", "source", "track", "wbr", "param", "tbody", "thead", "path",
  ]

  static func exceeds(_ limit: Int, in html: String.UTF8View) -> Bool {
    var depth = 0
    var index = html.startIndex
    while let tag = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = html.index(after: tag)
      guard index < html.endIndex else { break }
      if html[index] == UInt8(ascii: "/") {
        depth = max(0, depth - 1)
        continue
      }
      let name = html[index...].prefix(8).prefix { ($0 | 0x20) &- 0x61 < 26 }
      guard !name.isEmpty, !open.contains(String(Substring(name)).lowercased()) else { continue }
      depth += 1
      if depth > limit { return true }
    }
    return false
  }
}
