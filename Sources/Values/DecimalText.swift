package import Foundation

extension Decimal {
  /// The plain decimal digits of this number, without exponent or trailing zeros: `157.5`.
  package var plain: String { NSDecimalNumber(decimal: self).stringValue }

  /// Reads plain decimal digits in any locale; `nil` for anything else, and for more than 19 digits.
  ///
  /// Foundation's own reading asks the locale for its separator at every number.
  package init?(plain text: String) {
    guard let digits = PlainDigits(text) else { return nil }
    self.init(
      sign: digits.isNegative ? .minus : .plus, exponent: -digits.places,
      significand: Decimal(digits.digits))
  }
}

/// Plain decimal digits, taken apart: `-157.5` is 1575 with one place.
struct PlainDigits {
  var digits: UInt64 = 0
  /// Digits behind the point.
  var places = 0
  var isNegative = false

  /// `nil` for anything but a sign, up to 19 digits and a point between them.
  init?(_ text: String) {
    var count = 0
    var hasPoint = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39:
        guard count < 19 else { return nil }
        digits = digits * 10 + UInt64(byte - 0x30)
        count += 1
        if hasPoint { places += 1 }
      case UInt8(ascii: "."):
        guard !hasPoint, count > 0 else { return nil }
        hasPoint = true
      case UInt8(ascii: "-"):
        guard index == 0 else { return nil }
        isNegative = true
      default: return nil
      }
    }
    guard count > 0, !hasPoint || places > 0 else { return nil }
  }
}
