import Values

/// Plain text. Marks of Markdown are read in it too, since people and crawlers mix them.
enum PlainTextFormat: DocumentFormat {
  static let name = FormatName.text

  static func recognises(_ input: FormatInput) -> Bool { true }

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    let text = try input.decoded()
    var draft = Draft(text: text, mediaType: "text/plain") { LineReader.lines(of: $0) }
    draft.isSource = true
    return draft
  }
}
