/// Which attributes of a tag are read, each once.
struct HTMLAttributes {
  enum Kept { case whole, name, hidden }

  /// Whether a script holds JSON-LD.
  private(set) var isLinkedData = false
  private let tag: HTMLTagKey
  private var taken: Set<HTMLTagKey> = []
  private var isHidden = false

  init(_ tag: HTMLTagKey) { self.tag = tag }

  private static let always = HTMLTagKey.keys("class", "id", "itemprop", "role")
  private static let own: [HTMLTagKey: Set<HTMLTagKey>] = [
    HTMLTagKey("meta"): HTMLTagKey.keys("name", "property", "content"),
    HTMLTagKey("link"): HTMLTagKey.keys("rel", "href"),
    HTMLTagKey("script"): HTMLTagKey.keys("type"),
    HTMLTagKey("time"): HTMLTagKey.keys("datetime"),
    HTMLTagKey("html"): HTMLTagKey.keys("lang"),
  ]
  private static let href = HTMLTagKey("href")
  private static let type = HTMLTagKey("type")
  private static let style = HTMLTagKey("style")
  private static let ariaHidden = HTMLTagKey("aria-hidden")
  private static let hidden = HTMLTagKey("hidden")

  /// What is kept of an attribute; `nil` for nothing.
  mutating func take(
    _ page: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, _ value: Range<Int>
  ) -> Kept? {
    let key = HTMLTagKey(page, name)
    if Self.hides(key, page, value) {
      defer { isHidden = true }
      return isHidden ? nil : .hidden
    }
    if Self.always.contains(key) || Self.own[tag]?.contains(key) == true {
      guard taken.insert(key).inserted else { return nil }
      if key == Self.type { isLinkedData = Self.holds(page, value, "ld+json") }
      return .whole
    }
    // Where a link leads to is not read, only that it is one.
    guard tag == .anchor, key == Self.href, taken.insert(key).inserted else { return nil }
    return .name
  }

  private static func hides(
    _ key: HTMLTagKey, _ page: UnsafeBufferPointer<UInt8>, _ value: Range<Int>
  ) -> Bool {
    if key == style {
      return holds(page, value, "display:none") || holds(page, value, "visibility:hidden")
    }
    return key == hidden || key == ariaHidden && holds(page, value, "true")
  }

  /// Whether a value holds some lower-case ASCII, white space left out.
  private static func holds(
    _ page: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, _ wanted: StaticString
  ) -> Bool {
    wanted.withUTF8Buffer { wanted in
      // White space in the values looked for stands after the colon only, if at all.
      var matched = 0
      for index in value where !page[index].isHTMLSpace {
        let byte = (0x41...0x5A).contains(page[index]) ? page[index] | 0x20 : page[index]
        matched = byte == wanted[matched] ? matched + 1 : byte == wanted[0] ? 1 : 0
        if matched == wanted.count { return true }
      }
      return false
    }
  }

  /// Reads the attributes of a tag as the HTML Standard does ("before attribute name state"), each
  /// by its name, its value without quotes, and the whole.
  ///
  /// - Returns: the position after the tag, past the end of the page where that cuts it off; and
  ///   whether it closes itself.
  static func read(
    _ page: UnsafeBufferPointer<UInt8>, from start: Int,
    each: (_ name: Range<Int>, _ value: Range<Int>, _ whole: Range<Int>) -> Void
  ) -> (end: Int, isSelfClosing: Bool) {
    var position = start
    var isClosing = false
    let end = UInt8(ascii: ">")
    while position < page.count {
      let byte = page[position]
      if byte == end { return (position + 1, isClosing) }
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") {
        isClosing = byte == UInt8(ascii: "/")
        position += 1
        continue
      }
      isClosing = false
      let name = position
      position += 1
      while position < page.count, page[position] != UInt8(ascii: "="), page[position] != end,
        page[position] != UInt8(ascii: "/"), !page[position].isHTMLSpace
      {
        position += 1
      }
      let nameEnd = position
      while position < page.count, page[position].isHTMLSpace { position += 1 }
      guard position < page.count, page[position] == UInt8(ascii: "=") else {
        position = nameEnd
        each(name..<nameEnd, nameEnd..<nameEnd, name..<nameEnd)
        continue
      }
      position += 1
      while position < page.count, page[position].isHTMLSpace { position += 1 }
      guard position < page.count else { break }
      var value = position..<position
      let quote = page[position]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        guard let close = page.first(Unicode.Scalar(quote), from: position + 1) else { break }
        value = (position + 1)..<close
        position = close + 1
      } else if quote != end {
        while position < page.count, page[position] != end, !page[position].isHTMLSpace {
          position += 1
        }
        value = value.lowerBound..<position
      }
      each(name..<nameEnd, value, name..<position)
    }
    return (page.count + 1, false)
  }
}
