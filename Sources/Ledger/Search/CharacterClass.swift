/// What a character is to search.
enum CharacterClass {
  /// Of a script without spaces between words.
  case paired
  /// Of a script with spaces, with its form in lower case and half width.
  case spaced(String)
  case separator

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: self = .spaced(String(scalar))
    case 0x41...0x5A: self = .spaced(Self.shifted(scalar, by: 0x20))
    case 0..<0x80: self = .separator
    // Full-width digits and letters.
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: self = .spaced(Self.shifted(scalar, by: -0xFEE0))
    case 0xFF21...0xFF3A: self = .spaced(Self.shifted(scalar, by: 0x20 - 0xFEE0))
    // The iteration mark, the closing mark and the zero of Han; kana with its length mark;
    // Bopomofo, Hangul letters and syllables; Han with its extensions; half-width kana.
    case 0x3005...0x3007, 0x3041...0x3096, 0x3099...0x309A, 0x309D...0x309F, 0x30A1...0x30FA,
      0x30FC...0x318E, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      self = .paired
    default:
      let properties = scalar.properties
      let isOfWord = properties.isAlphabetic || properties.numericType != nil
      self = isOfWord ? .spaced(properties.lowercaseMapping) : .separator
    }
  }

  private static func shifted(_ scalar: Unicode.Scalar, by distance: Int) -> String {
    String(decoding: [UInt8(truncatingIfNeeded: Int(scalar.value) + distance)], as: UTF8.self)
  }
}
