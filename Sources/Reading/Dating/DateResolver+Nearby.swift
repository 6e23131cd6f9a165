import Languages
import Values

/// Weekdays, months and seasons by their distance from the day of writing.
extension DateResolver {
  /// A day of the week: the last one up to the day of writing, or that of another week.
  func weekday(_ weekday: Int?, weeks: Int?) -> EDTF? {
    guard let weekday, let day = written?.earliest, day == written?.latest else { return nil }
    let offset =
      weeks.map { 7 * $0 + weekday - day.weekday } ?? -((day.weekday - weekday + 7) % 7)
    return day.adding(days: offset).flatMap { EDTF($0...$0) }
  }

  /// Last Friday is that of last week; last March the one that ended last.
  func marked(_ fields: DateFields, _ mark: Int) -> EDTF? {
    if fields.isWeekday { return weekday(fields.weekday, weeks: mark) }
    guard let first = written?.earliest, let last = written?.latest else { return nil }
    var own = fields
    own.mark = nil
    let dates = ((first.year - 2)...(last.year + 2)).compactMap { own.date(inYear: $0) }
    if mark == 0 { return Self.year(of: written).flatMap { own.date(inYear: $0) } }
    return mark < 0
      ? dates.last { $0.latest.map { $0 < first } ?? false }
      : dates.first { $0.earliest.map { last < $0 } ?? false }
  }

  /// 19日: of the month that the sentence is in, where it has told one, else the last one up to the time of writing.
  func dayOfMonth(_ fields: DateFields) -> EDTF? {
    var dated = fields
    dated.weekday = nil
    if let inSentence, !isLongInSentence, fields.weekday == nil {
      dated.month = inSentence.month
      return dated.date(inYear: inSentence.year)
    }
    guard let day = fields.day, let written = written?.earliest, written == self.written?.latest
    else { return nil }
    if let weekday = fields.weekday { return Self.nearest(day, weekday, to: written) }
    // News name days up to a week ahead without their month.
    let months = written.year * 12 + written.month - 1 - (day > written.day + 7 ? 1 : 0)
    // Not every month has a 31st.
    return [months, months - 1].lazy.compactMap { months in
      dated.month = months % 12 + 1
      return dated.date(inYear: months / 12)
    }.first
  }

  /// The day of a month that is a day of the week, within half a year.
  private static func nearest(_ day: Int, _ weekday: Int, to written: CivilDay) -> EDTF? {
    guard let first = CivilDay(written.year, written.month, 1) else { return nil }
    for distance in 0...6 {
      for offset in distance == 0 ? [0] : [-distance, distance] {
        guard let month = first.adding(months: offset),
          let candidate = CivilDay(month.year, month.month, day), candidate.weekday == weekday
        else { continue }
        return EDTF(candidate...candidate)
      }
    }
    return nil
  }
}
