package import Foundation

/// An exact decimal number as a whole number times a power of ten: 2.3 trillion is 23 × 10^11.
///
/// Numbers of a text are summed up in it, since Foundation's `Decimal` is slow. What does not fit
/// into 18 digits between its first and its last is `nil`; nothing overflows silently.
package struct ScaledInteger: Hashable, Sendable {
  /// Without zeros at its end.
  package let significand: Int64
  package let exponent: Int32

  package static let zero = ScaledInteger(0)
  package static let one = ScaledInteger(1)

  /// `significand` times ten to the power of `exponent`.
  package init(_ significand: Int64, exponent: Int32 = 0) {
    var significand = significand
    var exponent = significand == 0 ? 0 : exponent
    while significand != 0, significand % 10 == 0 {
      significand /= 10
      exponent += 1
    }
    self.significand = significand
    self.exponent = exponent
  }

  /// Reads plain decimal digits, as `Decimal.init(plain:)` does, of up to 18 digits.
  package init?(plain text: String) {
    guard let digits = PlainDigits(text), let significand = Int64(exactly: digits.digits) else {
      return nil
    }
    self.init(digits.isNegative ? -significand : significand, exponent: Int32(-digits.places))
  }

  package var decimal: Decimal {
    // A whole number is made at once, any other by a multiplication.
    if exponent >= 0, let whole = Self.shifted(significand, by: exponent) { return Decimal(whole) }
    return Decimal(
      sign: significand < 0 ? .minus : .plus, exponent: Int(exponent),
      significand: Decimal(significand.magnitude))
  }

  /// The plain decimal digits, as of `Decimal.plain`.
  package var plain: String {
    var digits = String(significand.magnitude)
    if exponent >= 0 {
      digits += String(repeating: "0", count: Int(exponent))
    } else {
      let places = -Int(exponent)
      if digits.utf8.count <= places {
        digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
      }
      digits.insert(".", at: digits.utf8.index(digits.endIndex, offsetBy: -places))
    }
    return significand < 0 ? "-" + digits : digits
  }

  /// The number as a whole one; `nil` where it has decimals or does not fit.
  package var whole: Int? {
    exponent < 0 ? nil : Self.shifted(significand, by: exponent).map { Int($0) }
  }

  package var negated: ScaledInteger { ScaledInteger(-significand, exponent: exponent) }

  package func plus(_ other: ScaledInteger) -> ScaledInteger? {
    if other.significand == 0 { return self }
    if significand == 0 { return other }
    let least = min(exponent, other.exponent)
    guard let a = Self.shifted(significand, by: exponent - least),
      let b = Self.shifted(other.significand, by: other.exponent - least)
    else { return nil }
    let (sum, overflows) = a.addingReportingOverflow(b)
    return overflows || sum == .min ? nil : ScaledInteger(sum, exponent: least)
  }

  package func times(_ other: ScaledInteger) -> ScaledInteger? {
    let (product, overflows) = significand.multipliedReportingOverflow(by: other.significand)
    let exponent = exponent + other.exponent
    return overflows || product == .min || abs(exponent) > 60
      ? nil : ScaledInteger(product, exponent: exponent)
  }

  /// How many hundredths of `whole` this is, to two places, and below one to two digits that are
  /// not zero: 66.67 for two of three.
  package func percentage(of whole: ScaledInteger) -> ScaledInteger? {
    let least = min(exponent, whole.exponent)
    guard let part = Self.shifted(significand, by: exponent - least),
      let all = Self.shifted(whole.significand, by: whole.exponent - least), part >= 0, all > 0
    else { return nil }
    for places in 2..<Self.powers.count - 2 {
      // Half of the last place is added, so that the division rounds.
      let doubled = Int128(part) * Int128(Self.powers[places + 2]) * 2 + Int128(all)
      guard let rounded = Int64(exactly: doubled / (Int128(all) * 2)) else { return nil }
      if rounded >= 10 || part == 0 { return ScaledInteger(rounded, exponent: Int32(-places)) }
    }
    return nil
  }

  /// The quotient where its decimals end within six places; else `nil`.
  package func divided(by divisor: ScaledInteger) -> ScaledInteger? {
    let least = min(exponent, divisor.exponent)
    guard let part = Self.shifted(significand, by: exponent - least),
      let all = Self.shifted(divisor.significand, by: divisor.exponent - least), all > 0
    else { return nil }
    for places in 0...6 {
      guard let scaled = Self.shifted(part, by: Int32(places)) else { return nil }
      if scaled % all == 0 { return ScaledInteger(scaled / all, exponent: Int32(-places)) }
    }
    return nil
  }

  private static let powers: [Int64] = (0...18).map { power in
    (0..<power).reduce(into: Int64(1)) { value, _ in value *= 10 }
  }

  /// `value` times ten to the power of `places`, which is not negative.
  private static func shifted(_ value: Int64, by places: Int32) -> Int64? {
    if value == 0 { return 0 }
    guard places < 19 else { return nil }
    let (product, overflows) = value.multipliedReportingOverflow(by: powers[Int(places)])
    return overflows || product == .min ? nil : product
  }
}

extension ScaledInteger: Comparable {
  package static func < (a: ScaledInteger, b: ScaledInteger) -> Bool {
    if a.exponent == b.exponent { return a.significand < b.significand }
    if a.significand.signum() != b.significand.signum() { return a.significand < b.significand }
    let least = min(a.exponent, b.exponent)
    // What does not fit is the greater one in size.
    let x = shifted(a.significand, by: a.exponent - least)
    let y = shifted(b.significand, by: b.exponent - least)
    switch (x, y) {
    case (let x?, let y?): return x < y
    case (nil, _): return a.significand < 0
    case (_, nil): return b.significand > 0
    }
  }
}
