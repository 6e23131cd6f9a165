/// How deep a page's elements nest, as far as their tags tell: the parser's work for each tag grows
/// with it.
struct HTMLNesting {
  private(set) var isExceeded = false
  private let limit: Int
  private var open: [(tag: HTMLTagKey, kind: Kind)] = []

  private enum Kind {
    /// Ends at any end tag of an element around it.
    case inline
    /// Ends only with a block or table around it.
    case block
    /// What is around it cannot be ended from within (HTML Standard, "has an element in scope").
    case scope
  }

  init(limit: Int) { self.limit = limit }

  /// Elements whose end tag may be left out: those around them are counted. And empty ones.
  private static let uncounted = HTMLTagKey.keys(
    "html", "head", "body", "p", "li", "td", "tr", "th", "dt", "dd", "option", "optgroup", "tbody",
    "thead", "tfoot", "caption", "colgroup", "col", "br", "hr", "meta", "link", "base", "form",
    "frame", "frameset", "script")
  private static let blocks = HTMLTagKey.keys(
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl",
    "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "listing", "main", "menu", "nav", "ol", "pre", "search", "section", "summary", "ul",
    "button", "select")
  private static let scopes = HTMLTagKey.keys(
    "table", "applet", "marquee", "object", "template")
  private static let headings = HTMLTagKey.keys("h1", "h2", "h3", "h4", "h5", "h6")
  private static let heading = HTMLTagKey("h1")
  /// Those that end an open one of their kind.
  private static let alone = HTMLTagKey.keys("a", "button")

  mutating func open(_ tag: HTMLTagKey) {
    guard !Self.uncounted.contains(tag) else { return }
    if Self.alone.contains(tag) { close(tag) }
    let kind: Kind =
      Self.scopes.contains(tag) ? .scope : Self.blocks.contains(tag) ? .block : .inline
    open.append((Self.headings.contains(tag) ? Self.heading : tag, kind))
    if open.count > limit { isExceeded = true }
  }

  mutating func close(_ tag: HTMLTagKey) {
    guard !Self.uncounted.contains(tag) else { return }
    let tag = Self.headings.contains(tag) ? Self.heading : tag
    for index in open.indices.reversed() {
      if open[index].tag == tag {
        // Only the link itself ends: the parser takes it out from between the others.
        if tag == .anchor { open.remove(at: index) } else { open.removeSubrange(index...) }
        return
      }
      switch open[index].kind {
      case .scope: return
      case .block: if !Self.endsBlocks(tag) { return }
      case .inline: continue
      }
    }
  }

  private static func endsBlocks(_ tag: HTMLTagKey) -> Bool {
    tag == .anchor || blocks.contains(tag) || scopes.contains(tag)
  }
}
