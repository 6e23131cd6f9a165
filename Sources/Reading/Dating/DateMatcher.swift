import Foundation
import Languages
import Text
import Values

/// Matches the patterns of dates at a place of a passage, all at once.
struct DateMatcher {
  let passage: Passage
  let grammar: DateGrammar
  /// What stands at the places that were looked at last: many patterns ask about one place.
  private var standing = InlineArray<8, DatePlace>(repeating: DatePlace())
  /// The dates that patterns are complete with, as they are found.
  private var candidates: [Candidate] = []

  /// A date that a pattern is complete with.
  struct Candidate {
    var end: Int
    var order: Int32
    var fields: DateFields
  }

  init(passage: Passage, grammar: DateGrammar) {
    self.passage = passage
    self.grammar = grammar
  }

  /// Finds all dates that patterns are complete with at `place`, into `candidates`.
  ///
  /// - Parameter openings: what stands at `place`; steps that need something else are not tried.
  mutating func match(at place: Int, _ openings: DateOpenings) {
    candidates.removeAll(keepingCapacity: true)
    if openings.isEmpty { return }
    let openings = stands(at: place).openings.intersection(openings)
    follow(DateGrammar.root, at: place, openings, DateFields())
  }

  /// Whether no pattern is complete with a date.
  var isEmpty: Bool { candidates.isEmpty }

  /// The longest of the candidates, of equals that of the first pattern, which is one no more.
  mutating func takeLongest() -> Candidate? {
    var best: Int?
    for index in candidates.indices {
      guard let known = best else {
        best = index
        continue
      }
      let (one, other) = (candidates[index], candidates[known])
      if one.end > other.end || one.end == other.end && one.order < other.order { best = index }
    }
    return best.map { candidates.remove(at: $0) }
  }

  private mutating func match(_ state: Int, at place: Int, _ fields: DateFields) {
    for number in grammar.endings(of: state) {
      let ending = grammar.ending(number)
      var fields = fields
      fields.kind = ending.kind
      candidates.append(Candidate(end: place, order: ending.order, fields: fields))
    }
    let openings = stands(at: place).openings
    if grammar.goesOn(from: state, with: openings) { follow(state, at: place, openings, fields) }
    guard isGap(place) else { return }
    let behind = stands(at: place + 1).openings
    if grammar.goesOn(from: state, with: behind) { follow(state, at: place + 1, behind, fields) }
  }

  private mutating func follow(
    _ state: Int, at place: Int, _ openings: DateOpenings, _ fields: DateFields
  ) {
    let number = stands(at: place)
    var behindNumber: DatePlace?
    grammar.forEachStep(from: state, with: openings) { step in
      let next = Int(step.next)
      switch step.element {
      case .literal(let first, let count):
        guard grammar.isLiteral(first, count, passage, at: place) else { return }
        match(next, at: place + Int(count), fields)
      case .space: match(next, at: passage.skipSpaces(place), fields)
      case .field(let field, let kind):
        if step.number != .other, number.end > 0 {
          let behind = behindNumber ?? stands(at: number.end)
          behindNumber = behind
          guard mayTake(step, number, before: behind) else { return }
        }
        var fields = fields
        guard let end = take(field, of: kind, at: place, &fields) else { return }
        match(next, at: end, fields)
      }
    }
  }

  /// Whether something may come of a step that takes in a number: most numbers of a text are no
  /// part of a date, as what stands behind them tells.
  private func mayTake(
    _ step: DateGrammar.Step, _ number: DatePlace, before behind: DatePlace
  ) -> Bool {
    switch step.number {
    case .other: return true
    case .counted: return number.openings.contains(.span) || behind.openings.contains(.unit)
    case .marked: return behind.isOrdinalMark
    case .wholeOfDigits where !number.isArabic: return true
    case .unnamed where !number.openings.isDisjoint(with: Self.names): return true
    case .whole, .wholeOfDigits, .unnamed:
      let state = Int(step.next)
      return grammar.completes(state) || behind.isOrdinalMark
        || grammar.goesOn(from: state, with: behind.openings) || isGap(number.end)
    }
  }

  /// Words that stand for the number of a century or a week.
  private static let names: DateOpenings = [DateOpenings(.dayName), DateOpenings(.place)]

  // MARK: What stands at a place

  mutating func stands(at place: Int) -> DatePlace {
    let slot = place & 7
    if standing[slot].place != place { standing[slot] = DatePlace(place, of: passage) }
    return standing[slot]
  }

  // MARK: Fields

  /// The end of what `field` takes in at `place`, put into `fields`.
  ///
  /// - Parameter kind: the kind of the date, for fields that take in by it.
  private mutating func take(
    _ field: DatePattern.Field, of kind: DateKind, at place: Int, _ fields: inout DateFields
  ) -> Int? {
    switch field {
    case .year, .year2: return takeYear(field, at: place, &fields)
    case .yy, .yy2: return takeShortYear(field, of: kind, at: place, &fields)
    case .rocYear, .rocYear2:
      guard let (count, end) = number(at: place, 90...150, digits: 2...3) else { return nil }
      fields.isRepublican = true
      if field == .rocYear { fields.year = 1911 + count } else { fields.yearEnd = 1911 + count }
      return end
    case .eraYear:
      guard let (count, end) = number(at: place, 1...99, digits: 1...2) else { return nil }
      (fields.year, fields.isShortYear, fields.needsEra) = (2000 + count, true, true)
      return end
    case .century:
      if let (value, end) = calendar(.dayName, at: place), let number = Int(value) {
        fields.year = number
        return end
      }
      guard let (number, end) = number(at: place, 10...21) else { return nil }
      fields.year = number
      return ordinalEnd(end)
    case .month, .month2:
      guard let (month, end) = number(at: place, 1...12, digits: 1...2) else { return nil }
      if field == .month { fields.month = month } else { fields.monthEnd = month }
      return end
    case .centuryName:
      guard let (value, end) = calendar(.centuryName, at: place), let number = Int(value) else {
        return nil
      }
      fields.year = number
      return end
    case .nextDay:
      guard let (day, end) = number(at: place, 2...31, digits: 1...2), day - 1 == fields.day else {
        return nil
      }
      fields.dayEnd = day
      return ordinalEnd(end)
    case .unit:
      guard let (hit, unit) = timeUnit(at: place), fields.span.add(unit.factor, unit.letter) else {
        return nil
      }
      return Int(hit.end)
    case .days:
      guard let (days, end) = number(at: place, 1...999, digits: 1...3) else { return nil }
      fields.span.days = days
      return end
    case .day, .day2, .nth, .nth2: return takeDay(field, of: kind, at: place, &fields)
    case .dayName:
      guard let (value, end) = calendar(.dayName, at: place), let day = Int(value) else {
        return nil
      }
      fields.day = day
      return end
    case .ordinal, .ordinal2: return takeEraYear(field, at: place, &fields)
    case .era:
      guard let (value, end) = calendar(.era, at: place) else { return nil }
      let years = value.split(separator: "/").compactMap { Int($0) }
      guard let base = years.first else { return nil }
      (fields.year, fields.eraBase) = (base, base)
      fields.eraLast = years.count > 1 ? years[1] : nil
      fields.lunarLast = years.count > 2 ? years[2] : nil
      return end
    case .monthName, .monthName2:
      guard let (value, end) = calendar(.month, at: place), let month = Int(value) else {
        return nil
      }
      if field == .monthName { fields.month = month } else { fields.monthEnd = month }
      return end
    case .season:
      guard let (value, end) = calendar(.season, at: place), let months = Self.months(value),
        !isOfLongerName(at: place, end, orDueWord: false)
      else { return nil }
      fields.season = months
      return end
    case .part:
      guard let (value, end) = calendar(.part, at: place),
        !isOfLongerName(at: place, end, orDueWord: true)
      else { return nil }
      fields.part = DatePart(rawValue: value)
      return end
    case .weekday:
      guard let (value, end) = calendar(.weekday, at: place) else { return nil }
      fields.weekday = Int(value)
      return end
    case .week: return takeWeek(at: place, &fields)
    case .span: return takeSpan(at: place, &fields)
    case .relativeYear: return takeRelative(.year, .relativeYear, at: place, &fields)
    case .relativeQuarter: return takeRelative(.quarter, .relativeQuarter, at: place, &fields)
    case .relativeMonth: return takeRelative(.month, .relativeMonth, at: place, &fields)
    case .relativeWeek: return takeRelative(.week, .relativeWeek, at: place, &fields)
    case .relativeWeekend: return takeRelative(.weekend, .relativeWeekend, at: place, &fields)
    case .relativeDay: return takeRelative(.day, .relativeDay, at: place, &fields)
    case .relativeFiscalYear:
      return takeRelative(.fiscalYear, .relativeFiscalYear, at: place, &fields)
    case .relativeWeekday:
      guard let (value, end) = calendar(.relativeWeekday, at: place) else { return nil }
      let numbers = value.split(separator: "/").compactMap { Int($0) }
      guard numbers.count == 2 else { return nil }
      (fields.relative, fields.weekday) = (RelativeTime(.week, numbers[0]), numbers[1])
      return end
    case .relativeSeason:
      guard let (value, end) = calendar(.relativeSeason, at: place),
        let slash = value.firstIndex(of: "/")
      else { return nil }
      fields.relative = RelativeTime(.year, String(value[..<slash]))
      fields.season = Self.months(String(value[value.index(after: slash)...]))
      return end
    case .relativeMark:
      guard let (value, end) = calendar(.relativeMark, at: place) else { return nil }
      fields.mark = Int(value)
      return end
    case .between: return passage.rangeWord(.between, at: place)
    }
  }

  private func takeRelative(
    _ unit: RelativeTime.Unit, _ kind: CalendarClass, at place: Int, _ fields: inout DateFields
  ) -> Int? {
    guard let (value, end) = calendar(kind, at: place) else { return nil }
    let cells = value.split(separator: "/")
    guard let first = cells.first, let relative = RelativeTime(unit, String(first)) else {
      return nil
    }
    fields.relative = relative
    if cells.count > 1 { fields.part = DatePart(rawValue: String(cells[1])) }
    return end
  }

  private mutating func takeDay(
    _ field: DatePattern.Field, of kind: DateKind, at place: Int, _ fields: inout DateFields
  ) -> Int? {
    guard let (day, end) = number(at: place, 1...31, digits: 1...2) else { return nil }
    let marked = ordinalEnd(end)
    if field == .nth || field == .nth2, marked == end { return nil }
    if field == .day || field == .nth {
      fields.isDayFirst = kind == .eitherOrder && fields.month == nil
      fields.day = day
    } else {
      fields.dayEnd = day
    }
    return marked
  }

  private mutating func takeEraYear(
    _ field: DatePattern.Field, at place: Int, _ fields: inout DateFields
  ) -> Int? {
    let first = calendar(.firstYear, at: place).flatMap { word in Int(word.0).map { ($0, word.1) } }
    guard let (count, end) = first ?? number(at: place, 1...199), let base = fields.eraBase,
      base + count <= fields.eraLast ?? Int.max
    else { return nil }
    fields.isShortYear = false
    if field == .ordinal { fields.year = base + count } else { fields.yearEnd = base + count }
    return end
  }

  /// The number of a week, or a word for the first or last.
  private mutating func takeWeek(at place: Int, _ fields: inout DateFields) -> Int? {
    let word = calendar(.place, at: place) ?? calendar(.dayName, at: place)
    if let (value, end) = word, let week = Int(value) {
      fields.week = week
      return end
    }
    guard let (week, end) = number(at: place, 1...53, digits: 1...2) else { return nil }
    fields.week = week
    return ordinalEnd(end)
  }

  // MARK: Numbers and words

  mutating func number(
    at place: Int, _ allowed: ClosedRange<Int>, digits: ClosedRange<Int>? = nil
  ) -> (Int, Int)? {
    let found = stands(at: place)
    guard found.end > 0, allowed.contains(found.value) else { return nil }
    if found.isArabic, let digits, !digits.contains(found.end - place) { return nil }
    return (found.value, found.end)
  }

  private func calendar(_ wanted: CalendarClass, at place: Int) -> (String, Int)? {
    guard let hit = passage.first(at: place, .calendar(wanted)),
      case .calendar(_, let value) = passage.word(hit)
    else { return nil }
    return (value, Int(hit.end))
  }

  /// Whether a name, or a word that says by when, begins at `place` or before `end` and goes on
  /// behind it: 秋田, the 中国 of 2024年中国, 末までに.
  private func isOfLongerName(at place: Int, _ end: Int, orDueWord: Bool) -> Bool {
    (place..<end).contains { place in
      passage.hits(at: place).contains {
        guard Int($0.end) > end else { return false }
        switch passage.word($0) {
        case .range(.dueAfter): return orDueWord
        case .opaque, .state, .actor, .place, .instrument, .programme, .organ,
          .verb:
          return true
        default: return false
        }
      }
    }
  }

  /// The first and last month of `06/08`.
  private static func months(_ value: String) -> (first: Int, last: Int)? {
    guard let slash = value.utf8.firstIndex(of: UInt8(ascii: "/")),
      let first = Int(value[..<slash]), let last = Int(value[value.index(after: slash)...])
    else { return nil }
    return (first, last)
  }

  /// The end of the mark of an ordinal at `place`, where it is a suffix: 14th.
  private func ordinalEnd(_ place: Int) -> Int {
    guard passage.script(at: place) == .latin else { return place }
    return passage.first(at: place, .numeral(.ordinal)).map { Int($0.end) } ?? place
  }
}

extension Passage {
  /// The end of a range word at `place`, spaces around it taken in.
  func rangeWord(_ part: RangePart, at place: Int) -> Int? {
    first(at: skipSpaces(place), .range(part)).map { skipSpaces(Int($0.end)) }
  }
}
