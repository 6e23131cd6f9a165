/// How likely bytes are, as text in an encoding: a sum of logarithms over its characters. No
/// language is known; the tables of the encodings are themselves in the order of use. Each has its
/// common characters in a first level (GB 2312 rows 16 to 55, JIS X 0208 rows 16 to 47, Big5 A4 to
/// C6), and Japanese text has kana, which the other tables hold too but their texts do not.
struct EncodingLikelihood {
  /// What bytes that are no character weigh.
  static let broken = -25.0

  private let encoding: TextEncoding

  /// - Returns: the logarithm for the bytes; greater is likelier. Comparable between encodings for
  ///   the same bytes only.
  static func of(_ bytes: [UInt8], as encoding: TextEncoding) -> Double {
    let likelihood = EncodingLikelihood(encoding: encoding)
    return bytes.withUnsafeBufferPointer { bytes in
      var total = 0.0
      var index = 0
      while index < bytes.count {
        let (length, weight) = likelihood.character(at: index, in: bytes)
        total += weight
        index += length
      }
      return total
    }
  }

  private typealias Character = (length: Int, weight: Double)

  private func character(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Character {
    let first = bytes[index]
    if encoding.unit > 1 {
      guard index + 1 < bytes.count else { return (1, Self.broken) }
      let (high, low) =
        encoding == .utf16BigEndian ? (first, bytes[index + 1]) : (bytes[index + 1], first)
      return (2, Self.scalar(UInt32(high) << 8 | UInt32(low)))
    }
    if first < 0x80 { return (1, Self.ascii(first)) }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch encoding {
    case .utf8: return Self.utf8(at: index, in: bytes)
    case .gb18030:
      let third = index + 2 < bytes.count ? bytes[index + 2] : 0
      return Self.gb18030(first, second, third)
    case .big5: return Self.big5(first, second)
    case .shiftJIS: return Self.shiftJIS(first, second)
    case .eucJP: return Self.eucJP(first, second)
    case .windows1252: return (1, Self.windows1252(first))
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian, .iso2022JP:
      return (1, Self.broken)
    }
  }

  private static func ascii(_ byte: UInt8) -> Double {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x20: -4.5
    case 0x30...0x39, 0x0A, 0x0D: -5
    case 0x21...0x7E, 0x09: -6
    case 0: broken
    default: -14
    }
  }

  /// UTF-16 and UTF-8, by blocks of Unicode.
  private static func scalar(_ value: UInt32) -> Double {
    switch value {
    case ..<0x80: ascii(UInt8(value))
    case 0xA0..<0x250, 0x2000..<0x2070, 0xFF00..<0xFFF0: -8.5
    case 0x3000..<0x30A0: -6.2
    case 0x30A0..<0x3100: -7
    case 0x4E00..<0xA000: -10.6
    case 0x370..<0x530, 0x2070..<0x2700, 0x3100..<0x4E00, 0xAC00..<0xD7A4: -13
    case 0xE000..<0xF900: -18
    default: -16
    }
  }

  private static func utf8(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Character {
    let sequence = UTF8Sequence(bytes, at: index)
    guard sequence.isValid else { return (sequence.length, broken) }
    return (sequence.length, scalar(UTF8Scalar(bytes, at: index).value))
  }

  private static func gb18030(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Character {
    guard (0x81...0xFE).contains(first) else { return (1, broken) }
    if (0x30...0x39).contains(second), (0x81...0xFE).contains(third) { return (4, -18) }
    guard second >= 0x40, second != 0x7F, second != 0xFF else { return (1, broken) }
    guard second >= 0xA1 else { return (2, -14.9) }
    switch first {
    case 0xB0...0xD7: return (2, -8.4)
    case 0xA1, 0xA3: return (2, -7.4)
    case 0xA2, 0xA4...0xA9: return (2, -11.3)
    case 0xD8...0xF7: return (2, -11.9)
    default: return (2, -14.9)
    }
  }

  private static func big5(_ first: UInt8, _ second: UInt8) -> Character {
    guard (0x81...0xFE).contains(first),
      (0x40...0x7E).contains(second) || (0xA1...0xFE).contains(second)
    else { return (1, broken) }
    switch (first, second) {
    case (0xA1, _): return (2, -7.2)
    case (0xA2...0xA3, _): return (2, -10)
    case (0xA4...0xC5, _), (0xC6, ...0x7E): return (2, -8.75)
    case (0xC9...0xF9, _): return (2, -12.9)
    default: return (2, -14.7)
    }
  }

  private static func shiftJIS(_ first: UInt8, _ second: UInt8) -> Character {
    if (0xA1...0xDF).contains(first) { return (1, -8.7) }
    guard (0x40...0xFC).contains(second), second != 0x7F else { return (1, broken) }
    switch UInt16(first) << 8 | UInt16(second) {
    case 0x8140...0x81FC: return (2, -7.1)
    case 0x824F...0x829A: return (2, -7.6)
    case 0x829F...0x82F1: return (2, -5.3)
    case 0x8340...0x8396: return (2, -6.6)
    case 0x889F...0x9872: return (2, -9.2)
    case 0x9873...0x9FFC, 0xE040...0xEAA4: return (2, -12.7)
    case 0x839F...0x84BE, 0x8740...0x879C: return (2, -11)
    case 0xED40...0xEEFC, 0xFA40...0xFC4B: return (2, -13)
    case 0xF040...0xF9FC: return (2, -16)
    default: return (1, broken)
    }
  }

  private static func eucJP(_ first: UInt8, _ second: UInt8) -> Character {
    guard (0xA1...0xFE).contains(second) else { return (1, broken) }
    switch first {
    case 0xA1: return (2, -7.1)
    case 0xA3: return (2, -7.6)
    case 0xA4: return (2, second <= 0xF3 ? -5.3 : broken)
    case 0xA5: return (2, second <= 0xF6 ? -6.6 : broken)
    case 0xB0...0xCF: return (2, -9.2)
    case 0xD0...0xF4: return (2, -12.7)
    case 0xA2, 0xA6...0xA8, 0xAD: return (2, -11)
    case 0x8E: return (2, second <= 0xDF ? -10 : broken)
    case 0x8F: return (3, -15)
    case 0xF5...0xFE: return (2, -15)
    default: return (1, broken)
    }
  }

  private static func windows1252(_ byte: UInt8) -> Double {
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: broken
    case 0xD7, 0xF7: -10
    case 0xC0...0xFF: -7.3
    case 0x85, 0x91...0x97, 0xA0, 0xA9, 0xAB, 0xB0, 0xBB: -7.5
    default: -10
    }
  }
}
