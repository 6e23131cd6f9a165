import Languages
import Text

/// Years of two digits that stand alone.
extension DateScanner {
  /// Whether two digits are those of a year: where what follows says so, or where the text has
  /// given a year not far from it and a word follows that time takes (18年の開業, 18年に). Without
  /// such a year that of its publication will do, but not before の (18年の人生).
  func isYear(_ date: ScannedDate, near told: Int?) -> Bool {
    let (place, end) = (date.range.lowerBound, date.range.upperBound)
    // '24, 08年.
    if passage.byte(at: place) &- 0x31 >= 9 { return true }
    var isTime = false
    var isOfNoun = false
    // The longest word decides: までに before まで.
    for hit in passage.hits(at: end) where !isTime {
      switch passage.word(hit) {
      case .range(.yearAfter): return true
      case .range(.spanAfter), .bound(_, .after), .durationUnit, .numeral: return false
      case .range(.sinceAfter), .range(.between), .range(.closing), .range(.dueAfter),
        .range(.untilAfter), .caseMarker(.agent, .after), .caseMarker(.recipient, .after),
        .caseMarker(.source, .after):
        isTime = true
      case .caseMarker(.possessor, .after): isOfNoun = date.fields.yearEnd == nil
      default: continue
      }
    }
    guard let year = date.fields.year, let told = told ?? (isOfNoun ? nil : published) else {
      return false
    }
    guard isTime || isOfNoun || date.fields.yearEnd != nil else { return false }
    return abs(year - told) <= Self.nearYears && (date.fields.yearEnd ?? year) >= year
      // 10～15年 counts years.
      && !(date.fields.yearEnd.map { $0 % 5 == 0 && year % 5 == 0 } ?? false)
  }

  /// Two digits stand for a year that is no further than this from one told before.
  private static let nearYears = 30
}
