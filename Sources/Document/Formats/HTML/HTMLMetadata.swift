import CGumbo
import Foundation
import Values

/// What a page says of itself: JSON-LD and microdata (schema.org), Open Graph, meta names, `<title>`.
struct HTMLMetadata {
  private(set) var language: String?
  /// The `<time>` elements, each with the number of chunks before it.
  private var times: [(chunk: Int, value: String)] = []
  private var metas: [String: String] = [:]
  private var properties: [String: String] = [:]
  private var title: String?
  private var heading: String?
  private var canonical: String?
  private var linked = LinkedData()

  /// By meta names: Open Graph, Dublin Core, Highwire, and those of Chinese governments' sites.
  private static let titles = ["og:title", "articletitle", "twitter:title", "dc.title"]
  private static let publishers = ["og:site_name", "sitename", "dc.publisher"]
  private static let sources = ["contentsource", "application-name"]
  private static let dates = [
    "article:published_time", "datepublished", "og:published_time", "og:article:published_time",
    "pubdate", "publishdate", "publish-date", "publish_date", "date", "dc.date", "dc.date.issued",
    "dc.date.created", "dcterms.date", "dcterms.issued", "dcterms.created", "sailthru.date",
    "parsely-pub-date", "citation_publication_date", "article.published", "published_time",
    "release_date", "creationdate",
  ]
  /// A page has a few dozen.
  private static let limit = 1000

  /// - Parameter page: where the title and the main content stand among the chunks.
  func told(_ page: HTMLPage) -> ToldMetadata {
    var told = ToldMetadata()
    told.publisher =
      value(of: Self.publishers) ?? linked.publisher ?? properties["publisher"]
      ?? value(of: Self.sources)
    let whole = linked.headline ?? value(of: Self.titles) ?? properties["headline"]
    told.title = whole ?? title.map { HTMLTitle.text(of: $0, site: told.publisher) } ?? heading
    if let site = told.publisher {
      told.title = told.title.map { HTMLTitle.without(site, in: $0) }
    }
    told.url = canonical ?? metas["og:url"] ?? linked.url
    told.published =
      linked.published ?? value(of: Self.dates) ?? properties["datepublished"] ?? time(of: page)
    return told
  }

  /// The article that only the page's JSON-LD holds, for a program in the browser to show: its
  /// headline and its text.
  var unshown: String? {
    linked.body.map { [linked.headline, $0].compactMap(\.self).joined(separator: "\n\n") }
  }

  /// The site, by the page's `<title>` alone.
  func site(beside headline: String) -> String? {
    title.flatMap { HTMLTitle.site(in: $0, beside: headline) }
  }

  private func value(of names: [String]) -> String? {
    names.lazy.compactMap { metas[$0] }.first
  }

  /// The first time told in the article or right above it: other articles have theirs.
  private func time(of page: HTMLPage) -> String? {
    guard let main = page.main else { return nil }
    let first = min(page.title ?? main.lowerBound, main.lowerBound)
    return times.first { first - 3 <= $0.chunk && $0.chunk <= main.upperBound }?.value
  }

  mutating func read(_ node: HTMLNode, _ tag: GumboTag, chunk: Int) {
    switch tag {
    case GUMBO_TAG_META:
      let name = node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
      guard let name = name?.lowercased(), let content = node.attribute("content") else { return }
      let value = content.trimmingCharacters(in: .whitespacesAndNewlines)
      if !value.isEmpty, metas[name] == nil, metas.count < Self.limit { metas[name] = value }
    case GUMBO_TAG_TITLE: title = title ?? node.wholeText
    case GUMBO_TAG_H1: heading = heading ?? node.wholeText
    case GUMBO_TAG_TIME:
      guard times.count < Self.limit, let value = node.attribute("datetime") ?? node.wholeText
      else { return }
      times.append((chunk, value))
    case GUMBO_TAG_LINK:
      if node.attribute("rel")?.lowercased() == "canonical" { canonical = node.attribute("href") }
    case GUMBO_TAG_SCRIPT: if let json = node.rawText { linked.read(json) }
    case GUMBO_TAG_HTML: language = node.attribute("lang")
    default: return
    }
  }

  /// A property of schema.org that an element in the page carries.
  mutating func read(property: String, of node: HTMLNode) {
    let name = property.lowercased()
    guard ["headline", "datepublished", "publisher"].contains(name), properties[name] == nil else {
      return
    }
    properties[name] = node.attribute("datetime") ?? node.attribute("content") ?? node.wholeText
  }
}
