import Foundation
import Languages
import Values

/// What the fields of a date pattern took in, before it is known when the text was written.
struct DateFields: Hashable, Sendable {
  var kind = DateKind.date
  var year: Int?
  var month: Int?
  var day: Int?
  var yearEnd: Int?
  var monthEnd: Int?
  var dayEnd: Int?
  /// Years, months or days to add to the time of writing.
  var relativeYear: Int?
  var relativeMonth: Int?
  var relativeDay: Int?
  /// Years to add to that of the date before: 0 in 同年, -1 in the previous year.
  var contextYear: Int?
  /// The first and last month of a season, half or quarter.
  var season: (first: Int, last: Int)? {
    get { seasonFirst.flatMap { first in seasonLast.map { (first, $0) } } }
    set { (seasonFirst, seasonLast) = (newValue?.first, newValue?.last) }
  }
  private var seasonFirst: Int?
  private var seasonLast: Int?
  var part: String?
  /// 1 is Monday, as in ISO 8601.
  var weekday: Int?

  /// The date that is meant in the year `year`; its own year wins.
  func date(inYear fallback: Int?) -> EDTF? {
    // A day alone needs its month first.
    if day != nil, month == nil { return nil }
    guard let year = self.year ?? fallback else { return nil }
    switch kind {
    case .decade: return decade(year)
    case .century: return century(year)
    case .aprilYear:
      return EDTF("\(padded(year, to: 4))-04/\(padded((yearEnd ?? year) + 1, to: 4))-03")
    case .eitherOrder: return eitherOrder(year)
    case .date: break
    }
    if let season {
      let endYear = season.last < season.first ? year + 1 : year
      let start = EDTF(year: year, month: season.first)
      if season.first == season.last { return start }
      return EDTF(from: start, to: EDTF(year: endYear, month: season.last))
    }
    guard let start = EDTF(year: year, month: month, day: day) else { return nil }
    guard yearEnd != nil || monthEnd != nil || dayEnd != nil else { return start }
    let end = EDTF(
      year: yearEnd ?? year, month: monthEnd ?? month, day: dayEnd)
    guard let end else { return nil }
    return EDTF(from: start, to: end)
  }

  /// Both days that numbers may mean whose order is unknown.
  private func eitherOrder(_ year: Int) -> EDTF? {
    guard let month, let day, let date = EDTF(year: year, month: month, day: day) else {
      return nil
    }
    guard day <= 12, day != month, let other = EDTF(year: year, month: day, day: month) else {
      return date
    }
    return EDTF("[\([date.text, other.text].sorted().joined(separator: ","))]")
  }

  private func decade(_ year: Int) -> EDTF? {
    let first = year / 10 * 10
    switch part {
    case "early": return EDTF("\(first)/\(first + 3)")
    case "mid": return EDTF("\(first + 5)~")
    case "late": return EDTF("\(first + 7)/\(first + 9)")
    case .some, nil: return EDTF("\(padded(first / 10, to: 3))X")
    }
  }

  /// `year` is the number of the century.
  private func century(_ number: Int) -> EDTF? {
    let first = (number - 1) * 100
    switch part {
    case "early": return EDTF("\(padded(first / 10, to: 3))X")
    case "mid": return EDTF("\(padded(first + 50, to: 4))~")
    case "late": return EDTF("\(padded(first / 10 + 9, to: 3))X")
    case .some, nil: return EDTF("\(padded(number - 1))XX")
    }
  }
}
