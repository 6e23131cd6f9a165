package import Foundation

extension Decimal {
  /// The plain decimal digits of this number, without exponent or trailing zeros: `157.5`.
  package var plain: String { NSDecimalNumber(decimal: self).stringValue }

  /// Reads plain decimal digits in any locale; `nil` for anything else, and for more than 19 digits.
  ///
  /// Foundation's own reading asks the locale for its separator at every number.
  package init?(plain text: String) {
    var digits: UInt64 = 0
    var count = 0
    var places: Int?
    var isNegative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39:
        guard count < 19 else { return nil }
        digits = digits * 10 + UInt64(byte - 0x30)
        count += 1
        places = places.map { $0 + 1 }
      case UInt8(ascii: "."):
        guard places == nil, count > 0 else { return nil }
        places = 0
      case UInt8(ascii: "-"):
        guard index == 0 else { return nil }
        isNegative = true
      default: return nil
      }
    }
    guard count > 0, places != 0 else { return nil }
    self.init(
      sign: isNegative ? .minus : .plus, exponent: -(places ?? 0), significand: Decimal(digits))
  }
}
