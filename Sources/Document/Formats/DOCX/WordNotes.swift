import Values

/// Footnotes and endnotes, in the order in which the text refers to them.
struct WordNotes {
  private(set) var lines: [WordLine] = []
  private let styles: WordStyles
  private let numbering: WordNumbering

  init(styles: WordStyles, numbering: WordNumbering) {
    (self.styles, self.numbering) = (styles, numbering)
  }

  mutating func read(
    _ package: WordPackage, limits: DocumentLimits, references: [WordBody.Note]
  ) throws(Diagnostic) {
    guard !references.isEmpty else { return }
    var found: [WordBody.Note: [WordLine]] = [:]
    for isEndnote in [false, true] {
      guard let bytes = try package.part(isEndnote ? "endnotes" : "footnotes") else { continue }
      var body = WordBody(styles: styles, numbering: numbering)
      try body.read(bytes, limits: limits)
      for (id, lines) in body.byNote {
        found[WordBody.Note(isEndnote: isEndnote, id: id)] = lines
      }
    }
    for reference in references {
      // A second reference to a note does not repeat it.
      for var line in found.removeValue(forKey: reference) ?? [] {
        (line.form, line.page) = (.note, nil)
        lines.append(line)
      }
    }
  }
}
