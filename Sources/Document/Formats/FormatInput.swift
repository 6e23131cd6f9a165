import Text
import Values

/// A file as formats look at it: decoded once.
struct FormatInput: Sendable {
  let path: String
  let bytes: [UInt8]
  let text: Result<DecodedText, Diagnostic>

  init(_ source: DocumentSource) {
    path = source.path
    bytes = source.bytes
    guard !source.bytes.starts(with: PDFFormat.signature) else {
      text = .failure(Diagnostic("the file is no text"))
      return
    }
    do {
      text = .success(
        try TextDecoder.decode(source.bytes, declared: CharsetDeclaration.find(in: source.bytes)))
    } catch {
      text = .failure(error)
    }
  }

  /// - Throws: why the bytes are no text.
  func decoded() throws(Diagnostic) -> String { try text.get().text }
}

/// The encoding that a page or an XML declaration names (HTML Standard, "prescan").
enum CharsetDeclaration {
  static func find(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard head.contains("<") else { return nil }
    for key in ["charset=", "encoding="] {
      guard let range = head.firstRange(of: key) else { continue }
      let value = head[range.upperBound...].drop { " \"'".contains($0) }
        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
      if !value.isEmpty { return String(value) }
    }
    return nil
  }
}
