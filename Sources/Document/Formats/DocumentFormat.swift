import Values

/// A kind of file that is read. A new one is a file in this folder and a line in `all`.
protocol DocumentFormat: Sendable {
  /// Whether the bytes are of this kind: told by content, the name only where content cannot.
  static func recognises(_ input: FormatInput) -> Bool

  /// - Throws: why the file cannot be read, without its name.
  static func drafts(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> [Draft]
}

/// The formats, the first that recognises a file reads it; plain text recognises all.
enum DocumentFormats {
  static let all: [any DocumentFormat.Type] = [
    PDFFormat.self, HTMLFormat.self, MarkdownFormat.self, PlainTextFormat.self,
  ]

  static func format(of input: FormatInput) -> any DocumentFormat.Type {
    all.first { $0.recognises(input) } ?? PlainTextFormat.self
  }
}
