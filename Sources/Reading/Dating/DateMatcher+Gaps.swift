import Text

/// Spaces inside a date.
extension DateMatcher {
  /// Whether a space parts figures from Han, as PDFs have it: it is none of the date. 2014 年 11 月
  func isGap(_ place: Int) -> Bool {
    guard passage.byte(at: place) == 0x20 else { return false }
    let (before, after) = (passage.byte(at: place - 1), passage.byte(at: place + 1))
    return before &- 0x30 < 10 && after >= 0x80 || before >= 0x80 && after &- 0x30 < 10
  }
}
