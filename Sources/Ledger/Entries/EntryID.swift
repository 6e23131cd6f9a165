import Values

/// The ids of entries: the type and the first digits, in base 32, of what the entry's claims
/// share. They depend on nothing else, so they stay when the ledger is rebuilt.
enum EntryID {
  /// Crockford's: no letter that is taken for a digit.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Digits of an id unless another entry has it already.
  static let shortest = 8
  static let longest = 48

  /// - Parameters:
  ///   - digest: SHA-256 of the key, in hexadecimal digits.
  ///   - length: 8 to 48.
  static func text(type: String, digest: String, length: Int) -> String {
    var digits: [UInt8] = []
    var (bits, count) = (0, 0)
    for digit in digest.utf8 {
      bits = bits << 4 | Int(digit < 0x3A ? digit - 0x30 : digit - 0x57)
      count += 4
      if count >= 5 {
        count -= 5
        digits.append(Self.digits[bits >> count])
        bits &= 1 << count - 1
      }
    }
    return "\(type)-\(String(decoding: digits.prefix(length), as: UTF8.self))"
  }
}
