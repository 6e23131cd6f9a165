import Values

/// Plain text. Marks of Markdown are read in it too, since people and crawlers mix them.
enum PlainTextFormat: DocumentFormat {
  static func recognises(_ input: FormatInput) -> Bool { true }

  static func drafts(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> [Draft] {
    let text = try input.decoded()
    return [Draft(text: text, mediaType: "text/plain") { LineReader.lines(of: $0) }]
  }
}
