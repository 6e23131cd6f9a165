import Foundation
package import Values

/// Text made of bytes.
package struct DecodedText: Sendable {
  /// Without the byte order mark; line ends as they stand.
  package let text: String
  /// The IANA name of the encoding that the bytes were in.
  package let encoding: String

  package init(text: String, encoding: String) {
    self.text = text
    self.encoding = encoding
  }
}

/// Makes text of bytes in an encoding that is told by a byte order mark, by the bytes themselves,
/// by the document, or guessed, in this order.
package enum TextDecoder {
  /// - Parameter declared: the encoding that the document says it is in.
  /// - Throws: why the bytes are no text, without a file name.
  package static func decode(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(Diagnostic) -> DecodedText {
    guard !bytes.isEmpty else { throw Diagnostic("the file is empty") }
    if let mark = ByteOrderMark(bytes) {
      let rest = bytes.dropFirst(mark.length)
      guard !rest.isEmpty else { throw Diagnostic("the file is empty but for a byte order mark") }
      guard let text = mark.encoding.text(of: rest) else {
        throw undecodable(as: mark.encoding.name)
      }
      return try checked(text, mark.encoding.name)
    }
    // ISO-2022-JP is ASCII with escapes, so it passes for UTF-8.
    if !EscapeSequences.areIn(bytes), let text = String(validating: bytes, as: UTF8.self) {
      return try checked(text, TextEncoding.utf8.name)
    }
    if let declared = declared.flatMap(TextEncoding.init(label:)), declared != .utf8,
      let text = declared.text(of: bytes[...])
    {
      return try checked(text, declared.name)
    }
    return try guess(bytes, declared: declared)
  }

  private static func guess(
    _ bytes: [UInt8], declared: String?
  ) throws(Diagnostic) -> DecodedText {
    // A page that says it is UTF-8 and has a few broken bytes is shown by every browser.
    if declared.flatMap(TextEncoding.init(label:)) == .utf8 {
      return try checked(String(decoding: bytes, as: UTF8.self), TextEncoding.utf8.name)
    }
    guard let name = EncodingGuess.name(of: bytes) else { throw notText }
    let encoding = TextEncoding(label: name)
    guard encoding?.isWide ?? false || !bytes.prefix(1 << 16).contains(0) else { throw notText }
    guard let encoding else {
      throw Diagnostic(
        "the encoding seems to be \(name), which is not read", remedy: "save it as UTF-8")
    }
    guard let text = encoding.text(of: bytes[...]) else {
      // The detector calls every heap of bytes this.
      throw encoding == .windows1252 ? notText : undecodable(as: encoding.name)
    }
    return try checked(text, encoding.name)
  }

  /// Refuses what only looks like text: a NUL or many control characters.
  private static func checked(_ text: String, _ name: String) throws(Diagnostic) -> DecodedText {
    var controls = 0
    for byte in text.utf8 where byte < 0x20 || byte == 0x7F {
      switch byte {
      case 0: throw notText
      case 0x09, 0x0A, 0x0C, 0x0D: continue
      default: controls += 1
      }
    }
    guard controls * 100 <= text.utf8.count else { throw notText }
    return DecodedText(text: text, encoding: name)
  }

  private static let notText = Diagnostic(
    "the bytes are no text in any encoding that is read",
    remedy: "give plain text, Markdown, HTML or a PDF")

  private static func undecodable(as name: String) -> Diagnostic {
    Diagnostic(
      "the bytes seem to be \(name) but are broken",
      remedy: "get the file again or save it as UTF-8")
  }
}

/// The escapes of ISO-2022-JP (RFC 1468) that leave ASCII.
private enum EscapeSequences {
  static func areIn(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard bytes.count > 2 else { return false }
      for index in 0..<(bytes.count - 2) where bytes[index] == 0x1B {
        let next = (bytes[index + 1], bytes[index + 2])
        if next.0 == UInt8(ascii: "$"), next.1 == UInt8(ascii: "B") || next.1 == UInt8(ascii: "@") {
          return true
        }
      }
      return false
    }
  }
}
