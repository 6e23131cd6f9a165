import Languages
import Values

/// Turns the dates of a text into EDTF values when the time of writing is known. A relative date is
/// resolved only as far as all days of that time agree.
struct DateResolver: Sendable {
  let written: EDTF?
  /// In what order the text writes the numbers of a date, where that is known.
  var order: DateOrder?
  /// The year that the text gave last, which "the same year" means.
  private var contextYear: Int?
  /// The budget year (from April) that it gave last, where no other year came after.
  private var contextBudgetYear: Int?
  /// The last budget year that it gave near that of writing.
  private var nearBudgetYear: Int?
  /// The month, and the day, that the text gave last: 同月, 同日.
  private var contextMonth: CivilDay?
  private var contextDay: CivilDay?
  /// Whether any date stood before that does not itself count from another.
  private var hasTold = false
  /// The date that the same sentence gave before.
  private(set) var inSentence: CivilDay?
  /// Whether that is longer than a month, such as a year or an autumn.
  private(set) var isLongInSentence = false
  /// Whether that is told to the month without a year of its own: next Tuesday, 去年12月.
  private var isNearInSentence = false

  init(written: EDTF?, order: DateOrder? = nil) {
    self.written = written
    self.order = order
  }

  /// - Parameters:
  ///   - fiscal: the budget year of the state that is spoken of, where one is known.
  ///   - isDone: whether it is told of what has been done, so that it is not to come.
  ///   - isToCome: whether it is told of what is to come, so that it has not passed.
  /// - Returns: `nil` where the text does not tell enough.
  mutating func resolve(
    _ date: ScannedDate, fiscal: FiscalYear? = nil, isDone: Bool = false, isToCome: Bool = false
  ) -> EDTF? {
    let first = date.fields
    let resolved =
      if let end = date.end { range(first, end, fiscal) } else { value(of: first, fiscal) }
    if first.relative?.unit != .day || first.relative?.anchor != .context { hasTold = true }
    guard var value = resolved else { return nil }
    if isDone || date.isDone && first.lacksYear, let day = value.earliest,
      let now = written?.latest, now < day,
      let before = first.date(inYear: day.year - 1)
    {
      value = before
    }
    // Will meet on Friday: the next one.
    if isToCome, first.isWeekdayAlone, let day = value.latest, let now = written?.earliest,
      day < now, let next = day.adding(days: 7)
    {
      value = EDTF(next...next) ?? value
    }
    // The year before is the same one when it is named again.
    if let relative = first.relative,
      relative.anchor == .told || relative.anchor == .context && relative.offset < 0
    {
      return value
    }
    if first.kind == .date {
      let year = contextYear
      remember(value)
      // Figures of 2024, told on the 24th: the year before is that before those.
      if first.isDayAlone { contextYear = year ?? contextYear }
      // This January tells the year: what follows is of that year too.
      isNearInSentence =
        first.year == nil && first.relative != RelativeTime(.year, 0) && value.isWithinMonth
    }
    rememberBudgetYear(first, value)
    switch date.openness {
    case .closed: return value
    case .since:
      let last = date.days.flatMap { value.earliest?.adding(days: $0 - 1) }
      return EDTF(from: value.begin, to: last.flatMap { EDTF($0...$0) })
    case .until: return EDTF(from: nil, to: value.end)
    }
  }

  /// 同年度 is the budget year that the text gave last, or that of a year it has given since.
  private mutating func rememberBudgetYear(_ fields: DateFields, _ value: EDTF) {
    if fields.kind == .aprilYear || fields.relative?.unit == .fiscalYear {
      contextBudgetYear = value.earliest.map { $0.month >= 4 ? $0.year : $0.year - 1 }
      nearBudgetYear = nearContext(contextBudgetYear) ?? nearBudgetYear
    } else if fields.kind == .date, fields.year != nil {
      contextBudgetYear = nil
    }
  }

  private mutating func remember(_ value: EDTF) {
    guard let first = value.earliest else { return }
    contextYear = (value.latest ?? first).year
    // A month behind 2024–2026 may be of any of these years.
    inSentence = value.latest.map { $0.year != first.year } ?? false ? nil : first
    isLongInSentence =
      inSentence != nil
      && value.latest.map { $0.ordinal - first.ordinal > Self.longestMonth } ?? false
    if let last = value.latest, last.year == first.year, last.month == first.month {
      contextMonth = first
      if last == first { contextDay = first }
    }
  }

  /// A new sentence keeps no date from the last one where the time of writing gives one.
  mutating func beginSentence() {
    if Self.year(of: written) != nil { inSentence = nil }
  }

  // MARK: One date

  private func value(of fields: DateFields, _ fiscal: FiscalYear?) -> EDTF? {
    if fields.kind == .ago || fields.kind == .hence {
      return bounded(shifted(fields), fields.span.bound, isAgo: fields.kind == .ago)
    }
    if let relative = fields.relative { return value(of: fields, relative, fiscal) }
    if let mark = fields.mark { return marked(fields, mark) }
    if fields.year != nil { return fields.date(inYear: nil, fiscal: fiscal, order: order) }
    if fields.isDayAlone { return dayOfMonth(fields) }
    if fields.isWeekdayAlone { return weekday(fields.weekday, weeks: nil) }
    if let inSentence {
      guard isNearInSentence else {
        return justBeforeWriting(fields) ?? fields.date(inYear: inSentence.year, fiscal: fiscal)
      }
      // Announced on the 20th, from January to October: as often those that have ended.
      return fields.isRange ? near(fields) : date(fields, following: inSentence)
    }
    return near(fields)
  }

  /// The date without a year that is nearest to the time of writing, from wherever in it one looks.
  private func near(_ fields: DateFields) -> EDTF? {
    if let told = yearOfToldMonth(fields) { return fields.date(inYear: told) }
    switch (written?.earliest, written?.latest) {
    case (let first?, let last?):
      let date = fields.date(near: first)
      return date == fields.date(near: last) ? date : nil
    case (let bound?, nil), (nil, let bound?):
      // A bound that is no more than a year says nothing of the month.
      return bound.isEndOfYear ? nil : fields.date(near: bound)
    case (nil, nil): return fields.date(near: nil)
    }
  }

  /// The figures of 2024 were told on 27 March: where the sentence gives but a year, a day of the week
  /// before writing is that day.
  private func justBeforeWriting(_ fields: DateFields) -> EDTF? {
    guard isLongInSentence, fields.day != nil, !fields.isRange, let now = written?.latest,
      let date = near(fields), let day = date.earliest,
      (0...7).contains(now.ordinal - day.ordinal)
    else { return nil }
    return date
  }

  /// In January this year … on 20 January: the year that a month was told in, if it was not long ago.
  private func yearOfToldMonth(_ fields: DateFields) -> Int? {
    guard let told = contextMonth, told.month == fields.month, !fields.isRange,
      let now = written?.earliest, abs(told.ordinal - now.ordinal) <= 2 * Self.halfYear
    else { return nil }
    return told.year
  }

  private func value(of fields: DateFields, _ relative: RelativeTime, _ fiscal: FiscalYear?)
    -> EDTF?
  {
    switch relative.unit {
    case .year:
      return year(relative).flatMap { year in
        clipped(fields.date(inYear: year, fiscal: fiscal), fields.part)
      }
    case .fiscalYear:
      return fields.kind == .fiscalYear
        ? budgetYear(fields, relative, fiscal) : fiscalYear(fields, relative)
    case .quarter: return quarter(relative.offset)
    case .month:
      guard let month = base(of: .month, relative)?.adding(months: relative.offset) else {
        return nil
      }
      var dated = fields
      (dated.year, dated.month, dated.relative) = (month.year, month.month, nil)
      return clipped(dated.date(inYear: nil), relative.anchor == .writing ? fields.part : nil)
    case .week:
      if fields.weekday != nil { return weekday(fields.weekday, weeks: relative.offset) }
      return clipped(week(relative, days: fields.part?.daysOfWeek ?? 0...6), fields.part)
    case .weekend: return week(relative, days: 5...6)
    case .day:
      if relative.anchor == .context, relative.offset <= 0, !hasTold {
        return aboutNow(relative.offset)
      }
      let day = base(of: .day, relative)?.adding(days: relative.offset)
      return day.flatMap { EDTF($0...$0) }
    }
  }

  /// Signed last December, in force on 1 March: the next one, where it is within half a year, for a
  /// text goes forward; else the one before.
  private func date(_ fields: DateFields, following day: CivilDay) -> EDTF? {
    let dates = ((day.year - 1)...(day.year + 1)).compactMap { year in
      fields.date(inYear: year).flatMap { date in date.earliest.map { (date, $0) } }
    }
    let next = dates.first { day <= $0.1 && $0.1.ordinal - day.ordinal <= Self.halfYear }
    return next?.0 ?? dates.last { $0.1 < day }?.0
  }

  /// In days.
  private static let halfYear = 184
  private static let longestMonth = 31

  private func year(_ relative: RelativeTime) -> Int? {
    switch relative.anchor {
    case .writing: Self.year(of: written).map { $0 + relative.offset }
    case .context: contextYear.map { $0 + relative.offset }
    case .sentence: inSentence?.year ?? Self.year(of: written)
    case .told:
      (inSentence?.year ?? nearContext(contextYear) ?? Self.year(of: written)).map {
        $0 + relative.offset
      }
    }
  }

  /// A year of the context that is no more than a few before that of writing.
  private func nearContext(_ year: Int?) -> Int? {
    guard let year, let now = Self.year(of: written) else { return year }
    return (-2...1).contains(year - now) ? year : nil
  }

  /// A day of the unit that a relative word counts from, where only one unit is possible.
  private func base(of unit: RelativeTime.Unit, _ relative: RelativeTime) -> CivilDay? {
    guard relative.anchor == .writing else { return unit == .day ? contextDay : contextMonth }
    guard let first = written?.earliest, let last = written?.latest else { return nil }
    let isOne =
      switch unit {
      case .day: first == last
      case .week, .weekend: first.monday == last.monday
      case .month, .quarter, .year, .fiscalYear:
        first.year == last.year && first.month == last.month
      }
    guard isOne else { return nil }
    return unit == .month ? CivilDay(first.year, first.month, 1) : first
  }

  /// The same day or the one before, in a text that has told none: news is written when it happens, or
  /// a day later. The next day may as well have passed.
  private func aboutNow(_ offset: Int) -> EDTF? {
    base(of: .day, RelativeTime(.day, 0))?.adding(days: offset).flatMap { EDTF("\($0)~") }
  }

  private func week(_ relative: RelativeTime, days: ClosedRange<Int>) -> EDTF? {
    let monday =
      relative.anchor == .context ? contextDay?.monday : base(of: .week, relative)?.monday
    guard let monday, let first = monday.adding(days: 7 * relative.offset + days.lowerBound),
      let last = first.adding(days: days.count - 1)
    else { return nil }
    return EDTF(first...last)
  }

  private func quarter(_ offset: Int) -> EDTF? {
    guard let first = written?.earliest, let last = written?.latest, first.year == last.year,
      (first.month - 1) / 3 == (last.month - 1) / 3,
      let begin = CivilDay(first.year, (first.month - 1) / 3 * 3 + 1, 1)?.adding(months: 3 * offset)
    else { return nil }
    return EDTF(
      from: EDTF(year: begin.year, month: begin.month),
      to: EDTF(year: begin.year, month: begin.month + 2))
  }

  private func fiscalYear(_ fields: DateFields, _ relative: RelativeTime) -> EDTF? {
    func year(of day: CivilDay?) -> Int? { day.map { $0.month >= 4 ? $0.year : $0.year - 1 } }
    let told = contextBudgetYear ?? contextYear
    let base =
      switch relative.anchor {
      case .writing: (year(of: written?.earliest), year(of: written?.latest))
      case .context, .sentence: (told, told)
      case .told:
        (nearContext(told) ?? nearBudgetYear).map { ($0, $0) }
          ?? (year(of: written?.earliest), year(of: written?.latest))
      }
    guard let year = base.0, base.1 == year else { return nil }
    return fields.date(inYear: year + relative.offset)
  }

  /// The current, last or next financial year of the state that is spoken of.
  private func budgetYear(_ fields: DateFields, _ relative: RelativeTime, _ fiscal: FiscalYear?)
    -> EDTF?
  {
    guard let fiscal, relative.anchor == .writing, let first = written?.earliest,
      let last = written?.latest
    else { return nil }
    func begin(_ day: CivilDay) -> Int {
      day.month >= fiscal.firstMonth ? day.year : day.year - 1
    }
    guard begin(first) == begin(last) else { return nil }
    return FiscalYear(firstMonth: fiscal.firstMonth).months(
      of: begin(first) + relative.offset, season: fields.season)
  }

  /// Earlier this year ends, later this year begins, when the text was written.
  private func clipped(_ value: EDTF?, _ part: DatePart?) -> EDTF? {
    guard part == .untilNow || part == .fromNow, let value else { return value }
    guard let first = value.earliest, let last = value.latest, let now = written?.earliest,
      now == written?.latest, first <= now, now <= last
    else { return value }
    return EDTF(part == .untilNow ? first...now : now...last)
  }

  // MARK: So long ago

  /// Three days ago is a day, three years ago a year: no finer than it is told. From a day that is
  /// named (3 months from today) it is a day.
  private func shifted(_ fields: DateFields) -> EDTF? {
    let sign = fields.kind == .ago ? -1 : 1
    let span = fields.span
    let months = sign * (span.years * 12 + span.months)
    if let relative = fields.relative {
      return base(of: .day, relative)?.adding(days: relative.offset)?.adding(months: months)?
        .adding(days: sign * span.days).flatMap { EDTF($0...$0) }
    }
    if span.days > 0 {
      guard let day = written?.earliest, day == written?.latest,
        let shifted = day.adding(months: months)?.adding(days: sign * span.days)
      else { return nil }
      return span.isInWeeks ? EDTF("\(shifted)~") : EDTF(shifted...shifted)
    }
    if span.months > 0 {
      guard let month = base(of: .month, RelativeTime(.month, 0))?.adding(months: months) else {
        return nil
      }
      return EDTF(year: month.year, month: month.month)
    }
    return Self.year(of: written).flatMap { EDTF(year: $0 + sign * span.years) }
  }

  /// More than ten years ago has an end and no beginning, more than two weeks from now the reverse.
  private func bounded(_ value: EDTF?, _ bound: Bound, isAgo: Bool) -> EDTF? {
    switch bound {
    case .exactly: value
    case .about, .under: value.flatMap { $0.text.hasSuffix("~") ? $0 : EDTF("\($0.text)~") }
    case .moreThan, .atLeast: isAgo ? EDTF(from: nil, to: value) : EDTF(from: value, to: nil)
    case .atMost: isAgo ? EDTF(from: value, to: nil) : EDTF(from: nil, to: value)
    }
  }

  // MARK: Two dates

  /// From one date to another, each of which takes over what only the other says.
  private mutating func range(_ first: DateFields, _ last: DateFields, _ fiscal: FiscalYear?)
    -> EDTF?
  {
    // 12月29日から翌年1月3日まで: the second counts from the first.
    if last.relative?.anchor == .context, let start = value(of: first, fiscal) {
      remember(start)
      return Self.joined(start, value(of: last, fiscal))
    }
    if !last.hasAnchor {
      guard let start = value(of: first, fiscal), let day = start.earliest else { return nil }
      if last.isWeekdayAlone, let weekday = last.weekday {
        let next = day.adding(days: (weekday - day.weekday + 7) % 7)
        return Self.joined(start, next.flatMap { EDTF($0...$0) })
      }
      var dated = last
      if last.isDayAlone { dated.month = (start.latest ?? day).month }
      let end = dated.date(inYear: day.year)
      let isBefore = end?.latest.map { $0 < day } ?? false
      return Self.joined(start, isBefore ? dated.date(inYear: day.year + 1) : end)
    }
    guard let end = value(of: last, fiscal), let day = end.latest else { return nil }
    if first.hasAnchor { return Self.joined(value(of: first, fiscal), end) }
    var dated = first
    if first.isDayAlone { dated.month = day.month }
    let start = dated.date(inYear: day.year)
    let isAfter = start?.earliest.map { day < $0 } ?? false
    return Self.joined(isAfter ? dated.date(inYear: day.year - 1) : start, end)
  }

  private static func joined(_ start: EDTF?, _ end: EDTF?) -> EDTF? {
    guard let start = start?.begin, let end = end?.end else { return nil }
    return EDTF(from: start, to: end)
  }

  static func year(of written: EDTF?) -> Int? {
    guard let first = written?.earliest?.year, first == written?.latest?.year else { return nil }
    return first
  }
}

extension DateFields {
  /// Whether it tells by itself which year it is in.
  fileprivate var hasAnchor: Bool { year != nil || isRelative }

  /// A day of the week, whatever tells which.
  var isWeekday: Bool { weekday != nil && day == nil && month == nil && season == nil }
}

extension CivilDay {
  /// Whether it is the first or the last day of a year.
  fileprivate var isEndOfYear: Bool { month == 1 && day == 1 || month == 12 && day == 31 }
}
