import Languages
import Text
import Values

/// Parts of a unit behind it: 5元3角, two and a half years.
extension MeasureScanner {
  /// What stands behind a unit and belongs to it: its half, or smaller units of the same kind.
  func takeParts(of unit: Unit, at end: inout Int, _ value: inout ScaledInteger) {
    switch unit {
    case .time: return
    case .count(_, nil): return
    case .money, .count: break
    }
    if let place = half(at: end), let more = value.plus(ScaledInteger(5, exponent: -1)) {
      (value, end) = (more, place)
      return
    }
    if case .count("%", .some(let factor)) = unit, factor > .one,
      let (digit, place) = looseDigit(at: end),
      let more = value.plus(ScaledInteger(digit.significand, exponent: digit.exponent - 1))
    {
      (value, end) = (more, place)
      return
    }
    for _ in 0..<3 {
      guard let (part, place) = part(of: unit, at: end), let more = value.plus(part) else { return }
      (value, end) = (more, place)
    }
  }

  private func half(at end: Int) -> Int? {
    let place = passage.skipSpaces(end)
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .numeral(.half, ScaledInteger(5, exponent: -1)):
        return passage.isHidden(hit.range) ? nil : Int(hit.end)
      // 半 is a half of a time as well.
      case .durationUnit(.half, _): continue
      case .opaque, .durationUnit: return nil
      default: continue
      }
    }
    return nil
  }

  /// The digit in 三成五 counts hundredths.
  private func looseDigit(at place: Int) -> (ScaledInteger, end: Int)? {
    guard let found = passage.first(at: place, .numeral, \.numeral), found.value.kind == .digit,
      unit(at: Int(found.hit.end)) == nil,
      subunit(at: Int(found.hit.end)) == nil,
      passage.first(at: Int(found.hit.end), .numeral, \.numeral) == nil
    else { return nil }
    return (found.value.value, Int(found.hit.end))
  }

  /// A number of smaller units, counted in the unit.
  private func part(of unit: Unit, at end: Int) -> (ScaledInteger, end: Int)? {
    var place = passage.skipSpaces(end)
    if let link = passage.first(at: place, .coordinator)
      ?? passage.first(at: place, .linkOfTimes)
    {
      place = passage.skipSpaces(Int(link.end))
    }
    guard let number = NumberScanner(passage: passage).number(at: place), number.upper == nil,
      number.bound == .exactly, !number.isFraction, number.value < ScaledInteger(100)
    else { return nil }
    let behind = passage.skipSpaces(number.range.upperBound)
    guard let (factor, last) = smallerUnit(of: unit, at: behind), let whole = unit.factor,
      factor < whole, let share = factor.divided(by: whole),
      let value = number.value.times(share)
    else { return nil }
    return (value, last)
  }

  private func smallerUnit(of unit: Unit, at place: Int) -> (factor: ScaledInteger, end: Int)? {
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .currency(let code, let factor) where code == unit.name && factor < .one:
        return (factor, Int(hit.end))
      case .subunit(let name, let factor) where name == unit.name:
        return (factor, Int(hit.end))
      default: continue
      }
    }
    return nil
  }

  private func subunit(at place: Int) -> Bool? {
    passage.first(at: place) { word -> Bool? in
      if case .subunit = word { true } else { nil }
    }?.value
  }
}
