/// A paragraph or a row of a Word document, as it will stand in the text.
struct WordLine {
  enum Form: Hashable {
    case title
    /// 0 is the highest.
    case heading(Int)
    case row
    case note
    case contents
    case plain
  }

  var text: String
  var form = Form.plain
  var label: WordNumbering.Label?
  var page: Int?

  /// As it is shown inside a cell.
  var shown: String { (label.map { $0.text + $0.suffix } ?? "") + text }
}

/// A paragraph while it is read.
struct WordParagraph {
  var text = ""
  var style: String?
  var list: String?
  var level: Int?
  var outline: Int?
  var page: Int?
  /// Whether its end is a tracked deletion: it then goes on in the next.
  var goesOn = false
  /// Whether the run that is read is hidden; `nil` where only styles say.
  var isRunHidden: Bool?
  var runStyle: String?
  /// Lines of text boxes that are anchored in it.
  var boxes: [WordLine] = []
}

/// A row of a table while it is read.
struct WordRow {
  var cells: [[WordLine]] = []
  var isDeleted = false

  /// A row with one cell is a frame around its text, as is one whose cell holds a text of many
  /// paragraphs; any other is a line with its cells parted by tabs.
  var lines: [WordLine] {
    if isDeleted { return [] }
    if cells.count < 2 || cells.contains(where: { $0.count > Self.mostParagraphs }) {
      return cells.flatMap { $0 }
    }
    let texts = cells.map { cell in
      cell.map { $0.shown.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: " ")
    }
    guard texts.contains(where: { !$0.isEmpty }) else { return [] }
    let page = cells.lazy.flatMap { $0 }.compactMap(\.page).first
    return [WordLine(text: texts.joined(separator: "\t"), form: .row, page: page)]
  }

  private static let mostParagraphs = 3
}
