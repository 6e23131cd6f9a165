import Languages
import Text
import Values

/// Finds the dates of a passage by the patterns of its language.
struct DateScanner {
  let passage: Passage
  let grammar: DateGrammar
  /// Whether the text counts years from the Republic of China's first, so that 114年 is one.
  var isRepublican = false
  /// The year that the text gave last before the passage.
  var year: Int?
  /// The year that the document says it was published in.
  var published: Int?

  /// The dates in order, ranges and open ends joined.
  ///
  /// - Parameter starts: where a date may begin, in order.
  func dates(at starts: [FigureStarts.Date]) -> [ScannedDate] {
    var dates: [ScannedDate] = []
    var place = 0
    var era: ToldEra?
    var told = year
    var undecided: ScannedDate?
    var recurrent = 0
    var matcher = DateMatcher(passage: passage, grammar: grammar)
    for start in starts where start.place >= place {
      // The 十日 of 六十日 is no day.
      let isInside = passage.isInsideHanNumber(Int(start.place))
      matcher.match(at: Int(start.place), isInside ? [] : start.openings)
      if matcher.isEmpty, recurrent == 0 { continue }
      var passedOver = 0
      let found = longest(at: Int(start.place), of: &matcher, passingOver: &passedOver)
      if passedOver > found?.range.upperBound ?? 0
        || recurrent > 0 && goesOn(from: recurrent, to: Int(start.place))
      {
        // 每年六月二十一日, 毎年5月と11月: none of its days is a date.
        recurrent = max(passedOver, found?.range.upperBound ?? 0, recurrent)
        place = recurrent
        continue
      }
      guard var date = found, !date.fields.needsEra || era != nil else { continue }
      if date.fields.isBareShortYear {
        guard isYear(date, near: told, behind: undecided) else {
          undecided = date
          continue
        }
        // 21年、23年に: what goes on as a year was one.
        if let before = undecided, before.range.upperBound < date.range.lowerBound,
          goesOn(from: before.range.upperBound, to: date.range.lowerBound)
        {
          dates.append(before)
        }
      }
      place = date.range.upperBound
      takeBound(of: &date)
      if date.fields.isShortYear { takeCentury(of: &date.fields, era, near: told) }
      if isBudgetYear(date) { date.fields.kind = .fiscalYear }
      era = ToldEra(date.fields) ?? era
      told = date.fields.year ?? told
      dates.append(date)
    }
    shareYears(&dates)
    return DateRanges(passage: passage).joined(dates)
  }

  /// In May, July and September 2024: the year that the last of a list names is that of all.
  private func shareYears(_ dates: inout [ScannedDate]) {
    for index in dates.indices.dropLast().reversed() {
      let (own, next) = (dates[index].fields, dates[index + 1].fields)
      guard isLatin(dates[index].range), own.month != nil, own.year == nil, !own.isRelative,
        !own.isRange, let year = next.year, next.month != nil, !next.isRange,
        goesOn(from: dates[index].range.upperBound, to: dates[index + 1].range.lowerBound)
      else { continue }
      dates[index].fields.year = year
    }
  }

  /// About a month ago, more than ten years ago: the words that bound it belong to it.
  private func takeBound(of date: inout ScannedDate) {
    guard date.fields.kind == .ago || date.fields.kind == .hence,
      let (hit, bound) = passage.last(
        endingAt: passage.skipSpacesBack(date.range.lowerBound), .bound(.before), \.boundBefore)
    else { return }
    date.fields.span.bound = bound
    date.range = Int(hit.start)..<date.range.upperBound
  }

  /// The longest date that begins there, and of equals that of the first pattern.
  ///
  /// - Parameter recurrent: the end of what recurs there and is no date, where that is longer.
  private func longest(
    at place: Int, of matcher: inout DateMatcher, passingOver recurrent: inout Int
  ) -> ScannedDate? {
    var isRecurrent: Bool?
    // From the longest down: most are never looked at.
    while let candidate = matcher.takeLongest(), candidate.end > place {
      let range = place..<candidate.end
      if candidate.fields.year == nil {
        let recurs = isRecurrent ?? self.isRecurrent(range)
        isRecurrent = recurs
        if recurs {
          if isPossible(candidate.fields) { recurrent = max(recurrent, candidate.end) }
          continue
        }
      }
      guard isPlausible(candidate.fields, range) else { continue }
      var fields = candidate.fields
      if fields.kind == .listedYear { fields.kind = .date }
      return ScannedDate(range: range, fields: fields)
    }
    return nil
  }

  /// May and September 2024: a month's name in a list of months.
  private func isListedMonth(_ range: Range<Int>) -> Bool {
    func month(at place: Int) -> Bool {
      passage.first(at: place, .calendar(.month)) != nil
    }
    var place = passage.skipSpaces(range.upperBound)
    if passage.byte(at: place) == UInt8(ascii: ",") {
      place = passage.skipSpaces(place + 1)
      if month(at: place) { return true }
    }
    let link = passage.first(at: place, .coordinator)
    return link.map { month(at: passage.skipSpaces(Int($0.end))) } ?? false
  }

  // MARK: What only looks like a date

  private func isPlausible(_ fields: DateFields, _ range: Range<Int>) -> Bool {
    guard isPossible(fields), !isInIdentifier(range) else { return false }
    if fields.kind == .listedYear { return isListedYear(range) }
    if fields.season != nil, passage.cutsRow(at: range.upperBound) { return false }
    // VVER-1000s are reactors.
    if fields.kind == .decade, let year = fields.year, year < 1500 { return false }
    if fields.year == nil, isPriced(range) || passage.isHidden(range) { return false }
    if fields.isRepublican, fields.month == nil, !mayBeRepublican(range) { return false }
    // 2020年から20年にわたり: as many years from then on, not up to 2020.
    if let end = fields.yearEnd, let year = fields.year, fields.month == nil,
      end <= year || !isLatin(range) && isDuration(range) && hasShortEnd(range)
    {
      return false
    }
    if let end = fields.yearEnd, let year = fields.year, end != year + 1, fields.month == nil,
      passage.byte(at: range.upperBound - 3) == UInt8(ascii: "/")
    {
      // Directive 2009/81.
      return false
    }
    // 6月2日から3日間: so many days from then on.
    if fields.dayEnd != nil, !isLatin(range), isDuration(range) { return false }
    if fields.relative != nil, isBehindNumber(range.lowerBound) { return false }
    if fields.isDayAlone,
      isDuration(range) || isBounded(range) || isPeriod(range)
        || passage.last(
          endingAt: passage.skipSpacesBack(range.lowerBound), .bound(.before)) != nil
    {
      return false
    }
    if fields.isDayAlone, fields.weekday == nil,
      passage.script(before: range.upperBound) == .latin,
      !isNamedDay(range)
    {
      return false
    }
    // (月) only goes with a day.
    if fields.isWeekdayAlone, passage.byte(at: range.lowerBound) == UInt8(ascii: "(") {
      return false
    }
    if isLatin(range) {
      if fields.relative?.unit == .day,
        isInTitle(range) || fields.relative?.anchor == .context && isOfWhatFollows(range)
      {
        return false
      }
      // A fall a year earlier is no season.
      if fields.season != nil, isHiddenFromBefore(range) { return false }
      // Two thousand and five hundred tons are no year.
      if fields.year != nil, fields.kind == .date, !fields.isPart, fields.month == nil,
        !range.contains(where: { passage.byte(at: $0) &- 0x30 < 10 }), !mayBeYear(fields, range)
      {
        return false
      }
      // A month's name alone and cut short is as often another word: May, Mar, sat.
      let isWord = fields.weekday == nil ? range.count <= 3 : range.count <= 5
      let isAlone =
        fields.day == nil && fields.year == nil && !fields.isRelative && !fields.isRange
        && fields.kind != .yearTo && !isListedMonth(range)
      if isAlone, fields.month != nil || fields.weekday != nil,
        isWord && !isInMonth(fields, range) || isLowerMonth(fields, range)
      {
        return false
      }
    } else if fields.season != nil, fields.year == nil, isBehindEvent(range.lowerBound) {
      // 期满前六个月 counts from the event.
      return false
    } else if fields.kind == .ago || fields.relative?.unit == .week && fields.weekday != nil {
      // 選挙の3日前 and 期满六个月前 count from the event; 前 of 前後 and 三 of 三方 are none.
      if endsInsideWord(range) || fields.kind == .ago && isOfEvent(range) { return false }
    }
    return !isBareYear(fields, range) || mayBeYear(fields, range)
  }

  /// Whether there is such a day, and the words tell enough.
  private func isPossible(_ fields: DateFields) -> Bool {
    if fields.kind == .ago || fields.kind == .hence { return !fields.span.isEmpty }
    // A season without a year is a date only where a word points to one.
    if fields.isPart, fields.year == nil, fields.month == nil, !fields.isRelative { return false }
    return fields.date(inYear: 2000) != nil || fields.isDayAlone
      || fields.relative?.unit == .month && fields.day != nil
  }

  /// 114年度 is a year, 114年 only in a text that counts so, and not where it tells how long.
  private func mayBeRepublican(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.bareRepublicanYear else { return true }
    return isRepublican && !isDuration(range) && passage.byte(at: range.lowerBound - 1) != 0x20
      && passage.first(at: range.upperBound, .bound(.after)) == nil
      && passage.first(at: range.upperBound, .range(.sinceAfter)) == nil
  }

  /// Three digits and 年, in bytes.
  private static let bareRepublicanYear = 6

  /// 三年内 tells how long: the 年内 in it is not this year.
  private func isBehindNumber(_ place: Int) -> Bool {
    guard passage.script(at: place) == .han else { return false }
    if passage.script(before: place) == .digit { return true }
    return passage.hits(endingAt: place).contains {
      $0.kind == .numeral && $0.key != .numeral(.ordinal)
    }
  }

  /// Whether only a word of a range or a list parts the two.
  private func goesOn(from end: Int, to place: Int) -> Bool {
    var next = passage.skipSpaces(end)
    if passage.byte(at: next) == UInt8(ascii: ",") { next = passage.skipSpaces(next + 1) }
    let link = passage.first(at: next) { word -> Bool? in
      word == .coordinator || word == .range(.between) ? true : nil
    }
    if let link { next = passage.skipSpaces(Int(link.hit.end)) }
    return next == place && next > end
  }

  /// Whether a word that hides others begins before and ends inside: a sharp fall.
  private func isHiddenFromBefore(_ range: Range<Int>) -> Bool {
    let first = max(0, range.lowerBound - 10)
    return (first..<range.lowerBound).contains { place in
      passage.hits(at: place).contains { $0.kind == .opaque && range.contains(Int($0.end) - 1) }
    }
  }

  private func isLatin(_ range: Range<Int>) -> Bool {
    passage.script(at: range.lowerBound) == .latin
  }

  private func isLowerMonth(_ fields: DateFields, _ range: Range<Int>) -> Bool {
    fields.month != nil && !fields.isPart && fields.week == nil
      && passage.byte(at: range.lowerBound) &- 0x61 < 26
  }

  /// Every Friday and 每年5月 are no dates.
  private func isRecurrent(_ range: Range<Int>) -> Bool {
    func recurs(_ word: Word) -> Bool? {
      switch word {
      case .calendar(.recurring, _), .period(_, .before), .recurrence: true
      default: nil
      }
    }
    let before = passage.skipSpacesBack(range.lowerBound)
    if passage.last(endingAt: before, recurs) != nil { return true }
    // 每周 of 每周五 ends inside.
    guard let first = passage.scalar(at: range.lowerBound)?.end, !isLatin(range) else {
      return false
    }
    return passage.hits(endingAt: first).contains {
      Int($0.start) < range.lowerBound && recurs(passage.word($0)) == true
    }
  }

  private func endsInsideWord(_ range: Range<Int>) -> Bool {
    guard let last = passage.scalar(before: range.upperBound)?.start else { return false }
    return passage.hits(at: last).contains { hit in
      guard Int(hit.end) > range.upperBound else { return false }
      switch passage.word(hit) {
      case .opaque, .bound, .calendar, .numeral, .unit: return true
      default: return false
      }
    }
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

  /// 30日以内 tells how long, too.
  private func isBounded(_ range: Range<Int>) -> Bool {
    passage.first(at: range.upperBound, .bound(.after)) != nil
      && passage.first(
        at: range.upperBound,
        { word -> Bool? in
          if case .range = word { true } else { nil }
        }) == nil
  }

  private func isBareYear(_ fields: DateFields, _ range: Range<Int>) -> Bool {
    range.count == 4 && fields.month == nil && fields.kind == .date && fields.year != nil
  }

  /// A bare year is one only where it cannot be an amount.
  private func mayBeYear(_ fields: DateFields, _ range: Range<Int>) -> Bool {
    guard let year = fields.year, (1800...2100).contains(year) else { return false }
    let after = passage.byte(at: range.upperBound)
    if [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(after),
      passage.byte(at: range.upperBound + 1) &- 0x30 < 10
    {
      return false
    }
    // ISO 14001:2015
    if passage.byte(at: range.lowerBound - 1) == UInt8(ascii: ":"),
      passage.byte(at: range.lowerBound - 2) &- 0x30 < 10
    {
      return false
    }
    let next = passage.skipSpaces(range.upperBound)
    let previous = passage.skipSpacesBack(range.lowerBound)
    let isTold = year % 100 != 0 && tellsTime(before: previous)
    let isMeasured =
      passage.hits(at: next).contains {
        switch passage.word($0) {
        // For 2025 sets out: a noun that counts may be a verb, and a plain year is none of persons.
        case .unit(_, nil, _): !isTold
        case .currency, .unit, .numeral: true
        default: false
        }
      }
    // Resolution 2231 (2015): the year is of a number.
    if passage.byte(at: previous - 1) == UInt8(ascii: "("),
      passage.byte(at: passage.skipSpacesBack(previous - 1) - 1) &- 0x30 < 10
    {
      return false
    }
    let isOrdinal = passage.last(endingAt: previous, .numeral(.ordinal))
    return !isMeasured && !isPriced(range) && isOrdinal == nil
  }

  /// The 12 of $12 is of money.
  private func isPriced(_ range: Range<Int>) -> Bool {
    guard passage.byte(at: range.lowerBound) &- 0x30 < 10 else { return false }
    return passage.last(endingAt: passage.skipSpacesBack(range.lowerBound)) { word -> Bool? in
      if case .currency = word { true } else { nil }
    } != nil
  }
}
