import Languages
import Text
import Values

extension BlockArranger {
  /// The dateline that opens the text, parted from its paragraph: place, day and agency are no
  /// content. A standfirst may stand above it.
  mutating func takeDateline() {
    let title = passages.indices.last { passages[$0].role == .title } ?? -1
    let first = passages.indices.filter { $0 > title && passages[$0].isFree }.prefix(3)
    for index in first {
      guard let dateline = dateline(of: index) else { continue }
      read(dateline, of: index)
      return split(index, at: dateline.end)
    }
  }

  private mutating func read(_ dateline: Span, of index: Int) {
    judge.isArticle = true
    judge.hasByline = true
    let name = finds[index].first {
      $0.sense == .byline(.agency) && $0.span.end <= dateline.end
    }
    agency = agency ?? name.map { characters.line($0.span) }
    takeDate(in: dateline)
  }

  /// The part before `position` becomes a passage of its own, which is metadata.
  private mutating func split(_ index: Int, at position: Int) {
    let whole = passages[index]
    var head = whole
    head.span.end = characters.trimmed(Span(whole.span.start, position)).end
    head.shape = Shape(head.span, of: characters)
    head.role = .metadata
    passages[index] = head
    let rest = characters.trimmed(Span(position, whole.span.end))
    guard !rest.isEmpty else { return }
    var tail = whole
    (tail.span, tail.shape, tail.gap) = (rest, Shape(rest, of: characters), 0)
    (tail.label, tail.mark) = (nil, nil)
    passages.insert(tail, at: index + 1)
    let all = finds[index]
    finds[index] = all.filter { $0.span.end <= position }
    finds.insert(all.filter { $0.span.start >= position }, at: index + 1)
  }

  /// The dateline at the head of a passage, with the marks that part it from the text.
  func dateline(of index: Int) -> Span? {
    let passage = passages[index]
    guard passage.label == nil || passage.label?.ordinal == nil else { return nil }
    let start = passage.span.start
    let end = bracketed(passage) ?? wired(index) ?? capitalised(index)
    return end.map { Span(start, min(passage.span.end, $0)) }
  }

  /// `【ナイロビ＝共同】`, `(AFP)`, `[東京 5日 ロイター] -`: an agency at its end, or `＝`.
  private func bracketed(_ passage: Passage) -> Int? {
    guard let inner = bracket(at: passage.span.start, to: passage.span.end) else { return nil }
    let index = passages.firstIndex { $0.span == passage.span }
    let names = index.map { finds[$0] } ?? []
    let isNamed = names.contains { find in
      guard inner.contains(find.span) else { return false }
      switch find.sense {
      case .byline(.agency), .byline(.wire):
        return find.span.end == inner.end || Script(characters.folded[find.span.end]) == .space
      case .byline, .boilerplate, .kind: return false
      }
    }
    let sign = (inner.start + 1..<max(inner.start + 1, inner.end - 1)).contains {
      characters.has("=", at: $0)
    }
    guard isNamed || sign else { return nil }
    return skipMarks(from: inner.end + 1, to: passage.span.end)
  }

  /// `新华社内罗毕3月5日电（记者王明）`: from an agency or the paper, or a day, to the word that ends it.
  private func wired(_ index: Int) -> Int? {
    let span = passages[index].span
    let wire = finds[index].first {
      $0.sense == .byline(.wire) && $0.span.start - span.start <= 45
        && ($0.span.start > span.start || $0.span.length > 2)
    }
    guard let wire else { return nil }
    let head = Span(span.start, wire.span.start)
    let isSentence = (head.start..<head.end).contains { position in
      [0x2C, 0x3001, 0x3002, 0x3B, 0x3A].contains(characters.folded[position])
    }
    guard !isSentence else { return nil }
    let isOpened =
      head.isEmpty
      || finds[index].contains {
        $0.span.start == span.start
          && ($0.sense == .byline(.agency) || $0.sense == .byline(.house))
      }
    let next = wire.span.end
    // 据共同社3月5日报道,…: what goes on behind a comma only cites.
    let isCited = !isOpened && next < span.end && characters.has(",", at: next)
    let isDated =
      !head.isEmpty && Script(characters.folded[head.end - 1]) == .digit && !isCited
    let isApart = next >= span.end || !isLetter(next)
    guard isOpened && isDated || (isOpened || isDated) && isApart else { return nil }
    var end = characters.skipSpace(from: next, to: span.end)
    if let inner = bracket(at: end, to: span.end) { end = inner.end + 1 }
    return skipMarks(from: end, to: span.end)
  }

  /// `NAIROBI, March 3 (Reuters) -`, `TOKYO —`, `Lima, 5 May 2020 –`: names, figures and brackets
  /// up to a dash or, after a name in capitals, a colon.
  private func capitalised(_ index: Int) -> Int? {
    let span = passages[index].span
    let limit = min(span.end, span.start + 80)
    guard let dash = (span.start..<limit).first(where: { isDash($0, in: span) }) else { return nil }
    let head = DatelineHead(Span(span.start, dash), in: characters)
    let names = finds[index].contains {
      $0.sense == .byline(.agency) && $0.span.end <= dash
    }
    let isColon = characters.has(":", at: dash)
    let end = skipMarks(from: dash, to: span.end)
    guard head.isNames, end < span.end, Self.opensSentence(characters.folded[end]) else {
      return nil
    }
    guard head.isCapital || !isColon && (names || head.isDated) else { return nil }
    return end
  }

  private func isLetter(_ position: Int) -> Bool {
    switch Script(characters.folded[position]) {
    case .han, .hiragana, .katakana, .latin: true
    case .digit, .space, .other: false
    }
  }

  private func isDash(_ position: Int, in span: Span) -> Bool {
    switch characters.folded[position] {
    case 0x2014, 0x2015: true
    case 0x2D, 0x2013:
      position > span.start && characters.isSpace(position - 1) && position + 1 < span.end
        && (characters.isSpace(position + 1) || characters.has("-", at: position + 1))
    case 0x3A: position + 1 < span.end && characters.isSpace(position + 1)
    default: false
    }
  }

  /// A capital, a figure or an opening quotation mark.
  private static func opensSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x30...0x39, 0x22, 0x27, 0x201C, 0x2018, 0xC0...0xDE: true
    default: false
    }
  }

  /// What a bracket at `position` holds, where it is closed within a line.
  private func bracket(at position: Int, to end: Int) -> Span? {
    let pairs: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x3010: 0x3011, 0x3014: 0x3015]
    guard position < end, let close = pairs[characters.folded[position]] else { return nil }
    let inner = position + 1..<min(end, position + 60)
    return inner.first { characters.folded[$0] == close }.map { Span(position + 1, $0) }
  }

  private func skipMarks(from position: Int, to end: Int) -> Int {
    var position = position
    while position < end {
      let scalar = characters.folded[position]
      let isMark = [0x2D, 0x2013, 0x2014, 0x2015, 0x3A, 0x2C].contains(scalar)
      guard isMark || characters.isSpace(position) else { break }
      position += 1
    }
    return position
  }
}

/// What stands before the dash of a dateline in Latin script.
private struct DatelineHead {
  /// Whether every word begins with a capital or a figure, brackets left out.
  private(set) var isNames = true
  /// Whether the first word is in capitals.
  private(set) var isCapital = false
  /// Whether a comma parts a name from figures.
  private(set) var isDated = false

  init(_ span: Span, in characters: Characters) {
    let text = characters.text.text(span)
    var isInside = false
    var outside = ""
    for character in text {
      switch character {
      case "(", ")": isInside = character == "("
      case "/": isInside.toggle()
      default: if !isInside { outside.append(character) }
      }
    }
    let words = outside.split { $0.isWhitespace || $0 == "," || $0 == "." }
    guard let first = words.first, words.count <= 8 else {
      isNames = false
      return
    }
    isNames = words.allSatisfy { $0.first?.isUppercase == true || $0.first?.isNumber == true }
    isCapital =
      first.count >= 3 && first.allSatisfy { $0.isUppercase || !$0.isLetter }
      && first.contains(where: \.isLetter)
    isDated = outside.contains(",") && outside.contains(where: \.isNumber)
  }
}
