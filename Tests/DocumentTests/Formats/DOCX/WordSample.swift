import Text

@testable import Document

/// A Word document of a few parts, for tests.
struct WordSample {
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var title = ""
  var namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(_ body: String) { self.body = body }

  /// A paragraph of one run.
  static func p(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A paragraph of a list.
  static func item(_ text: String, list: Int = 1, level: Int = 0) -> String {
    p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private var start: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  }

  private var namespaces: String {
    "xmlns:w=\"\(namespace)\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
  }

  var parts: [(name: String, text: String)] {
    let package = "http://schemas.openxmlformats.org/package/2006"
    func relation(_ type: String, _ target: String) -> String {
      "<Relationship Id=\"r\(target.hashValue)\" Type=\"\(type)\" Target=\"\(target)\"/>"
    }
    let list = "<Relationships xmlns=\"\(package)/relationships\">"
    return [
      ("[Content_Types].xml", "\(start)<Types xmlns=\"\(package)/content-types\"/>"),
      (
        "_rels/.rels",
        "\(start)\(list)\(relation("\(relations)/officeDocument", "word/document.xml"))"
          + relation("\(package)/relationships/metadata/core-properties", "docProps/core.xml")
          + "</Relationships>"
      ),
      (
        "word/_rels/document.xml.rels",
        start + list
          + ["styles", "numbering", "footnotes"]
          .map { relation("\(relations)/\($0)", "\($0).xml") }.joined() + "</Relationships>"
      ),
      (
        "docProps/core.xml",
        "\(start)<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(title)</dc:title></c>"
      ),
      ("word/styles.xml", "\(start)<w:styles \(namespaces)>\(styles)</w:styles>"),
      ("word/numbering.xml", "\(start)<w:numbering \(namespaces)>\(numbering)</w:numbering>"),
      ("word/footnotes.xml", "\(start)<w:footnotes \(namespaces)>\(footnotes)</w:footnotes>"),
      (
        "word/document.xml",
        "\(start)<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"
      ),
    ]
  }

  var zip: StoredZip {
    StoredZip(entries: parts.map { StoredZip.Entry(name: $0.name, bytes: Array($0.text.utf8)) })
  }

  var bytes: [UInt8] { zip.bytes }

  /// The draft's text.
  func text() async throws -> String { try await draft().text }

  func draft(limits: DocumentLimits = DocumentLimits()) async throws -> Draft {
    try await DOCXFormat.draft(of: FormatInput(path: "sample.docx", bytes: bytes), limits: limits)
  }

  /// The mark of each line, and its text.
  func lines() async throws -> [String] {
    let draft = try await draft()
    return draft.lines.map { line in
      let mark =
        switch line.mark {
        case .heading(let level): "h\(level) "
        case .bullet: "- "
        case .table: "| "
        case .caption: "^ "
        case .aside: "x "
        case .quote, .link, .frontMatter, .strong, nil: ""
        }
      return mark + draft.characters.text.text(line.span)
    }
  }
}
