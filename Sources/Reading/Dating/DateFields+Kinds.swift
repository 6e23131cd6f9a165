import Languages
import Values

extension DateFields {
  /// A day of a month that is told elsewhere: 19日.
  var isDayAlone: Bool { day != nil && month == nil && year == nil && relative == nil }

  /// Two digits of a year and nothing else: 18年, which may count years as well.
  var isBareShortYear: Bool {
    isShortYear && !needsEra && kind == .date && month == nil && season == nil
  }

  /// A day of the week and nothing more.
  var isWeekdayAlone: Bool {
    weekday != nil && day == nil && month == nil && year == nil && !isRelative && season == nil
  }

  /// Whether it counts from the time of writing or from another date.
  var isRelative: Bool { relative != nil || mark != nil || !span.isEmpty }

  /// The years from that of writing, where only they are told: last year, 去年8月.
  var relativeYear: Int? {
    guard let relative, relative.unit == .year, relative.anchor == .writing else { return nil }
    return relative.offset
  }

  /// Whether it tells month and perhaps day, and no year to find them in.
  var lacksYear: Bool { year == nil && month != nil && !isRelative && kind == .date }

  var isRange: Bool { yearEnd != nil || monthEnd != nil || dayEnd != nil }

  /// Whether it is a part of a longer time: the end of 2023, the 1990s.
  var isPart: Bool { season != nil || part != nil || kind == .decade || kind == .century }

  /// The date, in the year nearest to `anchor` where it gives none; `nil` where it is relative.
  func date(near anchor: CivilDay?) -> EDTF? {
    if year != nil { return date(inYear: nil) }
    guard let anchor, !isRelative, !isDayAlone, !isWeekdayAlone else { return nil }
    let candidates = ((anchor.year - 1)...(anchor.year + 1)).compactMap { year in
      date(inYear: year).flatMap { date in
        // Twelve months that ended, and not those that begin.
        (kind == .yearTo ? date.latest : date.earliest).map { day in
          let distance = abs(day.ordinal - anchor.ordinal)
          // July to February is near when February is.
          guard isRange, let last = date.latest else { return (date, distance) }
          let isWithin = day <= anchor && anchor <= last
          return (date, isWithin ? 0 : min(distance, abs(last.ordinal - anchor.ordinal)))
        }
      }
    }
    // 12/3(水) is of the year in which that day is a Wednesday.
    let named = candidates.filter { isOnWeekday($0.0) }
    return (named.isEmpty ? candidates : named).min { $0.1 < $1.1 }?.0
  }

  private func isOnWeekday(_ date: EDTF) -> Bool {
    guard let weekday, day != nil else { return true }
    return date.earliest?.weekday == weekday
  }

  /// The range from this date through `other`, which takes over what it does not say; `nil` where
  /// the two are told in ways that only their values can be joined.
  func through(_ other: DateFields) -> DateFields? {
    guard kind == .date || kind == .aprilYear || kind == .fiscalYear, other.kind == kind,
      !isRange, !other.isRange, isPlain, other.isPlain, other.relative == nil
    else { return nil }
    if relative != nil, relative?.unit != .year || other.year != nil { return nil }
    var range = self
    range.yearEnd = other.year
    range.monthEnd = other.month
    range.dayEnd = other.day
    // 3 May to 5 June 2025: the second gives the year.
    if range.year == nil, range.relative == nil, let year = other.year {
      range.year = year
      range.yearEnd = year
    }
    return range.date(inYear: 2000) == nil ? nil : range
  }

  /// Year, month and day at most.
  private var isPlain: Bool {
    season == nil && part == nil && week == nil && weekday == nil && mark == nil && span.isEmpty
  }
}
