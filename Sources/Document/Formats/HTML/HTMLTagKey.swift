import Foundation

/// The name of a tag or attribute as a number, in lower case: names of up to eight letters as they
/// are, of longer ones the first eight and the length.
struct HTMLTagKey: Hashable {
  private let value: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.init(bytes[range])
  }

  init(_ name: StaticString) {
    self = name.withUTF8Buffer { HTMLTagKey($0) }
  }

  private init(_ name: some Collection<UInt8>) {
    var value: UInt64 = 0
    for byte in name.prefix(8) {
      value = value << 8 | UInt64((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    // Bytes of names are ASCII, or it matters not which name it is.
    self.value = name.count > 8 ? value ^ UInt64(name.count & 0x7F) << 56 ^ 1 << 63 : value
  }

  static let script = HTMLTagKey("script")
  static let title = HTMLTagKey("title")
  static let anchor = HTMLTagKey("a")
  static let meta = HTMLTagKey("meta")

  /// Elements that hold no text and only change the type. Left in the page, those whose end is
  /// forgotten are opened again by the parser in each paragraph.
  static let type = keys(
    "b", "i", "em", "strong", "big", "small", "code", "font", "s", "strike", "tt", "u", "nobr",
    "img", "image", "input", "source", "track", "wbr", "embed", "param", "area", "basefont",
    "bgsound", "isindex", "picture", "label", "abbr", "acronym", "mark", "ins", "cite", "kbd",
    "samp", "dfn", "bdi", "bdo", "plaintext", "xmp")

  /// Elements whose content is never shown as text (script, style) or no text of the page.
  static let hidden = keys(
    "style", "noscript", "iframe", "noembed", "noframes", "textarea")

  static let drawings = keys("svg", "math")

  static func keys(_ names: StaticString...) -> Set<HTMLTagKey> {
    Set(names.map { HTMLTagKey($0) })
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// White space as HTML's syntax knows it.
  var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte.
  func first(_ byte: Unicode.Scalar, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte.value), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  func has(_ ascii: StaticString, at position: Int) -> Bool {
    ascii.withUTF8Buffer { bytes in
      guard position + bytes.count <= count else { return false }
      return bytes.indices.allSatisfy { self[position + $0] == bytes[$0] }
    }
  }

  /// The name of a tag that begins at a position; empty where none does.
  func name(from start: Int) -> Range<Int> {
    guard start < count, self[start].isASCIILetter else { return start..<start }
    var end = start
    while end < count, !self[end].isHTMLSpace, self[end] != UInt8(ascii: ">"),
      self[end] != UInt8(ascii: "/")
    {
      end += 1
    }
    return start..<end
  }
}
