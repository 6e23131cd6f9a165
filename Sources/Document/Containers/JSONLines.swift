import Text
import Values

/// A file of JSON lines: each line is a document.
struct JSONLines {
  let path: String
  let limits: DocumentLimits
  private var number = 0

  init(path: String, limits: DocumentLimits) {
    self.path = path
    self.limits = limits
  }

  /// Whether a file's first bytes open an object with its first name on the same line: JSON that
  /// is laid out for people goes over lines, and is one document.
  static func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    let rest = head.drop { [0x20, 0x09, 0x0D, 0x0A].contains($0) }
    guard rest.first == UInt8(ascii: "{") else { return false }
    return rest.dropFirst().first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "\"")
  }

  /// The document of the next line that is not blank; `nil` after the last.
  mutating func next(from inflow: inout Inflow) throws(Diagnostic) -> DocumentSource? {
    while let line = try inflow.line(limit: limits.size) {
      number += 1
      switch line {
      case .tooLong:
        throw limits.tooLarge("line \(number)")
      case .bytes(let bytes):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
        return DocumentSource(path: "\(path)#\(number)", bytes: bytes, format: .json)
      }
    }
    return nil
  }
}
