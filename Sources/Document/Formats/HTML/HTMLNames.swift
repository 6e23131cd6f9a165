import Foundation

/// What the class names, id and role of an element say of the part of the page that it is.
struct HTMLNames: OptionSet {
  let rawValue: UInt8

  /// Something else than main content.
  static let aside = HTMLNames(rawValue: 1)
  /// What readers wrote, however much of it there is.
  static let comments = HTMLNames(rawValue: 2)
  static let hidden = HTMLNames(rawValue: 4)
  /// The article itself.
  static let article = HTMLNames(rawValue: 8)

  /// Words in class names and ids, as they are used over the web.
  private static let words: [UInt64: HTMLNames] = table([
    (
      .aside,
      [
        "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "comment",
        "consent", "cookie", "cookies", "copyright", "disqus", "footer", "masthead", "menu",
        "modal", "nav", "navbar", "navigation", "newsletter", "outbrain", "pager", "pagination",
        "popup", "promo", "promos", "recirc", "recommended", "related", "respond", "share",
        "sharing", "sidebar", "signup", "social", "sponsor", "sponsored", "subscribe", "taboola",
        "teaser", "toolbar", "trending", "widget", "popular", "tags", "byline", "bio",
      ]
    ),
    ([.aside, .comments], ["comments"]),
    (.article, ["articlebody"]),
  ])
  /// Whole class names by which text is kept from sight: for those who listen, mostly.
  private static let whole: [UInt64: HTMLNames] = table([
    (
      .hidden,
      [
        "hidden", "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text",
        "screen-reader-only", "screenreader", "screen-reader", "screen_reader_text", "d-none",
        "invisible", "element-invisible", "offscreen", "u-visually-hidden", "assistive-text",
        "a11y-hidden", "is-hidden", "is-visually-hidden", "accessibly-hidden", "accessibility",
      ]
    )
  ])

  /// - Parameter attribute: the value of `class`, `id`, `itemprop` or `role`.
  init(attribute: UnsafePointer<CChar>) {
    var found: HTMLNames = []
    var token = Self.seed
    var word = Self.seed
    var isLow = false
    var position = attribute
    while true {
      let byte = UInt8(bitPattern: position.pointee)
      let isCapital = (0x41...0x5A).contains(byte)
      let isLetter = byte.isASCIILetter
      // A word ends at what is no letter, and before a capital: `relatedLinks`.
      if word != Self.seed, !isLetter || isCapital && isLow {
        if let names = Self.words[word] { found.formUnion(names) }
        word = Self.seed
      }
      if byte <= 0x20 {
        if token != Self.seed, let names = Self.whole[token] { found.formUnion(names) }
        token = Self.seed
        if byte == 0 { break }
      } else {
        token = Self.add(byte, to: token)
        if isLetter { word = Self.add(byte, to: word) }
      }
      isLow = isLetter && !isCapital
      position += 1
    }
    self = found
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The letters of a class name mixed into a number: numbers in it count paragraphs and adverts.
  static func signature(of style: UnsafePointer<CChar>, into hash: UInt64) -> UInt64 {
    var hash = hash
    var position = style
    while position.pointee != 0 {
      let byte = UInt8(bitPattern: position.pointee)
      if byte.isASCIILetter { hash = add(byte, to: hash) }
      position += 1
    }
    return hash
  }

  static func signature(of tag: UInt32, into hash: UInt64) -> UInt64 {
    add(UInt8(truncatingIfNeeded: tag), to: hash ^ seed)
  }

  /// FNV-1a of 64 bits: what a page's author could gain by two names of one value is little.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    let low = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    return (hash ^ UInt64(low)) &* 0x100_0000_01B3
  }

  private static func table(_ rows: [(HTMLNames, [String])]) -> [UInt64: HTMLNames] {
    var table: [UInt64: HTMLNames] = [:]
    for (names, words) in rows {
      for word in words {
        table[word.utf8.reduce(seed) { add($1, to: $0) }, default: []].formUnion(names)
      }
    }
    return table
  }
}
