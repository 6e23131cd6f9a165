/// The automatic numbers of paragraphs, which stand nowhere in the text and which every reader of
/// the document sees (ISO/IEC 29500-1, clause 17.9).
struct WordNumbering {
  /// A number or bullet as it is shown.
  struct Label {
    var text: String
    var isBullet: Bool
    /// What stands between it and the text.
    var suffix: String
  }

  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var suffix = " "
    var isLegal = false
    /// The level after which it begins anew, counted from one; 0 never, `nil` any above it.
    var restart: Int?
    var style: String?

    init() {}

    init(_ element: XMLElement) {
      start = element.value("w:start").flatMap { Int($0) } ?? 0
      // An extension's format stands in a choice beside its nearest in the standard.
      let other = element.child("mc:AlternateContent", "mc:Fallback")?.value("w:numFmt")
      format = element.value("w:numFmt") ?? other ?? "decimal"
      text = String((element.value("w:lvlText") ?? "").prefix(64))
      suffix = element.value("w:suff") == "nothing" ? "" : " "
      isLegal = element.child("w:isLgl").map { XMLElement.isOn($0["w:val"]) } ?? false
      restart = element.value("w:lvlRestart").flatMap { Int($0) }
      style = element.value("w:pStyle")
    }
  }

  private struct List {
    var abstract = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private static let deepest = 9

  private var abstracts: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  /// The last number of each level, by abstract list: lists of one kind count on together.
  private var counters: [String: [Int?]] = [:]
  private var started: Set<String> = []

  init(_ root: XMLElement?) {
    guard let root else { return }
    var links: [String: String] = [:]
    var linked: [String: String] = [:]
    for element in root.children("w:abstractNum") {
      guard let id = element["w:abstractNumId"] else { continue }
      abstracts[id] = Self.levels(element)
      if let style = element.value("w:styleLink") { linked[style] = id }
      if let style = element.value("w:numStyleLink") { links[id] = style }
    }
    for (id, style) in links {
      if let target = linked[style] { abstracts[id] = abstracts[target] }
    }
    for element in root.children("w:num") {
      guard let id = element["w:numId"] else { continue }
      var list = List(abstract: element.value("w:abstractNumId") ?? "")
      for override in element.children("w:lvlOverride") {
        guard let level = override["w:ilvl"].flatMap({ Int($0) }) else { continue }
        list.starts[level] = override.value("w:startOverride").flatMap { Int($0) }
        list.levels[level] = override.child("w:lvl").map(Level.init)
      }
      lists[id] = list
    }
  }

  private static func levels(_ element: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for level in element.children("w:lvl") {
      if let index = level["w:ilvl"].flatMap({ Int($0) }) { levels[index] = Level(level) }
    }
    return levels
  }

  /// The level of a list that belongs to the first of some styles.
  func level(of styles: [String], in list: String) -> Int? {
    guard let levels = lists[list].flatMap({ abstracts[$0.abstract] }) else { return nil }
    return styles.lazy.compactMap { style in levels.first { $0.value.style == style }?.key }.first
  }

  /// Counts a paragraph.
  ///
  /// - Returns: `nil` where the list is none, or shows nothing at this level.
  mutating func next(list id: String, level: Int) -> Label? {
    guard let list = lists[id], (0..<Self.deepest).contains(level) else { return nil }
    func form(_ level: Int) -> Level {
      list.levels[level] ?? abstracts[list.abstract]?[level] ?? Level()
    }
    var counts = counters[list.abstract] ?? Array(repeating: nil, count: Self.deepest)
    let own = form(level)
    if let start = list.starts[level], started.insert("\(id) \(level)").inserted {
      counts[level] = start
    } else {
      counts[level] = counts[level].map { $0 &+ 1 } ?? list.starts[level] ?? own.start
    }
    for deeper in (level + 1)..<max(Self.deepest, level + 1) {
      let restart = form(deeper).restart ?? deeper
      if restart > level { counts[deeper] = nil }
    }
    counters[list.abstract] = counts
    guard own.format != "bullet" else {
      return Label(text: Self.bullet(own.text), isBullet: true, suffix: own.suffix)
    }
    var text = ""
    var isPlace = false
    for sign in own.text {
      if isPlace, let place = sign.wholeNumberValue, (1...Self.deepest).contains(place) {
        let form = form(place - 1)
        let format = own.isLegal && place - 1 < level ? "decimal" : form.format
        text += NumberFormat.text(counts[place - 1] ?? form.start, format)
        isPlace = false
      } else {
        if isPlace { text += "%" }
        isPlace = sign == "%"
        if !isPlace { text.append(sign) }
      }
    }
    return text.isEmpty ? nil : Label(text: text, isBullet: false, suffix: own.suffix)
  }

  /// Bullets of symbol fonts have codes of private use: all are shown as the plain one.
  private static func bullet(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, !(0xE000...0xF8FF).contains(first.value),
      !first.properties.isWhitespace
    else { return "•" }
    // Courier's small o stands for a ring.
    return text == "o" ? "○" : text
  }
}
