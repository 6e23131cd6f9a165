import Values

@testable import Document

/// The documents of a file's bytes, or why there is none, each as one line of text.
func documents(
  in bytes: [UInt8], path: String = "archive", format: FormatName? = nil,
  limits: DocumentLimits = DocumentLimits(), piece: Int = 7
) -> [String] {
  var rest = bytes[...]
  var stream = DocumentStream(path: path, limits: limits, format: format) {
    // Small pieces, so that everything is cut somewhere.
    defer { rest = rest.dropFirst(piece) }
    return Array(rest.prefix(piece))
  }
  var lines: [String] = []
  while lines.count < 100 {
    do throws(Diagnostic) {
      guard let source = try stream.next() else { return lines }
      lines.append("\(source.path): \(String(decoding: source.bytes, as: UTF8.self))")
    } catch {
      lines.append("refused \(error)")
    }
  }
  return lines
}
