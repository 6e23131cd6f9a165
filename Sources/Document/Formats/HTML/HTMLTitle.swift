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

  /// The site that a page's title names beside the headline, at the end that is furthest from it:
  /// `A headline - World - The Site`, `The Site | A headline`.
  static func site(in title: String, beside headline: String) -> String? {
    let segments: [Substring]
    if title.hasPrefix(headline) {
      segments = parts(title.dropFirst(headline.count)).reversed()
    } else if title.hasSuffix(headline) {
      segments = parts(title.dropLast(headline.count))
    } else {
      return nil
    }
    guard let site = segments.first, (2...40).contains(site.count) else { return nil }
    return String(site)
  }

  /// What stands between marks that have a space beside them or need none.
  private static func parts(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = text
    while let place = rest.firstIndex(where: isMark) {
      let before = rest[..<place]
      let after = rest[rest.index(after: place)...]
      if "_｜|：".contains(rest[place]) || before.last?.isWhitespace ?? true
        || after.first?.isWhitespace ?? true
      {
        parts.append(before)
        rest = after
      } else {
        break
      }
    }
    return (parts + [rest]).map { part in
      var part = part.drop(while: \.isWhitespace)
      while part.last?.isWhitespace == true { part.removeLast() }
      return part
    }.filter { !$0.isEmpty }
  }

  private static func width(_ text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (Shape.isWide($1.value) ? 2 : 1) }
  }

  private static func isMark(_ character: Character) -> Bool { "-–—|｜_·:：".contains(character) }
}
