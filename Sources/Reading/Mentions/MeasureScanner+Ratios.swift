import Languages
import Text
import Values

/// A part told by so many of so many: one in three, 3人に1人, 每三人中有一人. It is a share, and counts
/// nobody.
extension MeasureScanner {
  /// The part before the whole, neither with a unit: two out of five.
  func ratio(of part: ScannedNumber) -> ScannedMention? {
    guard let place = ratioWord(at: passage.skipSpaces(part.range.upperBound)), isCount(part),
      let whole = NumberScanner(passage: passage).number(at: place), isCount(whole)
    else { return nil }
    // One in three years is how often; 5 in 30 km is no part.
    switch unit(after: whole.range.upperBound)?.unit {
    case .time, .money, .count(_, .some): return nil
    case .count(_, nil), nil: break
    }
    return share(part, of: whole, in: part.range.lowerBound..<whole.range.upperBound)
  }

  /// The whole before the part, both with the same counter, and between them, behind a word that
  /// says "of each", what is counted.
  func ratio(of whole: ScannedNumber, _ found: Measured) -> ScannedMention? {
    guard case .count(_, nil) = found.unit, isCount(whole) else { return nil }
    let mark = passage.last(endingAt: whole.range.lowerBound, .unit(.before)).flatMap {
      passage.word($0) == .unit("/", factor: nil, .before) ? Int($0.start) : nil
    }
    var place = found.end
    for _ in 0..<(mark == nil ? 1 : Self.longestNoun) {
      if let next = ratioWord(at: place) {
        guard let part = NumberScanner(passage: passage).number(at: next), isCount(part),
          let unit = unit(after: part.range.upperBound), unit.unit == found.unit
        else { return nil }
        return share(part, of: whole, in: (mark ?? found.start)..<unit.end)
      }
      guard let scalar = passage.scalar(at: place), passage.script(at: place) == .han else {
        return nil
      }
      place = scalar.end
    }
    return nil
  }

  /// 22 cents of every rand: hundredths of a currency that a word joins to one of it.
  func ratio(ofCents number: ScannedNumber, _ found: Measured) -> ScannedMention? {
    guard case .money(_, let factor) = found.unit, factor == ScaledInteger(1, exponent: -2),
      number.upper == nil, let place = ratioWord(at: passage.skipSpaces(found.end)),
      let whole = currency(at: place)
    else { return nil }
    return mention(found.start..<whole.end, number, .count("%", factor: .one), per: nil)
  }

  /// In characters.
  private static let longestNoun = 8

  private func ratioWord(at place: Int) -> Int? {
    passage.first(at: place, .range(.ratio)).map { passage.skipSpaces(Int($0.end)) }
  }

  private func isCount(_ number: ScannedNumber) -> Bool {
    number.upper == nil && !number.isFraction && !number.isBareScale && number.bound == .exactly
      && number.value >= .one && number.plainDigits != 4
  }

  private func share(_ part: ScannedNumber, of whole: ScannedNumber, in range: Range<Int>)
    -> ScannedMention?
  {
    guard part.value < whole.value,
      whole.value <= ScaledInteger(10) || whole.value.exponent > 0,
      var number = ScannedNumber(range, part: part.value, of: whole.value)
    else { return nil }
    var start = range.lowerBound
    if let (place, bound) = boundBefore(start) { (start, number.bound) = (place, bound) }
    return mention(start..<range.upperBound, number, .count("%", factor: .one), per: nil)
  }
}
