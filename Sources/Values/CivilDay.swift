/// A day of the proleptic Gregorian calendar.
package struct CivilDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// `nil` unless month and day exist in that year.
  package init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (a: CivilDay, b: CivilDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// ISO 8601: `2022-11-29`.
  package var description: String { "\(padded(year, to: 4))-\(padded(month))-\(padded(day))" }
}

/// The decimal digits of `number`, with zeros in front up to `width`.
package func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension CivilDay {
  /// Days since 1970-01-01 (Howard Hinnant's days_from_civil).
  package var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day `days` after this one.
  package func adding(days: Int) -> CivilDay? {
    let shifted = ordinal + days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return CivilDay(year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }
}

extension CivilDay {
  /// The day of the week, 1 for Monday to 7.
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    ((ordinal + 3) % 7 + 7) % 7 + 1
  }

  /// The Monday of the week that the day is in.
  package var monday: CivilDay? { adding(days: 1 - weekday) }

  /// The day `months` after this one, or the last of its month where that is shorter.
  package func adding(months: Int) -> CivilDay? {
    let count = year * 12 + month - 1 + months
    guard count >= 0 else { return nil }
    let (year, month) = (count / 12, count % 12 + 1)
    return CivilDay(year, month, min(day, Self.length(ofMonth: month, in: year)))
  }

  /// The days of a week of a year or month, by the rule of ISO 8601: a week belongs where its
  /// Thursday is.
  ///
  /// - Parameter number: counted from 1; -1 is the last.
  package static func week(_ number: Int, of year: Int, month: Int? = nil) -> ClosedRange<CivilDay>?
  {
    guard let first = CivilDay(year, month ?? 1, 1),
      let next = first.adding(months: month == nil ? 12 : 1),
      let thursday = first.adding(days: (11 - first.weekday) % 7),
      let after = next.adding(days: (11 - next.weekday) % 7)
    else { return nil }
    let count = (after.ordinal - thursday.ordinal) / 7
    let index = number < 0 ? count + number : number - 1
    guard (0..<count).contains(index), let monday = thursday.adding(days: 7 * index - 3),
      let sunday = monday.adding(days: 6)
    else { return nil }
    return monday...sunday
  }
}
