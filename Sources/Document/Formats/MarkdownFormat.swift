import Values

/// Markdown: told by front matter, by `.md`, or by lines that only Markdown has.
enum MarkdownFormat: DocumentFormat {
  static let name = FormatName.markdown

  static func recognises(_ input: FormatInput) -> Bool {
    if input.path.hasSuffix(".md") || input.path.hasSuffix(".markdown") { return true }
    guard let text = try? input.decoded() else { return false }
    return FrontMatter.range(in: text, limit: DocumentLimits().frontMatterSize) != nil
      || hasMarkedLines(text)
  }

  /// Whether two lines are such as only Markdown has.
  private static func hasMarkedLines(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var marked = 0
      var start = 0
      while start < bytes.count, marked < 2 {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if isMarked(UnsafeBufferPointer(rebasing: bytes[start..<end])) { marked += 1 }
        start = end + 1
      }
      return marked == 2
    }
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
  private static func isMarked(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    guard let first = line.firstIndex(where: { $0 != space }),
      let last = line.lastIndex(where: { $0 != space && $0 != UInt8(ascii: "\r") })
    else { return false }
    let level = line[first...].prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(level) { return line[(first + level)...].first == space }
    func begins(_ mark: StaticString, at place: Int) -> Bool {
      place >= 0 && place + mark.utf8CodeUnitCount <= line.count
        && (0..<mark.utf8CodeUnitCount).allSatisfy { line[place + $0] == mark.utf8Start[$0] }
    }
    if begins("![", at: first) || begins("[![", at: first) || begins("**", at: first) {
      return true
    }
    if begins("**", at: last - 1) { return true }
    return line.indices.contains { line[$0] == UInt8(ascii: "]") && begins("](http", at: $0) }
  }
}
