import Foundation

/// The encodings that are read.
enum TextEncoding: CaseIterable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian
  case gb18030, big5, shiftJIS, eucJP, iso2022JP, windows1252

  /// The IANA name.
  var name: String { labels[0] }

  /// - Parameter label: as documents and detectors write it, in any case.
  init?(label: String) {
    let label = label.lowercased().trimmingCharacters(in: .whitespaces)
    guard
      let found = Self.allCases.first(where: { encoding in
        encoding.labels.contains { $0.lowercased() == label }
      })
    else { return nil }
    self = found
  }

  /// The IANA name first, then other names (WHATWG Encoding, section 4.2; uchardet).
  private var labels: [String] {
    switch self {
    case .utf8: ["UTF-8", "utf8", "ascii", "us-ascii"]
    case .utf16LittleEndian: ["UTF-16LE", "utf-16"]
    case .utf16BigEndian: ["UTF-16BE"]
    case .utf32LittleEndian: ["UTF-32LE", "utf-32"]
    case .utf32BigEndian: ["UTF-32BE"]
    case .gb18030: ["GB18030", "gb2312", "gbk", "gb_2312-80", "hz-gb-2312", "x-gbk", "cp936"]
    case .big5: ["Big5", "big5-hkscs", "cn-big5", "x-x-big5", "cp950"]
    case .shiftJIS:
      ["Shift_JIS", "shift-jis", "sjis", "x-sjis", "windows-31j", "cp932", "ms_kanji"]
    case .eucJP: ["EUC-JP", "x-euc-jp"]
    case .iso2022JP: ["ISO-2022-JP"]
    case .windows1252:
      ["windows-1252", "iso-8859-1", "latin1", "iso-8859-15", "cp1252", "x-cp1252"]
    }
  }

  /// The bytes of its smallest character.
  var unit: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    case .utf8, .gb18030, .big5, .shiftJIS, .eucJP, .iso2022JP, .windows1252: 1
    }
  }

  /// The names of iconv's tables, in the order they are tried: the vendors' forms, which hold what
  /// files really have.
  var tables: [String] {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: [name]
    case .gb18030, .windows1252: [name]
    case .big5: ["CP950", "BIG5-HKSCS"]
    case .shiftJIS: ["CP932"]
    case .eucJP: ["EUC-JP-MS", "EUC-JISX0213"]
    case .iso2022JP: ["ISO-2022-JP", "ISO-2022-JP-3"]
    }
  }

  /// How many of the bytes from `index` on one U+FFFD stands for, where they are no character: a
  /// whole pair where it has the form of one, as else every character after it would be misread
  /// (WHATWG Encoding gives back a second byte only where it is ASCII).
  func undecodableLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let left = bytes.count - index
    func isHigh(_ offset: Int) -> Bool { offset < left && bytes[index + offset] >= 0x80 }
    switch self {
    case .utf8: return UTF8Sequence(bytes, at: index).length
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian:
      return min(unit, left)
    case .gb18030, .big5, .shiftJIS, .eucJP:
      guard isLead(bytes[index]), isHigh(1) else { return 1 }
      return self == .eucJP && bytes[index] == 0x8F && isHigh(2) ? 3 : 2
    case .iso2022JP: return left > 1 && Self.isShifted(at: index, in: bytes) ? 2 : 1
    case .windows1252: return 1
    }
  }

  /// Whether a byte can begin a character of two bytes.
  private func isLead(_ byte: UInt8) -> Bool {
    switch self {
    case .gb18030, .big5: 0x81...0xFE ~= byte
    case .shiftJIS: 0x81...0x9F ~= byte || 0xE0...0xFC ~= byte
    case .eucJP: 0xA1...0xFE ~= byte || byte == 0x8E || byte == 0x8F
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: false
    case .iso2022JP, .windows1252: false
    }
  }

  /// Whether two bytes make a character here: the last escape says so. Each line begins in ASCII.
  private static func isShifted(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = index - 1
    let limit = max(0, index - 1024)
    while index >= limit, bytes[index] != 0x0A {
      if bytes[index] == 0x1B { return bytes[index + 1] == UInt8(ascii: "$") }
      index -= 1
    }
    return false
  }
}
