import Languages
import Text
import Values

/// How long it goes on from a day, where the words beside it tell: 5月5日から3日間, three days
/// starting on Monday.
extension DateRanges {
  /// The days that begin with a date that has an open end; `nil` where it is no day, or no number
  /// of days or weeks stands beside it.
  func days(of date: ScannedDate) -> Int? {
    guard date.fields.isDay else { return nil }
    return days(at: passage.skipSpaces(date.range.upperBound))?.count
      ?? days(before: passage.skipSpacesBack(date.range.lowerBound))
  }

  /// A number of days or weeks, words such as for and 为期 before it.
  private func days(at place: Int) -> (count: Int, end: Int)? {
    let link = passage.first(at: place, .range(.lasting))
    let start = link.map { passage.skipSpaces(Int($0.end)) } ?? place
    guard let number = NumberScanner(passage: passage).number(at: start),
      number.bound == .exactly, number.upper == nil, !number.isFraction,
      let count = number.value.whole, (1...Self.mostDays).contains(count)
    else { return nil }
    let unit = passage.first(at: passage.skipSpaces(number.range.upperBound)) { word -> Int? in
      switch word {
      case .durationUnit(.counted("D", 1), .exactly): 1
      case .durationUnit(.counted("W", 1), .exactly): 7
      default: nil
      }
    }
    return unit.map { (count * $0.value, Int($0.hit.end)) }
  }

  /// The same, where it ends at `end`: in Latin letters, a number of one word and its unit.
  private func days(before end: Int) -> Int? {
    guard passage.script(before: end) == .latin else { return nil }
    var start = end
    for _ in 0..<2 {
      start = passage.skipSpacesBack(start)
      while start > 0, passage.byte(at: start - 1) > 0x20 { start -= 1 }
    }
    guard let found = days(at: start), found.end == end else { return nil }
    return found.count
  }

  /// What goes on for longer is told in months.
  private static let mostDays = 366
}

extension DateFields {
  /// Whether it is one day.
  fileprivate var isDay: Bool {
    guard !isRange, kind == .date else { return false }
    return day != nil || relative?.unit == .day || weekday != nil && week == nil
  }
}
