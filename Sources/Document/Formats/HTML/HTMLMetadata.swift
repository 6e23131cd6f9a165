import CGumbo
import Foundation
import Values

/// What a page's head says of it: Open Graph, JSON-LD (schema.org), meta names, `<title>`.
struct HTMLMetadata {
  private(set) var told = ToldMetadata()
  private var metas: [String: String] = [:]
  private var title: String?
  private var heading: String?
  private var time: String?
  private var canonical: String?
  private var linked = LinkedData()

  init(_ root: HTMLNode?, limit: Int) {
    var stack = root.map { [($0, 0)] } ?? []
    while let (node, depth) = stack.popLast() {
      read(node)
      guard depth < limit else { continue }
      for child in node.children.reversed() { stack.append((child, depth + 1)) }
    }
    told.title = linked.headline ?? metas["og:title"] ?? title ?? heading
    told.publisher = metas["og:site_name"] ?? linked.publisher ?? metas["application-name"]
    told.url = canonical ?? metas["og:url"] ?? linked.url
    let names = [
      "article:published_time", "datepublished", "og:published_time", "date", "pubdate",
      "publishdate", "publish-date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
      "sailthru.date", "parsely-pub-date", "citation_publication_date",
    ]
    told.published =
      linked.published ?? names.lazy.compactMap { [metas] in metas[$0] }.first ?? time
    if let site = told.publisher { told.title = told.title.map { Self.without(site, in: $0) } }
  }

  private mutating func read(_ node: HTMLNode) {
    switch node.tag {
    case GUMBO_TAG_META:
      let name = node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
      guard let name = name?.lowercased(), let content = node.attribute("content") else { return }
      let value = content.trimmingCharacters(in: .whitespacesAndNewlines)
      if !value.isEmpty, metas[name] == nil { metas[name] = value }
    case GUMBO_TAG_TITLE: title = title ?? Self.text(of: node)
    case GUMBO_TAG_H1: heading = heading ?? Self.text(of: node)
    case GUMBO_TAG_TIME: time = time ?? node.attribute("datetime")
    case GUMBO_TAG_LINK:
      if node.attribute("rel")?.lowercased() == "canonical" { canonical = node.attribute("href") }
    case GUMBO_TAG_SCRIPT:
      if node.attribute("type")?.lowercased() == "application/ld+json" {
        linked.read(node.children.compactMap(\.text).joined())
      }
    default: return
    }
  }

  /// The text below a node, white space as it is shown; `nil` where there is none.
  private static func text(of node: HTMLNode) -> String? {
    var pieces: [String] = []
    var stack = [node]
    while let node = stack.popLast(), pieces.count < 64 {
      if let text = node.text { pieces.append(text) }
      stack += node.children.reversed()
    }
    let words = pieces.joined().split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// `A headline - The Site` without the site.
  private static func without(_ site: String, in title: String) -> String {
    guard title.hasSuffix(site), title.count > site.count else { return title }
    let rest = title.dropLast(site.count)
    let kept = rest.reversed().drop { $0.isWhitespace || "-–—|_·:".contains($0) }
    return kept.count < rest.count && !kept.isEmpty ? String(kept.reversed()) : title
  }
}
