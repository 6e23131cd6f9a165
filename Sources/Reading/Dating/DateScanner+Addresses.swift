import Languages
import Text
import Values

extension DateScanner {
  /// Numbers in an address, a version or an id.
  func isInIdentifier(_ range: Range<Int>) -> Bool {
    guard passage.byte(at: range.lowerBound) &- 0x30 < 10 else { return false }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < Self.longestAddress,
      passage.byte(at: start - 1) &- 0x21 < 0x5E
    {
      start -= 1
    }
    let before = passage.byte(at: range.lowerBound - 1)
    let isDecimal =
      (before == UInt8(ascii: ".") || before == UInt8(ascii: ","))
      && passage.byte(at: range.lowerBound - 2) &- 0x30 < 10
    if isDecimal || [UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "=")].contains(before)
      || (before | 0x20) &- 0x61 < 26
    {
      return true
    }
    let after = passage.byte(at: range.upperBound)
    if after == UInt8(ascii: "_") || after == UInt8(ascii: "@") { return true }
    for place in start..<range.lowerBound
    where passage.byte(at: place) == UInt8(ascii: ":") && passage.byte(at: place + 1) == 0x2F
      || passage.byte(at: place) == UInt8(ascii: "w") && passage.hasPrefix(Self.web, at: place)
    {
      return true
    }
    return false
  }

  private static let web = Array("www.".utf8)
  /// No address reaches further back than this, in bytes.
  private static let longestAddress = 200
}
