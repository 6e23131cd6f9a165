import Values

/// Markdown: told by front matter, by `.md`, or by lines that only Markdown has.
enum MarkdownFormat: DocumentFormat {
  static let name = FormatName.markdown

  static func recognises(_ input: FormatInput) -> Bool {
    if input.path.hasSuffix(".md") || input.path.hasSuffix(".markdown") { return true }
    guard let text = try? input.decoded() else { return false }
    return FrontMatter.range(in: text, limit: DocumentLimits().frontMatterSize) != nil
      || text.utf8.split(separator: UInt8(ascii: "\n")).lazy
        .filter { isMarked(Substring($0)) }.prefix(2).count == 2
  }

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    let text = try input.decoded()
    let front = FrontMatter(of: text, limits: limits)
    let told = front?.told ?? ToldMetadata()
    var draft = Draft(text: text, mediaType: "text/markdown", told: told) {
      LineReader.lines(of: $0, after: front?.length ?? 0)
    }
    draft.isSource = true
    return draft
  }

  /// A heading, an image, a link, or a line that opens or closes strong type.
  private static func isMarked(_ line: Substring) -> Bool {
    let line = line.utf8.drop { $0 == UInt8(ascii: " ") }
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(level), line.dropFirst(level).first == UInt8(ascii: " ") { return true }
    let end = line.reversed().prefix { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: " ") }.count
    return ["![", "[![", "**"].contains { line.starts(with: $0.utf8) }
      || line.dropLast(end).suffix(2).elementsEqual("**".utf8) || line.contains("](http".utf8)
  }
}
