import CGumbo

/// What a page's elements say of their parts.
struct HTMLParts {
  /// The chunks of the one element that says it is the article; `nil` where none or several do.
  private(set) var article: Range<Int>?
  private var outside: [Bool]
  private let chunks: [HTMLChunk]

  /// Words in class names and ids, as they are used over the web, of what is not main content.
  private static let asides: Set<String> = [
    "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "comment",
    "comments", "consent", "cookie", "cookies", "copyright", "disqus", "footer", "masthead",
    "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "pager",
    "pagination", "popup", "promo", "promos", "recirc", "recommended", "related", "respond",
    "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored", "subscribe",
    "taboola", "teaser", "toolbar", "trending", "widget", "popular", "tags", "byline", "bio",
  ]

  init(elements: [HTMLElement], chunks: [HTMLChunk], worth: [Int]) {
    self.chunks = chunks
    // The worth of all text below each element: children stand after their parents.
    var below = Array(repeating: 0, count: elements.count)
    for (chunk, worth) in zip(chunks, worth) where worth > 0 { below[chunk.element] += worth }
    for index in elements.indices.reversed().dropLast() {
      below[elements[index].parent] += below[index]
    }
    let whole = max(1, below.first ?? 1)
    var isOutside = Array(repeating: false, count: elements.count)
    for index in elements.indices.dropFirst() {
      let element = elements[index]
      if isOutside[element.parent] {
        isOutside[index] = true
      } else if below[index] * 2 < whole || Self.names(element).contains("comments") {
        isOutside[index] =
          HTMLTag.outside.contains(element.tag)
          || !Self.names(element).isDisjoint(with: Self.asides)
      }
    }
    outside = chunks.map { isOutside[$0.element] }
    let articles = elements.indices.filter { index in
      let element = elements[index]
      let isNamed =
        element.tag == GUMBO_TAG_ARTICLE.rawValue || element.names.contains("articlebody")
        || element.tag == GUMBO_TAG_MAIN.rawValue
      return isNamed && below[index] * 10 >= whole * 4
    }
    if let inner = articles.last {
      let members = chunks.indices.filter { Self.isInside(chunks[$0].element, of: inner, elements) }
      if let first = members.first, let last = members.last { article = first..<(last + 1) }
    }
  }

  func isOutside(_ chunk: Int) -> Bool { outside[chunk] }

  private static func names(_ element: HTMLElement) -> Set<String> {
    if element.tag == GUMBO_TAG_BODY.rawValue { return [] }
    let names = element.names.split { !$0.isLetter }
    return Set(names.map(String.init))
  }

  private static func isInside(_ element: Int, of outer: Int, _ elements: [HTMLElement]) -> Bool {
    var element = element
    while element > outer { element = elements[element].parent }
    return element == outer
  }
}
