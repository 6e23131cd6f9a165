import Languages
import Values

/// What the fields of a date pattern took in, before it is known when the text was written.
struct DateFields: Hashable, Sendable {
  var kind = DateKind.date
  @SmallNumber var year: Int?
  @SmallNumber var month: Int?
  @SmallNumber var day: Int?
  @SmallNumber var yearEnd: Int?
  @SmallNumber var monthEnd: Int?
  @SmallNumber var dayEnd: Int?
  var relative: RelativeTime?
  /// How long before or after the day of writing, or `relative`, with the kinds `ago` and `hence`.
  var span = CalendarSpan()
  /// The first and last month of a season, half or quarter.
  var season: (first: Int, last: Int)? {
    get { seasonFirst.flatMap { first in seasonLast.map { (first, $0) } } }
    set { (seasonFirst, seasonLast) = (newValue?.first, newValue?.last) }
  }
  @SmallNumber private var seasonFirst: Int?
  @SmallNumber private var seasonLast: Int?
  var part: DatePart?
  /// 1 is Monday, as in ISO 8601.
  @SmallNumber var weekday: Int?
  /// Which week of the month or year; -1 is the last.
  @SmallNumber var week: Int?
  /// -1 for last, 1 for next, 0 for this, before a weekday, month or season.
  @SmallNumber var mark: Int?
  /// Whether the day stands before the month in numbers: 25/03/2024.
  var isDayFirst = false
  /// Whether the year gives two digits and nothing tells its century.
  var isShortYear = false
  /// Whether the year is one of an era that must have been told before: the 9年度 behind 令和8年度.
  var needsEra = false
  /// Whether the year is counted from the Republic of China's first.
  var isRepublican = false
  /// The year before the first of the era that the date is told in.
  @SmallNumber var eraBase: Int?
  /// The last year of that era; `nil` where it goes on.
  @SmallNumber var eraLast: Int?
  /// The last year of that era whose months are the moon's and not those of our calendar.
  @SmallNumber var lunarLast: Int?

  /// The date that is meant in the year `year`; its own year wins.
  ///
  /// - Parameters:
  ///   - fiscal: the budget year of the state that is spoken of, where one is known.
  ///   - order: in what order the text writes numbers of a date, where that is known.
  func date(inYear fallback: Int?, fiscal: FiscalYear? = nil, order: DateOrder? = nil) -> EDTF? {
    // A day alone needs its month first.
    if day != nil, month == nil { return nil }
    guard let year = self.year ?? fallback else { return nil }
    switch kind {
    // 昭和40年代 are ten years of the era.
    case .decade: return DecadeYears(first: eraBase == nil ? year / 10 * 10 : year).date(part)
    case .century: return CenturyYears(number: year).date(part)
    case .aprilYear:
      return FiscalYear(firstMonth: 4).months(of: year, through: yearEnd, season: season)
    case .fiscalYear:
      return month == nil ? budgetYear(year, fiscal) : budgetMonths(year, fiscal)
    case .eitherOrder: return eitherOrder(year, order)
    case .ago, .hence: return nil
    case .yearTo: return yearTo(year)
    case .weekOf:
      guard let month, let day, let monday = CivilDay(year, month, day)?.monday,
        let sunday = monday.adding(days: 6)
      else { return nil }
      return EDTF(monday...sunday)
    case .date, .listedYear: break
    }
    if let lunarLast, year <= lunarLast { return EDTF(year: year) }
    if let week { return self.week(week, year) }
    if let season {
      let endYear = season.last < season.first ? year + 1 : year
      if season.first == 1, season.last == 12 { return EDTF(year: year) }
      let start = EDTF(year: year, month: season.first)
      if season.first == season.last { return start }
      return EDTF(from: start, to: EDTF(year: endYear, month: season.last))
    }
    if let part, day == nil {
      return month.map { days(of: part, year, $0) } ?? months(of: part, year)
    }
    guard let start = EDTF(year: year, month: month, day: day) else { return nil }
    guard yearEnd != nil || monthEnd != nil || dayEnd != nil else { return start }
    // November to March goes into the next year.
    let wraps = yearEnd == nil && (monthEnd ?? 12) < (month ?? 1)
    let end = EDTF(
      year: yearEnd ?? (wraps ? year + 1 : year), month: monthEnd ?? month, day: dayEnd)
    guard let end else { return nil }
    return EDTF(from: start, to: end)
  }

  /// A week, or a day of the week by its place: the second Thursday of May.
  private func week(_ week: Int, _ year: Int) -> EDTF? {
    guard let weekday else {
      return CivilDay.week(week, of: year, month: month).flatMap { EDTF($0) }
    }
    guard let month, let first = CivilDay(year, month, 1), let next = first.adding(months: 1),
      let begin = first.adding(days: (weekday - first.weekday + 7) % 7)
    else { return nil }
    let count = (next.ordinal - begin.ordinal + 6) / 7
    let index = week < 0 ? count + week : week - 1
    guard (0..<count).contains(index) else { return nil }
    return begin.adding(days: 7 * index).flatMap { EDTF($0...$0) }
  }

  /// Both days that numbers may mean whose order is unknown.
  private func eitherOrder(_ year: Int, _ order: DateOrder?) -> EDTF? {
    guard let month, let day else { return nil }
    let date = EDTF(year: year, month: month, day: day)
    guard !isDayFirst, day <= 12, day != month,
      let other = EDTF(year: year, month: day, day: month)
    else { return date }
    switch order {
    case .monthDay: return date
    case .dayMonth: return other
    case nil:
      guard let date else { return nil }
      return EDTF("[\([date.text, other.text].sorted().joined(separator: ","))]")
    }
  }

  /// 2023/24 is one budget year, 2021–2024 are four.
  private func budgetYear(_ year: Int, _ fiscal: FiscalYear?) -> EDTF? {
    guard let fiscal, fiscal.firstMonth > 1 else {
      return EDTF(from: EDTF(year: year), to: EDTF(year: yearEnd ?? year)).flatMap {
        yearEnd == nil ? EDTF(year: year) : $0
      }
    }
    if let yearEnd, yearEnd == year + 1 {
      return FiscalYear(firstMonth: fiscal.firstMonth).months(of: year, season: season)
    }
    return fiscal.months(of: year, through: yearEnd, season: season)
  }

  /// The twelve months up to a month, or up to a day.
  private func yearTo(_ year: Int) -> EDTF? {
    guard let month else { return nil }
    if let day, day != CivilDay.length(ofMonth: month, in: year) {
      guard let last = CivilDay(year, month, day), let before = last.adding(months: -12),
        let first = before.adding(days: 1)
      else { return nil }
      return EDTF(first...last)
    }
    return FiscalYear(firstMonth: month % 12 + 1).months(of: month == 12 ? year : year - 1)
  }

  /// Months of a budget year: July–April FY25.
  private func budgetMonths(_ year: Int, _ fiscal: FiscalYear?) -> EDTF? {
    guard let month else { return nil }
    let last = monthEnd ?? month
    // A year that July to April are in does not begin in January.
    let own = fiscal ?? FiscalYear(firstMonth: last < month ? month : 1, isNamedByLast: true)
    func place(_ month: Int) -> Int { (month - own.firstMonth + 12) % 12 + 1 }
    guard place(month) <= place(last) else { return nil }
    // 2024-25 begins with the year that is told.
    return FiscalYear(
      firstMonth: own.firstMonth, isNamedByLast: yearEnd == nil && own.isNamedByLast
    ).months(of: year, season: (place(month), place(last)))
  }

  /// The thirds of a month, as 上旬, 中旬 and 下旬 are, or its halves.
  private func days(of part: DatePart, _ year: Int, _ month: Int) -> EDTF? {
    let last = CivilDay.length(ofMonth: month, in: year)
    let days: (Int, Int)
    switch part {
    case .early: days = (1, 10)
    case .mid: days = (11, 20)
    case .late: days = (21, last)
    case .earlyMid: days = (1, 20)
    case .midLate: days = (11, last)
    case .firstHalf: days = (1, 15)
    case .secondHalf: days = (16, last)
    case .untilNow, .fromNow: return EDTF(year: year, month: month)
    }
    return EDTF(
      from: EDTF(year: year, month: month, day: days.0),
      to: EDTF(year: year, month: month, day: days.1))
  }

  private func months(of part: DatePart, _ year: Int) -> EDTF? {
    let months: (Int, Int)
    switch part {
    case .early: months = (1, 4)
    case .mid: months = (5, 8)
    case .late: months = (9, 12)
    case .earlyMid: months = (1, 8)
    case .midLate: months = (5, 12)
    case .firstHalf: months = (1, 6)
    case .secondHalf: months = (7, 12)
    case .untilNow, .fromNow: return EDTF(year: year)
    }
    return EDTF(from: EDTF(year: year, month: months.0), to: EDTF(year: year, month: months.1))
  }
}

/// The years of a decade.
private struct DecadeYears {
  let first: Int

  func date(_ part: DatePart?) -> EDTF? {
    switch part {
    case .early: EDTF("\(padded(first, to: 4))/\(padded(first + 3, to: 4))")
    case .mid: EDTF("\(padded(first + 5, to: 4))~")
    case .late: EDTF("\(padded(first + 7, to: 4))/\(padded(first + 9, to: 4))")
    case .earlyMid: EDTF("\(padded(first, to: 4))/\(padded(first + 6, to: 4))")
    case .midLate: EDTF("\(padded(first + 4, to: 4))/\(padded(first + 9, to: 4))")
    case .firstHalf: EDTF("\(padded(first, to: 4))/\(padded(first + 4, to: 4))")
    case .secondHalf: EDTF("\(padded(first + 5, to: 4))/\(padded(first + 9, to: 4))")
    case .untilNow, .fromNow, nil:
      first % 10 == 0
        ? EDTF("\(padded(first / 10, to: 3))X")
        : EDTF("\(padded(first, to: 4))/\(padded(first + 9, to: 4))")
    }
  }
}

/// The years of a century, which is counted from one.
private struct CenturyYears {
  let number: Int

  func date(_ part: DatePart?) -> EDTF? {
    let first = (number - 1) * 100
    switch part {
    case .early: return EDTF("\(padded(first / 10, to: 3))X")
    case .mid: return EDTF("\(padded(first + 50, to: 4))~")
    case .late: return EDTF("\(padded(first / 10 + 9, to: 3))X")
    case .firstHalf: return EDTF("\(padded(first, to: 4))/\(padded(first + 49, to: 4))")
    case .secondHalf: return EDTF("\(padded(first + 50, to: 4))/\(padded(first + 99, to: 4))")
    case .earlyMid, .midLate, .untilNow, .fromNow, nil:
      return EDTF("\(padded(number - 1))XX")
    }
  }
}
