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

  /// Whether a zero byte may stand in its text.
  var isWide: Bool {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: true
    case .utf8, .gb18030, .big5, .shiftJIS, .eucJP, .iso2022JP, .windows1252: false
    }
  }

  /// `nil` where the bytes are not in this encoding.
  func text(of bytes: ArraySlice<UInt8>) -> String? {
    if self == .utf8 { return String(validating: bytes, as: UTF8.self) }
    return converters.lazy.compactMap { Conversion.text(of: bytes, from: $0) }.first
  }

  /// The names of iconv's tables, in the order they are tried: the vendors' forms, which hold what
  /// files really have.
  private var converters: [String] {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian: [name]
    case .gb18030, .iso2022JP, .windows1252: [name]
    case .big5: ["CP950", "BIG5-HKSCS", "BIG5"]
    case .shiftJIS: ["CP932", "SHIFT_JISX0213"]
    case .eucJP: ["EUC-JP-MS", "EUC-JISX0213"]
    }
  }
}
