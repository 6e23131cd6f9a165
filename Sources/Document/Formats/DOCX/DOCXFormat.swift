import Values

/// Word documents (Office Open XML, ISO/IEC 29500): their text as it is shown, automatic numbers
/// included, deletions and hidden text left out.
enum DOCXFormat: DocumentFormat {
  static let name = FormatName.docx

  private static let mediaType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// Other files of office programs too, which are refused by their names.
  static func recognises(_ input: FormatInput) -> Bool {
    ZipArchive.isSigned(input.bytes) || OfficeFile.kind(of: input.bytes) != nil
  }

  static func draft(
    of input: FormatInput, limits: DocumentLimits
  ) async throws(Diagnostic) -> Draft {
    if let other = OfficeFile.kind(of: input.bytes) { throw other.refusal }
    let package = try WordPackage(input.bytes, limits: limits)
    let styles = WordStyles(try package.root(of: "styles"))
    let numbering = WordNumbering(try package.root(of: "numbering"))
    var body = WordBody(styles: styles, numbering: numbering)
    try body.read(package.body(), limits: limits)
    guard body.root == "w:document" else { throw OfficeFile.zip.refusal }
    var notes = WordNotes(styles: styles, numbering: numbering)
    try notes.read(package, limits: limits, references: body.notes)
    let layout = WordLayout(body.lines + notes.lines, hasPages: body.hasPages)
    guard !layout.lines.isEmpty else {
      throw Diagnostic(
        "the document holds no text",
        remedy: "if it holds pictures of pages, save it as PDF and recognise its text")
    }
    let title = try package.root(of: "core-properties")?.child("dc:title")?.text
    return Draft(
      text: layout.text, mediaType: mediaType,
      told: ToldMetadata(title: layout.title(property: title))
    ) { _ in layout.lines }
  }
}
