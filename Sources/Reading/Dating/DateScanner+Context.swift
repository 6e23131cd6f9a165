import Languages
import Text

/// What stands beside a date and tells what it is.
extension DateScanner {
  /// Whether an event stands before the span that it counts from (期满六个月前), or what must be
  /// done so long before one stands behind it (六箇月前に書面で通告する).
  func isOfEvent(_ range: Range<Int>) -> Bool {
    if isBehindEvent(range.lowerBound)
      || passage.marker(.possessor, .after, endingAt: range.lowerBound) != nil
    {
      return true
    }
    var place = range.upperBound
    for _ in 0..<4 {
      if passage.hits(at: place).contains(where: { $0.key == .range(.notice) }) { return true }
      guard let end = passage.scalar(at: place)?.end else { return false }
      place = end
    }
    return false
  }

  /// Whether two digits stand before the last character: 从2019年到24年间.
  func hasShortEnd(_ range: Range<Int>) -> Bool {
    let end = passage.scalar(before: range.upperBound)?.start ?? 0
    return (1...2).allSatisfy { passage.byte(at: end - $0) &- 0x30 < 10 }
      && passage.byte(at: end - 3) &- 0x30 >= 10
  }

  /// Whether "in" or "since" shows that a short word is the name of a month: in May.
  func isInMonth(_ fields: DateFields, _ range: Range<Int>) -> Bool {
    fields.month != nil
      // In May Hall.
      && passage.byte(at: passage.skipSpaces(range.upperBound)) &- 0x41 >= 26
      && passage.hits(endingAt: passage.skipSpacesBack(range.lowerBound)).contains {
        let word = passage.word($0)
        return word == .caseMarker(.place, .before) || word == .range(.sinceBefore)
      }
  }

  /// Whether a word with a capital ends a name of such words: Customs Today.
  func isInTitle(_ range: Range<Int>) -> Bool {
    guard passage.byte(at: range.lowerBound) &- 0x41 < 26,
      passage.byte(at: range.lowerBound - 1) == 0x20
    else { return false }
    var start = range.lowerBound - 1
    while start > 0, passage.script(before: start) == .latin { start -= 1 }
    return start < range.lowerBound - 1 && passage.byte(at: start) &- 0x41 < 26
  }

  /// Whether an ordinal is a day: on the 26th; but not on the 26th floor.
  func isNamedDay(_ range: Range<Int>) -> Bool {
    guard
      let article = passage.last(endingAt: passage.skipSpacesBack(range.lowerBound), .opaque),
      passage.hits(endingAt: passage.skipSpacesBack(Int(article.start))).contains(where: {
        switch passage.word($0) {
        case .caseMarker(.topic, .before), .range(.dueBefore), .range(.opening), .range(.between):
          true
        default: false
        }
      })
    else { return false }
    let next = passage.skipSpaces(range.upperBound)
    let script = passage.script(at: next)
    guard script == .latin || script == .digit else { return true }
    return passage.hits(at: next).contains {
      switch passage.word($0) {
      case .coordinator: true
      case .caseMarker(let grammatical, .before): grammatical != .possessor
      default: false
      }
    }
  }

  /// Whether a day counts from what stands behind it: the day before the summit.
  func isOfWhatFollows(_ range: Range<Int>) -> Bool {
    let isPreposition =
      passage.last(endingAt: range.upperBound, .range(.dueBefore)) != nil
      || passage.last(endingAt: range.upperBound, .range(.sinceNamed)) != nil
    let next = passage.script(at: passage.skipSpaces(range.upperBound))
    return isPreposition && (next == .latin || next == .digit)
  }

  func isBehindEvent(_ place: Int) -> Bool {
    passage.last(endingAt: place, .range(.event)) != nil
  }

  /// Whether a word that a year follows ends there: in, for, since, by.
  func tellsTime(before place: Int) -> Bool {
    passage.hits(endingAt: place).contains {
      switch passage.word($0) {
      case .caseMarker(.place, .before), .caseMarker(.beneficiary, .before), .range(.sinceBefore),
        .range(.dueBefore):
        passage.script(at: Int($0.start)) == .latin
      default: false
      }
    }
  }
}
