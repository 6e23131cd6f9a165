import Languages
import Values

/// Turns the dates of a text into EDTF values when the time of writing is known. A relative date is
/// resolved only as far as all days of that time agree.
struct DateResolver: Sendable {
  let written: EDTF?
  /// The year that the text gave last.
  private var context: Int?

  init(written: EDTF?) { self.written = written }

  /// The year of writing where only one is possible.
  private var year: Int? {
    guard let first = written?.earliest?.year, let last = written?.latest?.year, first == last else { return nil }
    return first
  }

  /// - Returns: `nil` where the text does not tell enough.
  mutating func resolve(_ date: ScannedDate) -> EDTF? {
    let fields = date.fields
    guard let value = resolve(fields) else { return nil }
    if fields.kind == .date { context = value.earliest?.year ?? context }
    return date.isSince ? EDTF(from: value, to: nil) : value
  }

  /// A new passage keeps no year from the last one where the time of writing gives one.
  mutating func beginPassage() {
    if year != nil { context = nil }
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
    if let context { return fields.date(inYear: context) }
    return fields.date(near: written?.earliest)
  }

  private func month(_ offset: Int, day: Int?) -> EDTF? {
    guard let first = written?.earliest, let last = written?.latest,
      first.year == last.year, first.month == last.month
    else { return nil }
    let months = first.year * 12 + first.month - 1 + offset
    return EDTF(year: months / 12, month: months % 12 + 1, day: day)
  }
}
