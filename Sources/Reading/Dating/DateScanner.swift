import Foundation
import Languages
import Text
import Values

/// A date as it stands in a passage, to be resolved when the time of writing is known.
struct ScannedDate: Sendable {
  var range: Range<Int>
  var fields: DateFields
  /// Whether the words say since: the end is open.
  var isSince = false
}

/// Finds the dates of a passage by the patterns of its language.
struct DateScanner {
  let passage: Passage
  let grammar: DateGrammar

  /// The dates in order, ranges and open ends joined.
  ///
  /// - Parameter starts: where a date may begin, in order.
  func dates(at starts: [Int32]) -> [ScannedDate] {
    var dates: [ScannedDate] = []
    var place = 0
    for start in starts where start >= place {
      guard let date = longest(at: Int(start)) else { continue }
      dates.append(date)
      place = date.range.upperBound
    }
    return opened(joined(dates))
  }

  private func longest(at place: Int) -> ScannedDate? {
    var search = Search()
    match(DateGrammar.root, at: place, DateFields(), from: place, &search)
    return search.fields.map { ScannedDate(range: place..<search.end, fields: $0) }
  }

  /// A bare year is one only where it cannot be an amount.
  private func isPlausible(_ fields: DateFields, _ range: Range<Int>) -> Bool {
    let isDayOfRelativeMonth = fields.relativeMonth != nil && fields.day != nil
    guard fields.date(inYear: 2000) != nil || fields.isDayAlone || isDayOfRelativeMonth else {
      return false
    }
    if fields.isDayAlone, isDuration(range) { return false }
    // A season without a year is a date only where a word points to one.
    if fields.season != nil, fields.year == nil, !fields.isRelative { return false }
    // A month's name alone and cut short is as often another word: May, Mar.
    if range.count <= 3, fields.month != nil, fields.day == nil, fields.year == nil,
      passage.script(at: range.lowerBound) == .latin
    {
      return false
    }
    guard range.count == 4, fields.month == nil, fields.kind == .date, let year = fields.year else {
      return true
    }
    guard (1800...2100).contains(year) else { return false }
    let after = passage.byte(at: range.upperBound)
    if after == UInt8(ascii: ",") || after == UInt8(ascii: ".") || after == UInt8(ascii: "-"),
      passage.byte(at: range.upperBound + 1) &- 0x30 < 10
    {
      return false
    }
    let next = passage.skipSpaces(range.upperBound)
    let isMeasured =
      passage.hits(at: next).contains {
        switch passage.word($0) {
        case .currency, .unit, .numeral: true
        default: false
        }
      }
    let previous = passage.skipSpacesBack(range.lowerBound)
    let isPriced = passage.last(endingAt: previous) { word -> Bool? in
      if case .currency = word { true } else { nil }
    }
    let isOrdinal = passage.last(endingAt: previous) { $0.numeral?.kind == .ordinal ? true : nil }
    return !isMeasured && isPriced == nil && isOrdinal == nil
  }

  /// 10日 of 10日間 tells how long.
  private func isDuration(_ range: Range<Int>) -> Bool {
    range.contains { place in
      passage.hits(at: place).contains { hit in
        guard Int(hit.end) > range.upperBound else { return false }
        if case .durationUnit = passage.word(hit) { return true } else { return false }
      }
    }
  }

  // MARK: Matching

  private typealias Match = (end: Int, fields: DateFields)

  /// The longest date found, and of equals that of the first pattern.
  private struct Search {
    var end = 0
    var order = Int32.max
    var fields: DateFields?
  }

  /// Goes on from a state of the grammar at `place` of a date that began at `start`.
  private func match(
    _ state: Int, at place: Int, _ fields: DateFields, from start: Int, _ search: inout Search
  ) {
    for ending in grammar.endings(of: state)
    where place > max(search.end, start) || place == search.end && ending.order < search.order {
      var fields = fields
      fields.kind = ending.kind
      if isPlausible(fields, start..<place) {
        search = Search(end: place, order: ending.order, fields: fields)
      }
    }
    for index in 0..<grammar.stepCount(of: state) {
      let step = grammar.step(index, of: state)
      let next = Int(step.next)
      switch step.element {
      case .literal(let first, let count):
        let literal = grammar.literals[Int(first)..<Int(first + count)]
        if passage.hasPrefix(literal, at: place) {
          match(next, at: place + literal.count, fields, from: start, &search)
        }
      case .space:
        let end = passage.skipSpaces(place)
        if end > place { match(next, at: end, fields, from: start, &search) }
      case .field(let field):
        if let (end, taken) = take(field, at: place, fields) {
          match(next, at: end, taken, from: start, &search)
        }
      }
    }
  }

  private func take(_ field: DatePattern.Field, at place: Int, _ fields: DateFields) -> Match? {
    var fields = fields
    func number(_ allowed: ClosedRange<Int>, digits: ClosedRange<Int>? = nil) -> (Int, Int)? {
      if let (value, end) = arabic(at: place) {
        guard allowed.contains(value), digits?.contains(end - place) ?? true else { return nil }
        return (value, end)
      }
      guard let scanned = NumberScanner(passage: passage).number(at: place),
        scanned.amount.bound == .exactly
      else { return nil }
      let value = NSDecimalNumber(decimal: scanned.amount.value).intValue
      return allowed.contains(value) ? (value, scanned.range.upperBound) : nil
    }
    func calendar(_ wanted: CalendarClass) -> (String, Int)? {
      passage.first(at: place) { word in
        if case .calendar(wanted, let value) = word { value } else { nil }
      }.map { ($0.value, Int($0.hit.end)) }
    }
    switch field {
    case .year, .year2:
      guard let (year, end) = number(1000...2999, digits: 4...4) else { return nil }
      if field == .year { fields.year = year } else { fields.yearEnd = year }
      return (end, fields)
    case .yy, .yy2:
      guard let (short, end) = number(0...99, digits: 2...2) else { return nil }
      if field == .yy {
        // 二十世纪八十年代: the century stands before.
        fields.year = (fields.year.map { $0 - 1 } ?? 19) * 100 + short
      } else {
        guard let year = fields.year else { return nil }
        fields.yearEnd = year / 100 * 100 + short
      }
      return (end, fields)
    case .century:
      if let (value, end) = calendar(.dayName), let number = Int(value) {
        fields.year = number
        return (end, fields)
      }
      guard let (number, end) = number(10...21) else { return nil }
      fields.year = number
      return (ordinalEnd(end), fields)
    case .month, .month2:
      guard let (month, end) = number(1...12, digits: 1...2) else { return nil }
      if field == .month { fields.month = month } else { fields.monthEnd = month }
      return (end, fields)
    case .day, .day2:
      guard let (day, end) = number(1...31, digits: 1...2) else { return nil }
      if field == .day { fields.day = day } else { fields.dayEnd = day }
      return (ordinalEnd(end), fields)
    case .dayName:
      guard let (value, end) = calendar(.dayName), let day = Int(value) else { return nil }
      fields.day = day
      return (end, fields)
    case .ordinal:
      let first = calendar(.firstYear).flatMap { word in Int(word.0).map { ($0, word.1) } }
      guard let (count, end) = first ?? number(1...199), let base = fields.year else { return nil }
      fields.year = base + count
      return (end, fields)
    case .era:
      guard let (value, end) = calendar(.era), let base = Int(value) else { return nil }
      fields.year = base
      return (end, fields)
    case .monthName, .monthName2:
      guard let (value, end) = calendar(.month), let month = Int(value) else { return nil }
      if field == .monthName { fields.month = month } else { fields.monthEnd = month }
      return (end, fields)
    case .season:
      guard let (value, end) = calendar(.season) else { return nil }
      let months = value.split(separator: "/").compactMap { Int($0) }
      guard months.count == 2 else { return nil }
      fields.season = (months[0], months[1])
      return (end, fields)
    case .part:
      guard let (value, end) = calendar(.part) else { return nil }
      fields.part = value
      return (end, fields)
    case .weekday:
      guard let (value, end) = calendar(.weekday) else { return nil }
      fields.weekday = Int(value)
      return (end, fields)
    case .relativeYear:
      guard let (value, end) = calendar(.relativeYear) else { return nil }
      switch value {
      case "same": fields.contextYear = 0
      case "prev": fields.contextYear = -1
      case "next": fields.contextYear = 1
      case let offset: fields.relativeYear = Int(offset)
      }
      return (end, fields)
    case .relativeMonth:
      guard let (value, end) = calendar(.relativeMonth) else { return nil }
      fields.relativeMonth = Int(value)
      return (end, fields)
    case .relativeDay:
      guard let (value, end) = calendar(.relativeDay) else { return nil }
      fields.relativeDay = Int(value)
      return (end, fields)
    case .between:
      return rangeWord(.between, at: place).map { ($0, fields) }
    }
  }

  /// One to four digits, which in a date are never grouped and have no decimals.
  private func arabic(at start: Int) -> (value: Int, end: Int)? {
    var value = 0
    var place = start
    while place < start + 5, passage.byte(at: place) &- 0x30 < 10 {
      value = value * 10 + Int(passage.byte(at: place) &- 0x30)
      place += 1
    }
    guard place > start, place <= start + 4 else { return nil }
    return (value, place)
  }

  /// The end of the mark of an ordinal at `place`, where it is a suffix: 14th.
  private func ordinalEnd(_ place: Int) -> Int {
    guard passage.script(at: place) == .latin else { return place }
    return passage.first(at: place) { $0.numeral?.kind == .ordinal ? true : nil }
      .map { Int($0.hit.end) } ?? place
  }

  /// The end of a range word at `place`, spaces around it taken in.
  private func rangeWord(_ part: RangePart, at place: Int) -> Int? {
    let start = passage.skipSpaces(place)
    let found = passage.first(at: start) { $0 == .range(part) ? true : nil }
    return found.map { passage.skipSpaces(Int($0.hit.end)) }
  }

  // MARK: Ranges of two dates, and open ends

  /// Joins a date, a word such as 至 and a second date that lacks nothing or only what the first
  /// gives.
  private func joined(_ dates: [ScannedDate]) -> [ScannedDate] {
    var result: [ScannedDate] = []
    for date in dates {
      guard let first = result.last, let start = rangeStart(of: first.range, joinedTo: date.range),
        let fields = first.fields.through(date.fields)
      else {
        result.append(date)
        continue
      }
      result[result.count - 1] = ScannedDate(range: start..<date.range.upperBound, fields: fields)
    }
    return result
  }

  /// Where the range of two dates begins that a word joins: 至; or "and", behind "between".
  private func rangeStart(of first: Range<Int>, joinedTo second: Range<Int>) -> Int? {
    if rangeWord(.between, at: first.upperBound) == second.lowerBound { return first.lowerBound }
    guard rangeWord(.pairBetween, at: first.upperBound) == second.lowerBound else { return nil }
    return passage.last(endingAt: passage.skipSpacesBack(first.lowerBound)) {
      $0 == .range(.pairBefore) ? true : nil
    }.map { Int($0.hit.start) }
  }

  private func opened(_ dates: [ScannedDate]) -> [ScannedDate] {
    dates.map { date in
      var date = date
      if date.fields.isRange, let end = closing(.closing, at: date.range.upperBound) {
        date.range = date.range.lowerBound..<end
        return date
      }
      let before = passage.skipSpacesBack(date.range.lowerBound)
      if let end = closing(.sinceAfter, at: date.range.upperBound) {
        date.isSince = true
        let opening = passage.last(endingAt: before) { $0 == .range(.opening) ? true : nil }
        date.range = (opening.map { Int($0.hit.start) } ?? date.range.lowerBound)..<end
      } else if let since = passage.last(
        endingAt: before, { $0 == .range(.sinceBefore) ? true : nil })
      {
        date.isSince = true
        date.range = Int(since.hit.start)..<date.range.upperBound
      }
      return date
    }
  }

  private func closing(_ part: RangePart, at place: Int) -> Int? {
    passage.first(at: passage.skipSpaces(place)) { $0 == .range(part) ? true : nil }
      .map { Int($0.hit.end) }
  }
}

extension DateFields {
  var isRange: Bool { yearEnd != nil || monthEnd != nil || dayEnd != nil }

  /// The range from this date through `other`, which takes over what it does not say.
  func through(_ other: DateFields) -> DateFields? {
    guard kind == .date || kind == .aprilYear, other.kind == kind, yearEnd == nil, monthEnd == nil,
      dayEnd == nil,
      season == nil, other.season == nil
    else { return nil }
    var range = self
    range.yearEnd = other.year ?? (other.relativeYear == nil ? nil : year)
    range.monthEnd = other.month
    range.dayEnd = other.day
    // 3 May to 5 June 2025: the second gives the year.
    if range.year == nil, range.relativeYear == nil, let year = other.year {
      range.year = year
      range.yearEnd = year
    }
    return range
  }
}
