import Languages
import Text
import Values

extension BlockArranger {
  /// The parts of a line between bars, dots, or gaps of two spaces: `Press release | 5 May 2020`.
  func segments(of index: Int) -> [Span] {
    parts(of: passages[index].span) { position, end in
      if isBar(position) { return 1 }
      return isGap(position, to: end) ? 2 : 0
    }
  }

  /// The parts of a way through a site: `Home > World > Africa`.
  func steps(of index: Int) -> [Span] {
    parts(of: passages[index].span) { position, _ in
      switch characters.folded[position] {
      case 0x3E, 0x203A, 0xBB: 1
      case 0x2F: characters.isSpace(position - 1) && characters.isSpace(position + 1) ? 1 : 0
      default: 0
      }
    }
  }

  /// Whether a line is such a way: `A / B` alone may be part of a title.
  func isWay(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.mark == nil, passage.shape.width <= 120, passage.shape.sentences == 0 else {
      return false
    }
    let count = steps(of: index).count
    let hasSlash = (passage.span.start..<passage.span.end).contains { characters.has("/", at: $0) }
    return count > 2 || count == 2 && !hasSlash
  }

  /// - Parameter mark: the length of the mark that parts at a position; 0 where none does.
  private func parts(of span: Span, mark: (Int, Int) -> Int) -> [Span] {
    var parts: [Span] = []
    var start = span.start
    var position = span.start + 1
    while position < span.end - 1 {
      let length = mark(position, span.end)
      if length > 0 {
        parts.append(characters.trimmed(Span(start, position)))
        start = position + length
      }
      position += max(1, length)
    }
    parts.append(characters.trimmed(Span(start, span.end)))
    return parts.filter { !$0.isEmpty }
  }

  func isBar(_ position: Int) -> Bool {
    switch characters.folded[position] {
    case 0x7C, 0xB7, 0x2022, 0x4E28: true
    default: false
    }
  }

  /// Two spaces, or one as wide as a Han character.
  func isGap(_ position: Int, to end: Int) -> Bool {
    guard characters.isSpace(position) else { return false }
    return characters.columns[position] == 2
      || position + 1 < end && characters.isSpace(position + 1)
  }

  /// Whether a part of a by-line right below the title is a day, with the time and place of it.
  func hasDateSegment(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.shape.width <= 120, passage.shape.sentences == 0, passage.label == nil else {
      return false
    }
    return segments(of: index).contains { segment in
      guard let date = dates.first(in: segment, of: characters, language: language) else {
        return false
      }
      return Shape(segment, of: characters).width - Shape(date.span, of: characters).width <= 24
    }
  }

  /// The part of a by-line that is a publisher's name without saying so: `… | Ministry of Trade`;
  /// in scripts without spaces, a word that ends as such names do: `2024年5月7日 海港晚报 王明`.
  func publisher(of index: Int) -> String? {
    let segments = segments(of: index)
    if segments.count > 1, let named = segments.first(where: { names($0, index) { _, _ in true } })
    {
      return characters.line(named)
    }
    guard Shape.isWide(passages[index].shape.last) else { return nil }
    let words = parts(of: passages[index].span) { position, _ in
      characters.isSpace(position) ? 1 : 0
    }
    guard words.count > 1 else { return nil }
    // An account's name stands beside its author's, mostly the same.
    let twice = zip(words, words.dropFirst()).first { one, next in
      one.length > 1 && one.length == next.length
        && (0..<one.length).allSatisfy {
          characters.folded[one.start + $0] == characters.folded[next.start + $0]
        }
    }
    if let twice { return characters.line(twice.0) }
    let named = words.first { names($0, index) { word, find in word.end == find.end } }
    return named.map(characters.line)
  }

  private func names(_ part: Span, _ index: Int, where fits: (Span, Span) -> Bool) -> Bool {
    guard Shape(part, of: characters).width <= 60,
      !(part.start..<part.end).contains(where: { characters.has(":", at: $0) })
    else { return false }
    return finds[index].contains { find in
      guard case .kind(_, .publisher) = find.sense, part.contains(find.span) else { return false }
      return fits(part, find.span)
    }
  }

  /// The site whose way to the page stands above the title: the first step, without the words
  /// for a home page. Only where nothing else names a publisher.
  mutating func takeBreadcrumb() {
    guard told.publisher == nil else { return }
    let limit = passages.indices.first { passages[$0].role == .title } ?? body?.lowerBound ?? 0
    let line = passages.indices.prefix(limit).first { index in
      let isFree = passages[index].isFree || passages[index].role == .boilerplate
      return isFree && isWay(index)
    }
    guard let line, let first = steps(of: line).first else { return }
    if passages[line].isFree { passages[line].role = .boilerplate }
    let site = site(in: first, of: line)
    if Shape(site, of: characters).letters > 1 {
      breadcrumb = characters.line(site)
    }
  }

  private func site(in step: Span, of line: Int) -> Span {
    var site = step
    for find in finds[line] where find.sense == .boilerplate(.chrome) {
      if find.span.start == site.start { site.start = find.span.end }
      if find.span.end == site.end { site.end = find.span.start }
      if site.isEmpty { break }
      while characters.has(":", at: site.start) { site.start += 1 }
      site = characters.trimmed(site)
    }
    return Span(site.start, max(site.start, site.end))
  }
}
