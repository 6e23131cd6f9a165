import Languages
import Text
import Values

/// Years, in digits, in Han by their places, and spoken.
extension DateMatcher {
  mutating func takeYear(
    _ field: DatePattern.Field, at place: Int, _ fields: inout DateFields
  ) -> Int? {
    guard
      let (year, end) = stands(at: place).isArabic
        ? number(at: place, 1000...2999, digits: 4...4)
        : positionalYear(at: place) ?? number(at: place, 1000...2999) ?? spokenYear(at: place)
    else { return nil }
    // 千年 is a long time; 二〇二五年 has four digits.
    if passage.script(at: place) == .han, end - place < Self.fourHan, !holdsDigit(place..<end) {
      return nil
    }
    if field == .year { fields.year = year } else { fields.yearEnd = year }
    return end
  }

  /// Four digits, some of them in Han: 二〇〇三, 二00三.
  private func positionalYear(at place: Int) -> (Int, Int)? {
    guard passage.script(at: place) == .han else { return nil }
    var (year, end) = (0, place)
    for _ in 0..<4 {
      if passage.byte(at: end) &- 0x30 < 10 {
        (year, end) = (year * 10 + Int(passage.byte(at: end) &- 0x30), end + 1)
      } else if let (hit, numeral) = passage.first(at: end, .numeral, \.numeral),
        numeral.kind == .digit
      {
        (year, end) = (year * 10 + (numeral.value.whole ?? 0), Int(hit.end))
      } else {
        return nil
      }
    }
    return (1000...2999).contains(year) ? (year, end) : nil
  }

  /// The bytes of four Han characters.
  private static let fourHan = 12

  private func holdsDigit(_ range: Range<Int>) -> Bool {
    range.contains { passage.byte(at: $0) &- 0x30 < 10 }
  }

  /// Nineteen eighty-six: the hundreds, then the rest. Only behind another word of a date.
  private mutating func spokenYear(at place: Int) -> (Int, Int)? {
    guard passage.script(at: place) == .latin,
      let (hundreds, end) = number(at: place, 11...20),
      let (rest, last) = number(at: passage.skipSpaces(end), 10...99), last > end + 1,
      passage.script(at: passage.skipSpaces(end)) == .latin
    else { return nil }
    return (hundreds * 100 + rest, last)
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
