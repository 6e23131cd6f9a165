import Values

/// The text of a Word document's lines, and where each stands in it.
struct WordLayout {
  private(set) var text = ""
  private(set) var lines: [Line] = []
  private var titleLine: String?
  private var position = 0

  init(_ source: [WordLine], hasPages: Bool) {
    let hasTitle = source.contains { $0.form == .title }
    var last: Line.Mark?
    for line in source {
      let mark = Self.mark(of: line, hasTitle: hasTitle)
      let isClose = !lines.isEmpty && mark == last && (mark == .bullet || mark == .table)
      if !lines.isEmpty { add(isClose ? "\n" : "\n\n") }
      last = mark
      add(line, mark: mark, gap: isClose ? 0 : 1, page: hasPages ? line.page : nil)
      if line.form == .title, titleLine == nil { titleLine = line.text }
    }
  }

  private static func mark(of line: WordLine, hasTitle: Bool) -> Line.Mark? {
    switch line.form {
    case .title: .heading(1)
    case .heading(let level): .heading(level + (hasTitle ? 2 : 1))
    case .row: .table
    case .note: .caption
    case .contents: .aside
    case .plain: line.label?.isBullet == true ? .bullet : nil
    }
  }

  private mutating func add(_ line: WordLine, mark: Line.Mark?, gap: Int, page: Int?) {
    var bullet: Span?
    var start = position
    if let label = line.label {
      add(label.text)
      if label.isBullet { bullet = Span(start, position) }
      add(label.suffix)
      if label.isBullet { start = position }
    }
    add(line.text)
    let characters = Array(text.unicodeScalars.suffix(position - start))
    let tail = characters.reversed().prefix { $0.properties.isWhitespace }.count
    let head = characters.prefix { $0.properties.isWhitespace }.count
    let end = max(start, position - tail)
    var result = Line(span: Span(min(start + head, end), end), gap: gap, mark: mark, page: page)
    result.bullet = bullet
    result.isWhole = true
    lines.append(result)
  }

  private mutating func add(_ part: String) {
    text += part
    position += part.unicodeScalars.count
  }

  /// The title: the line that has its style; else the property where the text begins with it, since
  /// programs fill the property with the name of a template or of an older document.
  func title(property: String?) -> String? {
    if let titleLine { return titleLine.replacing("\n", with: " ") }
    guard let property, !Self.key(property).isEmpty else { return nil }
    let scalars = Array(text.unicodeScalars)
    let isShown = lines.prefix(20).contains { line in
      let shown = String.UnicodeScalarView(scalars[line.span.start..<line.span.end])
      return Self.key(String(shown)) == Self.key(property)
    }
    return isShown ? property : nil
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
