import Languages
import Text
import Values

/// Units that stand in brackets before a colon: Budget (US$ million): 12.5; 投资额（亿元）：12.
extension MeasureScanner {
  /// The unit and scale of a number that has none beside it.
  func headedUnit(of number: inout ScannedNumber) -> Measured? {
    let start = number.range.lowerBound
    guard !number.hasScale, !number.isFraction, number.bound == .exactly,
      let brackets = brackets(before: start), let (unit, scale) = heading(brackets),
      self.unit(after: number.range.upperBound) == nil, let value = number.value.times(scale)
    else { return nil }
    if let upper = number.upper {
      guard let upper = upper.times(scale) else { return nil }
      number.upper = upper
    }
    number.value = value
    return Measured(unit: unit, start: start, end: number.range.upperBound)
  }

  /// The bytes in brackets that close before a colon or a bar, and spaces, before the number.
  private func brackets(before start: Int) -> Range<Int>? {
    let end = passage.skipSpacesBack(start)
    let mark = passage.byte(at: end - 1)
    guard mark == UInt8(ascii: ":") || mark == UInt8(ascii: "|") else { return nil }
    let close = passage.skipSpacesBack(end - 1) - 1
    guard passage.byte(at: close) == UInt8(ascii: ")") else { return nil }
    var open = close - 1
    while open >= 0, close - open < Self.longestHeading {
      if passage.byte(at: open) == UInt8(ascii: "(") { return open + 1..<close }
      open -= 1
    }
    return nil
  }

  /// A currency, a scale and a unit in words take no more, in bytes.
  private static let longestHeading = 48

  /// Whether a scale in words with a unit stands alone in brackets, and is the unit of a table:
  /// （百万円）.
  func isHeading(_ found: Measured, _ number: ScannedNumber) -> Bool {
    guard number.isSpelled, passage.byte(at: found.end) == UInt8(ascii: ")"),
      [UInt8(ascii: "("), UInt8(ascii: ":")].contains(passage.byte(at: found.start - 1))
    else { return false }
    return passage.first(at: number.range.lowerBound, .numeral(.multiplier)) != nil
  }

  /// A unit with a scale beside it, and nothing else.
  private func heading(_ range: Range<Int>) -> (Unit, ScaledInteger)? {
    var place = passage.skipSpaces(range.lowerBound)
    var scale = ScaledInteger.one
    var found: Unit?
    // （単位：億円）
    if let colon = range.last(where: { passage.byte(at: $0) == UInt8(ascii: ":") }) {
      place = passage.skipSpaces(colon + 1)
    }
    while place < range.upperBound {
      if found == nil, let (sign, end) = currency(at: place), end <= range.upperBound {
        (found, place) = (sign, end)
      } else if let (hit, factor) = passage.first(
        at: place,
        { word -> ScaledInteger? in
          switch word {
          case .numeral(.scale, let value), .numeral(.multiplier, let value): value
          default: nil
          }
        }), Int(hit.end) <= range.upperBound
      {
        guard let product = scale.times(factor) else { return nil }
        (scale, place) = (product, Int(hit.end))
      } else if found == nil, let (unit, end, _) = unit(after: place), end <= range.upperBound {
        (found, place) = (unit, end)
      } else {
        return nil
      }
      place = passage.skipSpaces(place)
    }
    return found.map { ($0, scale) }
  }
}
