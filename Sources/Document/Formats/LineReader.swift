import Text
import Values

/// Parts a text into lines and takes the marks of Markdown off their ends.
struct LineReader {
  private let characters: Characters
  private var lines: [Line] = []
  private var gap = 0
  private var page = 1
  private var hasPages = false
  /// The stretch of strong type that goes on from line to line.
  private var strong: Int?
  private var strongs = 0

  /// - Parameter front: the length of the front matter, in code points.
  static func lines(of characters: Characters, after front: Int = 0) -> [Line] {
    var reader = LineReader(characters: characters)
    reader.read(from: front)
    if !reader.hasPages { for index in reader.lines.indices { reader.lines[index].page = nil } }
    return reader.lines
  }

  private init(characters: Characters) { self.characters = characters }

  private mutating func read(from front: Int) {
    if front > 0 {
      let span = characters.trimmed(Span(0, front))
      lines.append(Line(span: span, gap: 0, mark: .frontMatter, page: page))
    }
    var start = front
    while start < characters.count {
      var end = physicalEnd(from: start)
      let span = characters.trimmed(Span(start, end))
      turnPages(in: start..<span.start)
      if span.isEmpty {
        gap += 1
        strong = nil
      } else if let link = MarkdownLinks.span(from: span, in: characters),
        characters.trimmed(Span(link.end, physicalEnd(from: link.end))).isEmpty
      {
        add(Line(span: link, gap: gap, mark: .link, page: page))
        end = max(end, physicalEnd(from: link.end))
      } else {
        read(span, isIndented: isIndented(start, span))
      }
      turnPages(in: span.start..<end)
      start = end + 1
    }
  }

  private mutating func turnPages(in range: Range<Int>) {
    for position in range where characters.folded[position] == 0x0C {
      page += 1
      hasPages = true
    }
  }

  private func physicalEnd(from start: Int) -> Int {
    var end = start
    while end < characters.count, !isBreak(end) { end += 1 }
    return end
  }

  /// A line feed, or a carriage return alone as old Macintosh files have.
  private func isBreak(_ position: Int) -> Bool {
    let scalar = characters.folded[position]
    if scalar == 0x0D {
      return position + 1 >= characters.count || characters.folded[position + 1] != 0x0A
    }
    return scalar == 0x0A || scalar == 0x2028 || scalar == 0x2029
  }

  private func isIndented(_ start: Int, _ span: Span) -> Bool {
    let ideographic: UInt32 = 0x3000
    var width = 0
    for scalar in characters.text.text(Span(start, span.start)).unicodeScalars {
      width += scalar.value == ideographic ? 2 : 1
    }
    return width >= 2
  }

  private mutating func add(_ line: Line) {
    lines.append(line)
    gap = 0
  }

  private mutating func read(_ whole: Span, isIndented: Bool) {
    if isRule(whole) {
      underline(whole)
      return
    }
    if isPageNumber(whole) {
      add(Line(span: whole, gap: gap, mark: .link, page: page))
      return
    }
    var line = Line(span: whole, gap: gap, isIndented: isIndented, page: page)
    let first = characters.folded[whole.start]
    if first == UInt32(UInt8(ascii: "#")) {
      var level = 0
      while characters.has("#", at: whole.start + level) { level += 1 }
      if level <= 6, whole.start + level < whole.end, characters.isSpace(whole.start + level) {
        line.mark = .heading(level)
        line.span = characters.trimmed(Span(whole.start + level, whole.end))
        while line.span.end > line.span.start, characters.has("#", at: line.span.end - 1) {
          line.span = characters.trimmed(Span(line.span.start, line.span.end - 1))
        }
      }
    } else if first == UInt32(UInt8(ascii: ">")), whole.length > 1,
      characters.isSpace(whole.start + 1)
    {
      line.mark = .quote
      line.span = characters.trimmed(Span(whole.start + 1, whole.end))
    } else if whole.length > 2, characters.isSpace(whole.start + 1),
      first == UInt32(UInt8(ascii: "-")) || first == UInt32(UInt8(ascii: "*"))
        || first == UInt32(UInt8(ascii: "+"))
    {
      line.mark = .bullet
      line.bullet = Span(whole.start, whole.start + 1)
      line.span = characters.trimmed(Span(whole.start + 1, whole.end))
    } else if first == 0x7C, characters.has("|", at: whole.end - 1), whole.length > 2 {
      line.mark = .table
    }
    takeEmphasis(of: &line)
    takeStrong(of: &line)
    if line.span.isEmpty { return }
    add(line)
  }

  /// Takes the `*` or `_` of an emphasis that is the whole line off its ends.
  private func takeEmphasis(of line: inout Line) {
    for mark in ["*", "_"] as [StaticString] {
      let (start, end) = (line.span.start, line.span.end - 1)
      guard end - start > 2, characters.has(mark, at: start), characters.has(mark, at: end),
        characters.find(mark, from: start + 1, to: end) == nil
      else { continue }
      line.span = characters.trimmed(Span(start + 1, end))
    }
  }

  /// Takes `**` off the ends, and follows a stretch of strong type over lines.
  private mutating func takeStrong(of line: inout Line) {
    var marks = 0
    var position = line.span.start
    while let found = characters.find("**", from: position, to: line.span.end - 1) {
      marks += 1
      position = found + 2
    }
    let opens = characters.has("**", at: line.span.start)
    let goesOn = strong != nil
    if opens, marks % 2 == 1, !goesOn {
      strongs += 1
      strong = strongs
    }
    if let strong, line.mark == nil { line.mark = .strong(strong) }
    if goesOn, marks % 2 == 1 { strong = nil }
    if opens, line.span.length > 2 { line.span.start += 2 }
    if line.span.length > 2, characters.has("**", at: line.span.end - 2) { line.span.end -= 2 }
    line.span = characters.trimmed(line.span)
    if opens, marks == 2, line.mark == nil,
      characters.find("**", from: line.span.start, to: line.span.end) == nil
    {
      strongs += 1
      line.mark = .strong(strongs)
    }
  }

  /// A number between dashes: `- 3 -`.
  private func isPageNumber(_ span: Span) -> Bool {
    func isDash(_ scalar: UInt32) -> Bool {
      [0x2D, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212].contains(scalar)
    }
    guard span.length <= 12, isDash(characters.folded[span.start]),
      isDash(characters.folded[span.end - 1])
    else { return false }
    let inner = characters.trimmed(Span(span.start + 1, span.end - 1))
    return !inner.isEmpty
      && (inner.start..<inner.end).allSatisfy { Script(characters.folded[$0]) == .digit }
  }

  /// A line of one sign only: `---`, `***`, `===`.
  private func isRule(_ span: Span) -> Bool {
    let first = characters.folded[span.start]
    guard span.length >= 3, [0x2A, 0x2D, 0x3D, 0x5F, 0x2014, 0x2015, 0x2500].contains(first)
    else { return false }
    return (span.start..<span.end).allSatisfy { characters.folded[$0] == first }
  }

  /// A rule right under a short line makes a heading of it.
  private mutating func underline(_ rule: Span) {
    let first = characters.folded[rule.start]
    if gap == 0, let last = lines.last, last.mark == nil, first == 0x2D || first == 0x3D,
      Shape(last.span, of: characters).width <= 120
    {
      lines[lines.count - 1].mark = .heading(first == 0x3D ? 1 : 2)
    }
    add(Line(span: rule, gap: gap, mark: .link, page: page))
  }
}
