import Languages
import Values

/// Turns the dates of a text into EDTF values when the time of writing is known. A relative date is
/// resolved only as far as all days of that time agree.
struct DateResolver: Sendable {
  let written: EDTF?
  /// The year that the text gave last, which "the same year" means.
  private var context: Int?
  /// The date that the same sentence gave before.
  private var inSentence: CivilDay?

  init(written: EDTF?) { self.written = written }

  /// The year of writing where only one is possible.
  private var year: Int? {
    guard let first = written?.earliest?.year, let last = written?.latest?.year, first == last
    else { return nil }
    return first
  }

  /// - Returns: `nil` where the text does not tell enough.
  mutating func resolve(_ date: ScannedDate) -> EDTF? {
    let fields = date.fields
    guard let value = resolve(fields) else { return nil }
    if fields.kind == .date {
      context = value.earliest?.year ?? context
      if let day = value.earliest { inSentence = day }
    }
    return date.isSince ? EDTF(from: value, to: nil) : value
  }

  /// A new sentence keeps no date from the last one where the time of writing gives one.
  mutating func beginSentence() {
    if year != nil { inSentence = nil }
  }

  private func resolve(_ fields: DateFields) -> EDTF? {
    if let offset = fields.relativeYear {
      return year.flatMap { fields.date(inYear: $0 + offset) }
    }
    if let offset = fields.contextYear {
      return context.flatMap { fields.date(inYear: $0 + offset) }
    }
    if let offset = fields.relativeMonth { return month(offset, day: fields.day) }
    if let offset = fields.relativeDay {
      guard let day = written?.earliest, written?.latest == day else { return nil }
      return day.adding(days: offset).flatMap { EDTF($0.description) }
    }
    if fields.year != nil { return fields.date(inYear: nil) }
    if fields.isDayAlone { return dayOfMonth(fields) }
    if fields.isWeekdayAlone { return lastWeekday(fields.weekday) }
    if let inSentence { return fields.date(inYear: inSentence.year) }
    return fields.date(near: written?.earliest)
  }

  /// 19日: of the month that the sentence is in, else the last one up to the time of writing.
  private func dayOfMonth(_ fields: DateFields) -> EDTF? {
    if let inSentence {
      var dated = fields
      dated.month = inSentence.month
      return dated.date(inYear: inSentence.year)
    }
    guard let day = fields.day, let written = written?.earliest, written == self.written?.latest
    else { return nil }
    // News name days up to a week ahead without their month.
    let months = written.year * 12 + written.month - 1 - (day > written.day + 7 ? 1 : 0)
    var dated = fields
    dated.month = months % 12 + 1
    return dated.date(inYear: months / 12)
  }

  /// A day of the week is the last one up to the day of writing.
  private func lastWeekday(_ weekday: Int?) -> EDTF? {
    guard let weekday, let day = written?.earliest, day == written?.latest else { return nil }
    // 1970-01-01 was a Thursday.
    let today = ((day.ordinal + 3) % 7 + 7) % 7 + 1
    return day.adding(days: -((today - weekday + 7) % 7)).flatMap { EDTF($0.description) }
  }

  private func month(_ offset: Int, day: Int?) -> EDTF? {
    guard let first = written?.earliest, let last = written?.latest,
      first.year == last.year, first.month == last.month
    else { return nil }
    let months = first.year * 12 + first.month - 1 + offset
    return EDTF(year: months / 12, month: months % 12 + 1, day: day)
  }
}
