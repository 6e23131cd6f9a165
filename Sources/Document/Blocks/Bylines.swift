import Languages
import Text
import Values

extension BlockArranger {
  /// Whether a short line names source, author or date, in the way of by-lines.
  func isBylineLike(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.shape.width <= 200, passage.label == nil,
      !passage.shape.isEnded
        || passage.shape.width <= 60
    else { return false }
    return standsFirst(fields(of: index), in: index) || isDateLine(index)
      || dateline(of: index).map { $0.end >= passage.span.end } ?? false
  }

  /// The editor's name behind the last sentence of a text makes no by-line of that text.
  private func standsFirst(_ fields: [(field: BylineField, value: Span)], in index: Int) -> Bool {
    guard let first = fields.first else { return false }
    let passage = passages[index]
    return passage.shape.sentences == 0
      || first.value.start - passage.span.start <= Self.longestLead
  }

  /// A field, or a place and a day before it, in characters.
  private static let longestLead = 30

  /// Whether it is a by-line that names source, author or date, whatever else stands in it.
  func namesSource(_ index: Int) -> Bool {
    fields(of: index).contains { field, value in
      switch field {
      case .publisher, .date, .author: !value.isEmpty
      case .summary, .title, .account, .other, .agency, .house, .wire, .mark: false
      }
    }
  }

  /// A whole day and little else: a place, a time, a weekday; or a time stamp before a name.
  func isDateLine(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.shape.width <= 80, passage.label == nil, passage.shape.sentences == 0,
      let date = dates.first(in: passage.span, of: characters, language: language)
    else { return false }
    let rest = passage.shape.width - Shape(date.span, of: characters).width
    if date.span.start == passage.span.start { return rest <= 24 || hasTime(passage.span) }
    // With a time of day it is a stamp, beside which an account or a place may stand.
    return rest <= (hasTime(passage.span) ? 48 : 24)
  }

  /// By-lines and date lines above the text or right below it.
  mutating func takeBylines() {
    let body = body ?? passages.startIndex...max(passages.startIndex, passages.endIndex - 1)
    let lines = passages.indices.filter { $0 < body.lowerBound || $0 > body.upperBound }
    let name = told.publisher.map { Characters($0).folded.filter { Script($0) != .space } }
    let title = passages.indices.last { passages[$0].role == .title } ?? passages.endIndex
    for index in lines
    where passages[index].isFree || isStamp(index, before: body.lowerBound)
      || isBeside(title, index, before: body.lowerBound)
    {
      if let name, key(index) == name {
        passages[index].role = .metadata
      } else if isBylineLike(index)
        || index > title && index < body.lowerBound && hasDateSegment(index)
      {
        let isBelow = index > body.upperBound
        passages[index].role =
          isBelow && fields(of: index).isEmpty && !isNext(index, to: body)
          ? passages[index].role : .metadata
        if passages[index].role == .metadata { read(index) }
      }
    }
    takeAccount()
  }

  /// A date with a time above the text, which has no letters and passed for chrome.
  private func isStamp(_ index: Int, before body: Int) -> Bool {
    index < body && passages[index].role == .boilerplate && isDateLine(index)
      && passages[index].mark == nil
  }

  /// What a page's structure sets apart from its text right around the title: by-lines are.
  private func isBeside(_ title: Int, _ index: Int, before body: Int) -> Bool {
    guard passages[index].mark == .aside, index < body else { return false }
    return index > title ? index - title <= 12 : title - index <= 4 && isDateLine(index)
  }

  private func isNext(_ index: Int, to body: ClosedRange<Int>) -> Bool {
    index - body.upperBound <= 2
      && (body.upperBound..<index).allSatisfy { passages[$0].role != .boilerplate }
  }

  /// The fields that a line names, each with its value: `日期:2026-03-10 作者:…`.
  func fields(of index: Int) -> [(field: BylineField, value: Span)] {
    let passage = passages[index]
    var heads: [(field: BylineField, start: Int, value: Int)] = []
    for find in finds[index] {
      guard case .byline(let field) = find.sense, field.isNamed else { continue }
      let next = characters.skipSpace(from: find.span.end, to: passage.span.end)
      let isFirst = find.span.start == passage.span.start
      if isBracketed(find.span, at: passage.span.start) {
        heads.append((field, passage.span.start, find.span.end + 1))
      } else if characters.has(":", at: next) {
        heads.append((field, find.span.start, next + 1))
      } else if characters.has(":", at: find.span.end - 1) {
        heads.append((field, find.span.start, find.span.end))
      } else if isFirst, passage.shape.width <= (isPhrase(find.span) ? 200 : 80),
        standsBefore(next, field, find.span, short: passage.shape.width <= 30)
      {
        heads.append((field, find.span.start, next))
      }
    }
    return heads.enumerated().map { offset, head in
      let limit = offset + 1 < heads.count ? heads[offset + 1].start : passage.span.end
      return (head.field, characters.trimmed(Span(head.value, max(head.value, limit))))
    }
  }

  /// `[出典]`, `【日付】` at the head of a line.
  private func isBracketed(_ word: Span, at start: Int) -> Bool {
    guard word.start == start + 1, word.end < characters.count else { return false }
    let (opening, closing) = (characters.folded[start], characters.folded[word.end])
    return opening == 0x5B && closing == 0x5D || opening == 0x3010 && closing == 0x3011
  }

  /// Whether a field without a colon is one: a space or a figure follows; after a count or the like
  /// a figure or a gap, since a sentence may begin with such words.
  private func standsBefore(
    _ next: Int, _ field: BylineField, _ word: Span, short: Bool
  ) -> Bool {
    let isFigure = next < characters.count && Script(characters.folded[next]) == .digit
    let isWide = next > word.end + 1 || next > word.end && characters.columns[word.end] == 2
    if field == .other { return isFigure || isWide }
    return isFigure || next > word.end || field == .author && short
  }

  /// Of several words, as sentences seldom begin: `Reporting by`.
  private func isPhrase(_ span: Span) -> Bool {
    (span.start..<span.end).contains(where: characters.isSpace)
  }

  /// The name of a publisher without brackets around it and a year behind it: `(使館) 2022-05-31`; none
  /// of what is only the next label.
  private static func house(_ text: String) -> String? {
    var name = Substring(text)
    if name.hasPrefix("("), let end = name.firstIndex(of: ")") {
      name = name[name.index(after: name.startIndex)..<end]
    }
    let words = name.split(separator: " ")
    var kept = words[...]
    while kept.count > 1, kept.last?.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false {
      kept.removeLast()
    }
    if kept.count < words.count { name = Substring(kept.joined(separator: " ")) }
    return name.isEmpty || name.hasSuffix(":") ? nil : String(name)
  }

  private mutating func read(_ index: Int) {
    judge.hasByline = true
    if dateline(of: index) != nil { judge.isArticle = true }
    for (field, value) in fields(of: index) {
      let end =
        (value.start..<value.end).first { isGap($0, to: value.end) || isBar($0) } ?? value.end
      let text = characters.line(Span(value.start, end))
      switch field {
      case .publisher: metadata.publisher = metadata.publisher ?? Self.house(text)
      case .date: takeDate(in: value)
      case .author: judge.isArticle = judge.isArticle || !value.isEmpty
      case .title, .other, .summary, .account, .agency, .house, .wire, .mark: continue
      }
    }
    metadata.publisher = metadata.publisher ?? publisher(of: index)
    takeDate(in: passages[index].span)
    let line = passages[index].span
    if metadata.url == nil, let start = characters.find("http", from: line.start, to: line.end) {
      let end = (start..<line.end).first(where: characters.isSpace) ?? line.end
      metadata.url = characters.text.text(Span(start, end))
    }
  }

  mutating func takeDate(in span: Span) {
    guard metadata.published == nil else { return }
    metadata.published = dates.first(in: span, of: characters, language: language)?.date
  }

  /// The card of an account: its name, mostly twice, above what counts its articles or followers.
  private mutating func takeAccount() {
    guard metadata.publisher == nil, told.publisher == nil,
      let card = passages.indices.first(where: {
        has(.byline(.account), in: $0) && passages[$0].shape.width <= 60
      })
    else { return }
    let above = passages.indices[max(0, card - 4)..<card]
    let pair = above.dropFirst().last { key($0) == key($0 - 1) && passages[$0].shape.letters > 1 }
    guard let pair else { return }
    metadata.publisher = characters.line(passages[pair].span)
  }
}

extension BylineField {
  /// Whether the word stands before its value.
  fileprivate var isNamed: Bool {
    switch self {
    case .publisher, .date, .author, .title, .other: true
    case .summary, .account, .agency, .house, .wire, .mark: false
    }
  }
}
