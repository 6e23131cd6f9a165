import Languages
import Text
import Values

/// A document's bytes as formats look at them: decoded once.
struct FormatInput: Sendable {
  /// Its name, for what only a name tells.
  let path: String
  let bytes: [UInt8]
  let text: Result<DecodedText, Diagnostic>
  /// Where `bytes` begin in the document's own; `nil` where they were packed or quoted there.
  let offset: Int?

  /// - Parameter charset: the encoding that a server's head names.
  init(path: String, bytes: [UInt8], charset: String? = nil, offset: Int? = 0) {
    self.path = path.hasSuffix(".gz") ? String(path.dropLast(3)) : path
    self.bytes = bytes
    self.offset = offset
    guard !Self.isBinary(bytes) else {
      text = .failure(Diagnostic("the file is no text"))
      return
    }
    do {
      text = .success(
        try TextDecoder.decode(bytes, declared: charset ?? CharsetDeclaration.find(in: bytes)))
    } catch {
      text = .failure(error)
    }
  }

  /// Text that a container quotes.
  init(path: String, text: String) {
    self.path = path
    bytes = []
    offset = nil
    self.text = .success(DecodedText(utf8: text))
  }

  /// Not to be decoded: a PDF, a Word document.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: PDFFormat.signature) || ZipArchive.isSigned(bytes)
      || OfficeFile.kind(of: bytes) != nil
  }

  /// The IANA name of the encoding; `nil` where the bytes are no text.
  var encoding: String? { try? text.get().encoding }

  /// - Throws: why the bytes are no text.
  func decoded() throws(Diagnostic) -> String { try text.get().text }
}

/// The encoding that a page or an XML declaration names (HTML Standard, "prescan").
enum CharsetDeclaration {
  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096)
    guard head.contains(UInt8(ascii: "<")) else { return nil }
    let lower = head.map(CaselessWords.lower)
    for range in [lower.firstRange(of: "charset="), lower.firstRange(of: "encoding=")] {
      guard let range else { continue }
      let value = lower[range.upperBound...].drop(while: " \"'".utf8.contains)
        .prefix(while: isOfName)
      if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
