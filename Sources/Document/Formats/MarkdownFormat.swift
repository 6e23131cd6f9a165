import Values

/// Markdown: told by front matter, by `.md`, or by lines that only Markdown has.
enum MarkdownFormat: DocumentFormat {
  static func recognises(_ input: FormatInput) -> Bool {
    if input.path.hasSuffix(".md") || input.path.hasSuffix(".markdown") { return true }
    guard let text = try? input.decoded() else { return false }
    return FrontMatter.range(in: text, limit: DocumentLimits().frontMatterSize) != nil
      || text.split(separator: "\n").count(where: isMarked) >= 2
  }

  static func drafts(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> [Draft] {
    let text = try input.decoded()
    let front = FrontMatter(of: text, limits: limits)
    return [
      Draft(text: text, mediaType: "text/markdown", told: front?.told ?? ToldMetadata()) {
        LineReader.lines(of: $0, after: front?.length ?? 0)
      }
    ]
  }

  /// A heading, an image, a link, or a line that opens or closes strong type.
  private static func isMarked(_ line: Substring) -> Bool {
    let line = line.drop { $0 == " " }
    let level = line.prefix { $0 == "#" }.count
    if (1...6).contains(level), line.dropFirst(level).first == " " { return true }
    return line.hasPrefix("![") || line.hasPrefix("[![") || line.hasPrefix("**")
      || line.hasSuffix("**") || line.contains("](http")
  }
}
