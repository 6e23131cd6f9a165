/// What paragraphs and runs have from their styles (ISO/IEC 29500-1, clause 17.7).
struct WordStyles {
  struct Style {
    var basedOn: String?
    /// In lower case: the name of a style that Word brings along is English in every language.
    var name = ""
    /// The outline level, 0 the highest; 9 is text.
    var outline: Int?
    var numbering: String?
    var level: Int?
    var isHidden: Bool?
  }

  private static let deepest = 32

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var standard: String?

  init(_ root: XMLElement?) {
    guard let root else { return }
    for element in root.children("w:style") {
      guard let id = element["w:styleId"] else { continue }
      var style = Style()
      style.basedOn = element.value("w:basedOn")
      style.name = element.value("w:name")?.lowercased() ?? ""
      style.outline = element.value("w:pPr", "w:outlineLvl").flatMap { Int($0) }
      style.numbering = element.value("w:pPr", "w:numPr", "w:numId")
      style.level = element.value("w:pPr", "w:numPr", "w:ilvl").flatMap { Int($0) }
      if let hidden = element.child("w:rPr", "w:vanish") {
        style.isHidden = XMLElement.isOn(hidden["w:val"])
      }
      styles[id] = style
      if element["w:type"] == "paragraph", element["w:default"].map(XMLElement.isOn) ?? false {
        standard = id
      }
    }
  }

  /// The style and those that it is based on, nearest first.
  private func chain(_ id: String?) -> [(id: String, style: Style)] {
    var chain: [(String, Style)] = []
    var next = id
    while let id = next, let style = styles[id], chain.count < Self.deepest {
      chain.append((id, style))
      next = style.basedOn
    }
    return chain
  }

  /// The level of the heading that a style makes, 0 the highest.
  func outline(_ id: String?) -> Int? {
    for (_, style) in chain(id) {
      if let outline = style.outline { return outline }
      if let level = Self.headingLevel(style.name) { return level }
    }
    return nil
  }

  /// Whether a style is that of the document's title.
  func isTitle(_ id: String?) -> Bool {
    chain(id).contains { Self.titles.contains($0.style.name) }
  }

  /// Whether a style is that of entries of a table of contents.
  func isContents(_ id: String?) -> Bool {
    chain(id).contains { _, style in
      style.name.hasPrefix("toc ") || style.name.hasPrefix("contents ")
    }
  }

  func isHidden(_ id: String?) -> Bool {
    chain(id).lazy.compactMap(\.style.isHidden).first ?? false
  }

  /// The list that a style's paragraphs belong to, and the styles up to the one that says so: by
  /// these a list knows the level.
  func numbering(_ id: String?) -> (list: String, level: Int?, styles: [String])? {
    var level: Int?
    var ids: [String] = []
    for (id, style) in chain(id) {
      level = level ?? style.level
      ids.append(id)
      if let list = style.numbering { return (list, level, ids) }
    }
    return nil
  }

  private static let titles: Set<String> = ["title", "表題", "标题", "標題"]

  /// Some programs write the names of the user's language.
  private static func headingLevel(_ name: String) -> Int? {
    for prefix in ["heading", "見出し", "标题", "標題"] where name.hasPrefix(prefix) {
      let number = name.dropFirst(prefix.count).drop { $0 == " " }
      if let level = Int(number), (1...9).contains(level) { return level - 1 }
    }
    return nil
  }
}
