/// The scripts that reading has to tell apart, by ranges of the Unicode block list.
public enum Script: Sendable {
  case han, hiragana, katakana, latin, digit, space, other

  @inlinable public init(_ scalar: UInt32) {
    // Most of all texts, each told by one comparison.
    if scalar &- 0x4E00 < 0x5200 {
      self = .han
      return
    }
    if Self.isLatin(scalar) {
      self = .latin
      return
    }
    switch scalar {
    case 0x30...0x39: self = .digit
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x3000: self = .space
    case 0x3041...0x309F: self = .hiragana
    case 0x30A0...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: self = .katakana
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .han
    default: self = .other
    }
  }

  @inlinable @inline(__always)
  public static func isLatin(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    return scalar &- 0xC0 < 0x190 && scalar != 0xD7 && scalar != 0xF7
      || scalar &- 0x1E00 < 0x100
  }

  /// Whether words of this script are written without spaces between them.
  @inlinable public var isUnspaced: Bool {
    switch self {
    case .han, .hiragana, .katakana: true
    case .latin, .digit, .space, .other: false
    }
  }

  /// By their only byte: the comparison that the compiler makes is a call across modules.
  @inlinable public static func == (one: Script, other: Script) -> Bool {
    unsafeBitCast(one, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }
}
