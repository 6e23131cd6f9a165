import Languages
import Text
import Values

/// Joins the dates of a passage that words make one: ranges of two dates, and open ends.
struct DateRanges {
  let passage: Passage

  func joined(_ dates: [ScannedDate]) -> [ScannedDate] {
    dates.reduce(into: []) { result, date in
      if let first = result.last, let joined = range(first, date) {
        result[result.count - 1] = joined
      } else {
        result.append(date)
      }
    }.map { opened($0) }
  }

  // MARK: Ranges

  /// A date, a word such as 至 and a second date that lacks nothing or only what the first gives.
  private func range(_ first: ScannedDate, _ second: ScannedDate) -> ScannedDate? {
    guard let range = range(of: first.range, joinedTo: second.range), first.end == nil else {
      return nil
    }
    if let fields = first.fields.through(second.fields) {
      return ScannedDate(range: range, fields: fields)
    }
    guard Self.mayBegin(first.fields), Self.mayEnd(second.fields),
      first.fields.isPart == second.fields.isPart || second.fields.year != nil
    else { return nil }
    return ScannedDate(range: range, fields: first.fields, end: second.fields)
  }

  private static func mayBegin(_ fields: DateFields) -> Bool { !fields.isRange }

  private static func mayEnd(_ fields: DateFields) -> Bool {
    !fields.isRange && fields.kind != .ago
  }

  /// The bytes of two dates that a word joins: 至; or "and", behind "between" or before 之间.
  private func range(of first: Range<Int>, joinedTo second: Range<Int>) -> Range<Int>? {
    let end = first.upperBound
    if word(.between, at: end) == second.lowerBound {
      return first.lowerBound..<second.upperBound
    }
    guard word(.pairBetween, at: end) == second.lowerBound else { return nil }
    if let opening = passage.last(
      endingAt: beforeArticle(first.lowerBound), .range(.pairBefore))
    {
      return Int(opening.start)..<second.upperBound
    }
    return closing(.pairAfter, at: second.upperBound).map { first.lowerBound..<$0 }
  }

  /// The end of a range word at `place`, the spaces around it and an article behind it taken in.
  private func word(_ part: RangePart, at place: Int) -> Int? {
    guard let end = passage.rangeWord(part, at: place) else { return nil }
    let article = passage.first(at: end, .opaque)
    guard let article, passage.byte(at: Int(article.end)) == 0x20 else { return end }
    return passage.skipSpaces(Int(article.end))
  }

  /// The place before the spaces, and an article, that end at `place`.
  private func beforeArticle(_ place: Int) -> Int {
    let end = passage.skipSpacesBack(place)
    guard end < place else { return end }
    let article = passage.last(endingAt: end, .opaque)
    return article.map { passage.skipSpacesBack(Int($0.start)) } ?? end
  }

  // MARK: Open ends

  private func opened(_ date: ScannedDate) -> ScannedDate {
    var date = date
    if date.fields.isRange || date.end != nil {
      if let end = closing(.closing, at: date.range.upperBound) {
        date.range = date.range.lowerBound..<end
      }
      return date
    }
    let before =
      takesArticle(date)
      ? beforeArticle(date.range.lowerBound) : passage.skipSpacesBack(date.range.lowerBound)
    let isNamed = !date.fields.isRelative && !date.fields.isWeekdayAlone
    let opening = passage.last(endingAt: before, .range(.opening))
    let since =
      closing(.sinceAfter, at: date.range.upperBound)
      ?? (opening == nil ? nil : closing(.sinceClosing, at: date.range.upperBound))
    if let end = since, date.fields.isRelative, opening == nil, isCompared(end) {
      return date
    } else if let end = since {
      date.openness = .since
      date.isDone = passage.last(endingAt: end, .range(.sinceDone)) != nil
      date.range = (opening.map { Int($0.start) } ?? date.range.lowerBound)..<end
    } else if let end = closing(.untilAfter, at: date.range.upperBound) {
      date.openness = .until
      date.range = date.range.lowerBound..<end
    } else if isModifier(date.range) {
      return date
    } else if let since = longest(
      passage.last(endingAt: before, .range(.sinceBefore)),
      isNamed ? passage.last(endingAt: before, .range(.sinceNamed)) : nil)
    {
      date.openness = .since
      date.isDone = passage.last(endingAt: Int(since.end), .range(.sinceDone)) != nil
      date.range = Int(since.start)..<date.range.upperBound
    } else if let until = passage.last(endingAt: before, .range(.untilBefore)) {
      date.openness = .until
      date.range = Int(until.start)..<date.range.upperBound
    }
    if date.openness == .since { date.days = days(of: date) }
    return date
  }

  /// Whether an amount follows that something has grown or shrunk by since: 前年度から約1割減.
  private func isCompared(_ place: Int) -> Bool {
    let bound = passage.first(at: place, .bound(.before)).map { Int($0.end) } ?? place
    guard let number = NumberScanner(passage: passage).number(at: bound) else { return false }
    return !passage.hits(at: number.range.upperBound).contains {
      $0.kind == .durationUnit || $0.key == .range(.between)
    }
  }

  private func longest(_ one: Hit?, _ other: Hit?) -> Hit? {
    guard let one, let other else { return one ?? other }
    return one.start < other.start ? one : other
  }

  /// Since the end of 2023, after the 15th of June; but not after the May 9 parade.
  private func takesArticle(_ date: ScannedDate) -> Bool {
    date.fields.isPart
      || date.fields.day != nil && passage.script(at: date.range.lowerBound) == .digit
  }

  /// Since last year's summit, 自2018年的五亿: the date only tells which.
  private func isModifier(_ range: Range<Int>) -> Bool {
    passage.marker(.possessor, .after, at: range.upperBound) != nil
  }

  private func closing(_ part: RangePart, at place: Int) -> Int? {
    let start = passage.skipSpaces(place)
    guard let hit = passage.first(at: start, .range(part)) else { return nil }
    // 后 of 后半年 closes nothing.
    return goesOn(hit.range) ? nil : Int(hit.end)
  }

  /// Whether a longer word of another kind begins in `range` and goes on behind it.
  private func goesOn(_ range: Range<Int>) -> Bool {
    range.contains { place in
      passage.hits(at: place).contains { other in
        guard Int(other.end) > range.upperBound else { return false }
        switch passage.word(other) {
        case .opaque, .calendar, .actor, .place, .verb: return true
        default: return false
        }
      }
    }
  }
}
