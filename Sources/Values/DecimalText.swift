package import Foundation

extension Decimal {
  /// The plain decimal digits of this number, without exponent or trailing zeros: `157.5`.
  package var plain: String { NSDecimalNumber(decimal: self).stringValue }

  /// Reads plain decimal digits in any locale; `nil` for anything else.
  package init?(plain text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    self.init(string: text, locale: Locale(identifier: "en_US_POSIX"))
  }
}
