import Values

/// The formats that are read, by the names that the user knows them by.
package enum FormatName: String, Sendable, CaseIterable {
  case text, markdown, html, pdf, docx, json, warc
}

/// A kind of file that is read. A new one is a folder or file here, its name above and a line in
/// `all`.
protocol DocumentFormat: Sendable {
  static var name: FormatName { get }

  /// Whether the bytes are of this kind: told by content, the name only where content cannot.
  static func recognises(_ input: FormatInput) -> Bool

  /// - Throws: why the document cannot be read, without its name.
  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft
}

/// The formats: the first that recognises a document reads it; plain text recognises all.
enum DocumentFormats {
  static let all: [any DocumentFormat.Type] = [
    WARCFormat.self, PDFFormat.self, DOCXFormat.self, JSONFormat.self, HTMLFormat.self,
    MarkdownFormat.self,
    PlainTextFormat.self,
  ]

  /// - Parameter told: by the user, who knows better than the content.
  static func format(of input: FormatInput, told: FormatName? = nil) -> any DocumentFormat.Type {
    all.first { format in told.map { $0 == format.name } ?? format.recognises(input) }
      ?? PlainTextFormat.self
  }
}
