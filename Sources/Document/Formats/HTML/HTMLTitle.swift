/// Titles as `<title>` has them: with the site's name, and the section's, at an end.
enum HTMLTitle {
  /// `A headline - The Site` without the site.
  static func without(_ site: String, in title: String) -> String {
    if title.hasSuffix(site), title.count > site.count {
      let rest = title.dropLast(site.count)
      let kept = rest.reversed().drop { isMark($0) || $0.isWhitespace }
      if kept.count < rest.count, !kept.isEmpty { return String(kept.reversed()) }
    }
    if title.hasPrefix(site), title.count > site.count {
      let rest = title.dropFirst(site.count)
      let kept = rest.drop { isMark($0) || $0.isWhitespace }
      if rest.drop(while: \.isWhitespace).first.map(isMark) == true, !kept.isEmpty {
        return String(kept)
      }
    }
    return title
  }

  /// The headline of a `<title>`: what stands behind the last marks is the site or its sections
  /// where it is much shorter.
  static func text(of title: String, site: String?) -> String {
    var text = Substring(title)
    if let site { text = Substring(without(site, in: title)) }
    while let place = text.lastIndex(where: isMark) {
      let head = text[..<place]
      let tail = text[text.index(after: place)...]
      let isSpaced = head.last?.isWhitespace == true && tail.first?.isWhitespace == true
      let isTight = "_｜|".contains(text[place])
      guard isSpaced || isTight, width(tail) * 2 <= width(head) else { break }
      text = head
      while let last = text.last, last.isWhitespace || isMark(last) { text.removeLast() }
    }
    return text.isEmpty ? title : String(text)
  }

  private static func width(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (Shape.isWide($1.value) ? 2 : 1) }
  }

  private static func isMark(_ character: Character) -> Bool { "-–—|｜_·:".contains(character) }
}
