import Languages
import Text
import Values

extension DateMatcher {
  /// Whether a space parts figures from Han, as PDFs have it: it is none of the date. 2014 年 11 月
  func isGap(_ place: Int) -> Bool {
    guard passage.byte(at: place) == 0x20 else { return false }
    let (before, after) = (passage.byte(at: place - 1), passage.byte(at: place + 1))
    return before &- 0x30 < 10 && after >= 0x80 || before >= 0x80 && after &- 0x30 < 10
  }

  mutating func takeShortYear(
    _ field: DatePattern.Field, of kind: DateKind, at place: Int, _ fields: inout DateFields
  ) -> Int? {
    guard let (short, end) = number(at: place, 0...99, digits: 2...2) else { return nil }
    if field == .yy2 {
      guard let year = fields.year else { return nil }
      fields.yearEnd = year / 100 * 100 + short
    } else if kind == .decade {
      // 二十世纪八十年代: the century stands before.
      fields.isShortYear = fields.year == nil
      fields.year = (fields.year.map { $0 - 1 } ?? 19) * 100 + short
    } else {
      guard passage.script(at: place) == .digit else { return nil }
      fields.year = short + (short < Self.firstOfLastCentury ? 2000 : 1900)
      fields.isShortYear = true
    }
    return end
  }

  /// Two digits from here on are of the last century: POSIX has 69, but plans reach to 2050.
  private static let firstOfLastCentury = 51
}
