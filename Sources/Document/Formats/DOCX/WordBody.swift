import Values

/// Reads the paragraphs of a part that holds text: the body or the notes.
struct WordBody {
  private(set) var lines: [WordLine] = []
  /// The notes that the text refers to, in the order of their references.
  private(set) var notes: [Note] = []
  /// Whether Word has left marks of where its pages ended.
  private(set) var hasPages = false

  struct Note: Hashable {
    var isEndnote: Bool
    var id: String
  }

  private let styles: WordStyles
  private var numbering: WordNumbering
  private var path: [String] = []
  /// How many elements are open inside one that is left out.
  private var skipped = 0
  private var page = 1
  private var paragraphs: [WordParagraph] = []
  private var rows: [WordRow] = []
  /// Where finished lines go: the body, a cell, a text box.
  private var places: [[WordLine]] = [[]]
  private var carried: WordParagraph?
  /// For each choice between forms of one thing that is open, whether one was taken.
  private var choices: [Bool] = []
  private var contents = 0
  private var controls: [Control] = []
  /// The note that is read; `nil` for one that is but the rule between text and notes.
  private var note: String?
  /// Of a part of notes: the lines of each.
  private(set) var byNote: [String: [WordLine]] = [:]

  /// A content control that is open.
  private struct Control {
    var isContents = false
    /// Whether it only asks for text: “Click here”.
    var isPlaceholder = false
  }

  init(styles: WordStyles, numbering: WordNumbering) {
    (self.styles, self.numbering) = (styles, numbering)
  }

  /// What is no text of the document as it now stands: deletions, codes of fields, readings above
  /// characters, and the properties that stood before a change.
  private static let leftOut: Set<String> = [
    "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:rt", "w:pPrChange",
    "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:tcPrChange", "w:trPrChange",
    "w:tblPrExChange", "w:numberingChange",
  ]

  /// - Parameter bytes: the XML of the part.
  mutating func read(_ bytes: [UInt8], limits: DocumentLimits) throws(Diagnostic) {
    var body = self
    try XMLStream.read(bytes, limits: limits) { event in
      switch event {
      case .start(let name, let attributes): body.open(name, attributes)
      case .text(let text): body.add(text)
      case .end(let name): body.close(name)
      }
    }
    self = body
    lines = places[0]
  }

  /// The root's name, to tell another part from a body.
  private(set) var root: String?

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    root = root ?? name
    if skipped > 0 || isLeftOut(name) {
      skipped += 1
      return
    }
    if !paragraphs.isEmpty { openInside(name, attributes) }
    switch name {
    case "w:p":
      paragraphs.append(carried ?? WordParagraph())
      carried = nil
    case "w:tr": rows.append(WordRow())
    case "w:tc", "w:txbxContent": places.append([])
    case "w:footnote", "w:endnote":
      places.append([])
      note = ["normal", nil].contains(attributes["w:type"]) ? attributes["w:id"] : nil
    case "w:sdt": controls.append(Control())
    case "w:showingPlcHdr":
      if !controls.isEmpty { controls[controls.count - 1].isPlaceholder = true }
    case "w:docPartGallery":
      if attributes["w:val"] == "Table of Contents", controls.last?.isContents == false {
        controls[controls.count - 1].isContents = true
        contents += 1
      }
    case "mc:AlternateContent": choices.append(false)
    case "w:lastRenderedPageBreak":
      page += 1
      hasPages = true
    default: break
    }
    path.append(name)
  }

  private mutating func isLeftOut(_ name: String) -> Bool {
    switch name {
    case "mc:Choice", "mc:Fallback":
      guard let taken = choices.last else { return false }
      choices[choices.count - 1] = true
      return taken
    case "w:sdtContent": return controls.last?.isPlaceholder ?? false
    case "w:del" where path.last == "w:rPr" || path.last == "w:trPr": return false
    default: return Self.leftOut.contains(name)
    }
  }

  /// The properties of the paragraph, and what stands for a character.
  private mutating func openInside(_ name: String, _ attributes: [String: String]) {
    let last = paragraphs.count - 1
    let parent = path.last
    let outer = path.dropLast().last
    let value = attributes["w:val"]
    switch name {
    case "w:pStyle": paragraphs[last].style = value
    case "w:numId" where parent == "w:numPr": paragraphs[last].list = value
    case "w:ilvl" where parent == "w:numPr": paragraphs[last].level = value.flatMap { Int($0) }
    case "w:outlineLvl": paragraphs[last].outline = value.flatMap { Int($0) }
    case "w:del" where parent == "w:rPr" && outer == "w:pPr": paragraphs[last].goesOn = true
    case "w:r": (paragraphs[last].isRunHidden, paragraphs[last].runStyle) = (nil, nil)
    case "w:vanish" where outer == "w:r": paragraphs[last].isRunHidden = XMLElement.isOn(value)
    case "w:rStyle" where outer == "w:r": paragraphs[last].runStyle = value
    case "w:tab" where parent == "w:r": append("\t")
    case "w:ptab": append("\t")
    case "w:br", "w:cr": append("\n")
    case "w:noBreakHyphen": append("\u{2011}")
    case "w:sym":
      // Characters of symbol fonts have codes of private use: which sign it is, the font knows.
      let code = attributes["w:char"].flatMap { UInt32($0, radix: 16) } ?? 0xFFFD
      let isPrivate = (0xE000...0xF8FF).contains(code)
      append(isPrivate ? "\u{FFFD}" : String(Unicode.Scalar(code) ?? "\u{FFFD}"))
    case "w:footnoteReference", "w:endnoteReference":
      if let id = attributes["w:id"] {
        notes.append(Note(isEndnote: name == "w:endnoteReference", id: id))
      }
    default: break
    }
  }

  private mutating func add(_ text: String) {
    guard skipped == 0, path.last == "w:t" || path.last == "m:t" else { return }
    append(text)
  }

  private mutating func append(_ text: String) {
    guard let paragraph = paragraphs.last else { return }
    let isHidden =
      paragraph.isRunHidden
      ?? (paragraph.runStyle.map(styles.isHidden) ?? false || styles.isHidden(paragraph.style))
    guard !isHidden else { return }
    paragraphs[paragraphs.count - 1].page = paragraph.page ?? page
    paragraphs[paragraphs.count - 1].text += text
  }

  private mutating func close(_ name: String) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    path.removeLast()
    switch name {
    case "w:p": closeParagraph()
    case "w:tc":
      let cell = places.removeLast()
      if rows.isEmpty { place(cell) } else { rows[rows.count - 1].cells.append(cell) }
    case "w:tr": if let row = rows.popLast() { place(row.lines) }
    case "w:txbxContent":
      let box = places.removeLast()
      if paragraphs.isEmpty { place(box) } else { paragraphs[paragraphs.count - 1].boxes += box }
    case "w:footnote", "w:endnote":
      let lines = places.removeLast()
      if let note { byNote[note] = lines }
    case "w:sdt": if controls.popLast()?.isContents == true { contents -= 1 }
    case "w:del" where path.last == "w:trPr":
      if !rows.isEmpty { rows[rows.count - 1].isDeleted = true }
    case "mc:AlternateContent": _ = choices.popLast()
    default: break
    }
  }

  private mutating func place(_ lines: [WordLine]) { places[places.count - 1] += lines }

  private mutating func closeParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if paragraph.goesOn {
      carried = paragraph
      carried?.goesOn = false
      return
    }
    let style = paragraph.style ?? styles.standard
    let outline = paragraph.outline ?? styles.outline(style)
    var label = label(of: paragraph, style)
    var form = WordLine.Form.plain
    if contents > 0 || styles.isContents(style) {
      form = .contents
    } else if styles.isTitle(style) {
      form = .title
    } else if let outline, (0..<9).contains(outline) {
      form = .heading(outline)
    }
    // An empty line inside a paragraph parts two.
    for part in paragraph.text.split(separator: "\n\n") where !part.allSatisfy(\.isWhitespace) {
      place([WordLine(text: String(part), form: form, label: label, page: paragraph.page)])
      label = nil
    }
    place(paragraph.boxes)
  }

  private mutating func label(
    of paragraph: WordParagraph, _ style: String?
  ) -> WordNumbering.Label? {
    let inherited = styles.numbering(style)
    guard let list = paragraph.list ?? inherited?.list else { return nil }
    let level =
      paragraph.level ?? inherited?.level
      ?? inherited.flatMap { numbering.level(of: $0.styles, in: list) } ?? 0
    return numbering.next(list: list, level: level)
  }
}
