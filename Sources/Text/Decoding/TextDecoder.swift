package import Values

/// Makes text of bytes in an encoding that is told by a byte order mark, by the bytes themselves,
/// by the document, or judged, in this order.
package enum TextDecoder {
  /// A text may have a byte in so many that is no character: what is worse is in another encoding
  /// or no text.
  private static let tolerance = 50

  /// - Parameter declared: the encoding that the document or its server says it is in.
  /// - Throws: why the bytes are no text, without a file name.
  package static func decode(
    _ bytes: [UInt8], declared: String? = nil
  ) throws(Diagnostic) -> DecodedText {
    guard !bytes.isEmpty else { throw Diagnostic("the file is empty") }
    if let mark = ByteOrderMark(bytes) {
      guard bytes.count > mark.length else {
        throw Diagnostic("the file is empty but for a byte order mark")
      }
      return try decode(bytes, as: mark.encoding, after: mark.length)
    }
    let controls = ControlBytes(in: bytes)
    if !controls.hasEscape, controls.zeros == 0, let text = String(validating: bytes, as: UTF8.self)
    {
      guard controls.others * 100 <= bytes.count else { throw notText }
      return DecodedText(utf8: text)
    }
    // ISO-2022-JP is ASCII with escapes, so it passes for UTF-8.
    if controls.hasEscape, !bytes.contains(where: { $0 >= 0x80 }) {
      return try decode(bytes, as: .iso2022JP)
    }
    return try judge(bytes, declared: declared)
  }

  private static func judge(
    _ bytes: [UInt8], declared: String?
  ) throws(Diagnostic) -> DecodedText {
    let proposal = EncodingGuess.name(of: bytes)
    let proposed = proposal.flatMap(TextEncoding.init(label:))
    guard
      let encoding = EncodingJudge.encoding(
        of: bytes, declared: declared.flatMap(TextEncoding.init(label:)), proposed: proposed)
    else { throw notText }
    do {
      return try decode(bytes, as: encoding)
    } catch {
      guard let proposal, proposed == nil else { throw error }
      throw Diagnostic(
        "the encoding seems to be \(proposal), which is not read", remedy: "save it as UTF-8")
    }
  }

  private static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, after mark: Int = 0
  ) throws(Diagnostic) -> DecodedText {
    if encoding == .utf8, let text = String(validating: bytes[mark...], as: UTF8.self) {
      return try checked(DecodedText(utf8: text, mark: mark))
    }
    guard let decoded = DecodedText(bytes, as: encoding, after: mark) else {
      throw Diagnostic(
        "the system has no table for \(encoding.name)", remedy: "save the file as UTF-8")
    }
    let few = min(4, bytes.count / 4)
    guard decoded.undecodable <= max(few, bytes.count / tolerance) else {
      throw encoding == .windows1252
        ? notText
        : Diagnostic(
          "the bytes seem to be \(encoding.name) but are broken",
          remedy: "get the file again or save it as UTF-8")
    }
    return try checked(decoded)
  }

  /// Refuses what only looks like text: a NUL or many control characters.
  private static func checked(_ decoded: DecodedText) throws(Diagnostic) -> DecodedText {
    var text = decoded.text
    let controls = text.withUTF8 { ControlBytes(in: $0) }
    guard controls.zeros == 0, controls.others * 100 <= text.utf8.count else { throw notText }
    return decoded
  }

  private static let notText = Diagnostic(
    "the bytes are no text in any encoding that is read",
    remedy: "give plain text, Markdown, HTML or a PDF")
}

/// The bytes that text has few of, counted in one pass.
private struct ControlBytes {
  private(set) var zeros = 0
  /// Others that are no white space.
  private(set) var others = 0
  /// Whether an escape of ISO-2022-JP (RFC 1468) that leaves ASCII stands there.
  private(set) var hasEscape = false

  init(in bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { ControlBytes(in: $0) } }

  init(in bytes: UnsafeBufferPointer<UInt8>) {
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0x7F {
      switch bytes[index] {
      case 0: zeros += 1
      case 0x09, 0x0A, 0x0C, 0x0D: continue
      case 0x1B:
        others += 1
        guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "$") else { continue }
        let last = bytes[index + 2]
        if last == UInt8(ascii: "B") || last == UInt8(ascii: "@") { hasEscape = true }
      default: others += 1
      }
    }
  }
}
