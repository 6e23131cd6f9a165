import Languages
import Text
import Values

extension BlockArranger {
  /// Menus, counters, widgets and lines without a letter, by their shape and by words that open
  /// them; and short lines that come again.
  mutating func takeChrome() {
    for index in passages.indices where passages[index].isFree && !passages[index].isProse {
      if isMarkOnly(index)
        || !namesSource(index) && (!isToldApart && isMenu(index) || isWidget(index))
      {
        passages[index].role = .boilerplate
      }
    }
    if !isToldApart { takeRepeated() }
  }

  /// Nothing but figures and signs: `001`, `×`, `- 3 -`, a stamp with the time of day. A date
  /// alone may be a date line, and a number a label.
  private func isMarkOnly(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.label == nil, passage.shape.width <= 40 else { return false }
    if dates.first(in: passage.span, of: characters, language: language) != nil {
      return hasTime(passage.span) && passage.shape.letters == 0
    }
    return passage.shape.letters <= 1 && !(passage.shape.letters == 1 && passage.shape.digits > 3)
  }

  /// Wholly in brackets, as the (Signed) below a treaty, which comes once a party.
  private func isBracketed(_ span: Span) -> Bool {
    characters.folded[span.start] == 0x28 && characters.folded[span.end - 1] == 0x29
  }

  /// A time of day with seconds or minutes: `22:26:15`.
  func hasTime(_ span: Span) -> Bool {
    (span.start..<span.end).contains { position in
      characters.has(":", at: position) && position > span.start && position + 1 < span.end
        && Script(characters.folded[position - 1]) == .digit
        && Script(characters.folded[position + 1]) == .digit
    }
  }

  /// Short entries parted by `|`, `>` and the like.
  private func isMenu(_ index: Int) -> Bool {
    let shape = passages[index].shape
    guard shape.separators >= 2, shape.sentences == 0, passages[index].mark != .table else {
      return false
    }
    return shape.width / (shape.separators + 1) <= 24
  }

  /// Opened by a word of chrome, and short; or made of such words for the most part.
  private func isWidget(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.label == nil || passage.mark == .bullet else { return false }
    let own = finds[index].filter { $0.sense == .boilerplate(.chrome) }
    guard !own.isEmpty, passage.shape.width <= 120 else { return false }
    let covered = own.reduce(0) { $0 + $1.span.length }
    if covered * 2 >= passage.span.length - passage.shape.digits { return true }
    return own[0].span.start == passage.span.start && passage.shape.width <= 30
      && !isHeadingMark(passage.mark)
  }

  private func isHeadingMark(_ mark: Line.Mark?) -> Bool {
    if case .heading = mark { true } else { false }
  }

  /// The same short line two times or more, as in lists of other articles and in app chrome.
  private mutating func takeRepeated() {
    var places: [[UInt32]: [Int]] = [:]
    for index in passages.indices {
      let passage = passages[index]
      guard passage.mark == nil || passage.mark == .bullet, passage.label == nil,
        !passage.isProse, passage.isFree, passage.shape.width <= 120, !isBracketed(passage.span)
      else { continue }
      places[key(index), default: []].append(index)
    }
    let head = body?.lowerBound ?? 0
    // Below a numbered text each party may sign in the same words.
    let isNumbered = passages.count { $0.label?.ordinal != nil } >= 3
    let foot = isNumbered ? body?.upperBound ?? .max : .max
    for indices in places.values where indices.count > 1 {
      // A title that is printed again above the text is still the title.
      for index in indices where index >= head && index < foot || indices.count > 3 {
        passages[index].role = .boilerplate
      }
    }
  }
}
