import Foundation
import Yams

/// The YAML mapping between two lines of `---` at the head of a file.
struct FrontMatter {
  /// In code points, its marks included.
  let length: Int
  let told: ToldMetadata

  /// `nil` where the text has none.
  init?(of text: String, limits: DocumentLimits) {
    guard let range = Self.range(in: text, limit: limits.frontMatterSize) else { return nil }
    length = text.unicodeScalars.distance(from: text.startIndex, to: range.end)
    let fields = Self.fields(of: text[range.body], depth: limits.frontMatterDepth)
    func first(_ names: String...) -> String? {
      names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }
    }
    told = ToldMetadata(
      title: first("title"), publisher: first("source", "publisher", "sitename"),
      url: first("url", "link"), published: first("date", "published"),
      fetched: first("fetch_date", "fetched"), language: first("language", "lang"))
  }

  /// Where the mapping stands and where the text goes on.
  static func range(
    in text: String, limit: Int
  ) -> (body: Range<String.Index>, end: String.Index)? {
    let text = text.unicodeScalars
    let head = text.prefix(limit)
    guard let first = line(from: head.startIndex, in: head), head[first.content].elementsEqual(mark)
    else { return nil }
    var index = first.next
    while index < head.endIndex, let line = line(from: index, in: head) {
      if head[line.content].elementsEqual(mark) {
        let body = first.next..<index
        guard head[body].contains(":") else { return nil }
        return (body, line.next)
      }
      index = line.next
    }
    return nil
  }

  private static let mark = "---".unicodeScalars

  private static func line(
    from start: String.Index, in text: Substring.UnicodeScalarView
  ) -> (content: Range<String.Index>, next: String.Index)? {
    guard start < text.endIndex else { return nil }
    let end = text[start...].firstIndex(of: "\n") ?? text.endIndex
    var content = end
    while content > start, " \t\r".unicodeScalars.contains(text[text.index(before: content)]) {
      content = text.index(before: content)
    }
    return (start..<content, end < text.endIndex ? text.index(after: end) : end)
  }

  /// The scalars of the mapping as they are written: a date stays a string.
  private static func fields(of body: Substring, depth: Int) -> [String: String] {
    let yaml = body.replacing("\r\n", with: "\n")
    if nesting(of: yaml) <= depth, let node = try? Yams.compose(yaml: String(yaml)),
      let mapping = node.mapping
    {
      return Dictionary(
        mapping.compactMap { key, value in
          guard let key = key.scalar?.string, let value = value.scalar?.string else { return nil }
          return (key.lowercased(), value)
        }, uniquingKeysWith: { first, _ in first })
    }
    return plainFields(of: yaml)
  }

  /// Crawlers write titles with colons and quotes that YAML refuses: each line is a field then.
  private static func plainFields(of yaml: Substring) -> [String: String] {
    var fields: [String: String] = [:]
    for line in yaml.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter ?? false else { continue }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      fields[line[..<colon].lowercased()] = value.trimmingCharacters(in: ["\"", "'"])
    }
    return fields
  }

  /// How deep brackets and indentation go, before a parser is let near them.
  private static func nesting(of yaml: Substring) -> Int {
    var open = 0
    var deepest = 0
    for byte in yaml.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      default: continue
      }
      deepest = max(deepest, open)
    }
    var indent = 0
    for line in yaml.split(separator: Character("\n")) {
      indent = max(indent, line.prefix { " -?".contains($0) }.count)
    }
    return max(deepest, indent / 2)
  }
}
