/// Text laid out for a terminal, where a Han character or kana takes two columns.
package enum Columns {
  /// The columns that a text takes.
  package static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// By the blocks that Unicode's East Asian Width calls wide; marks that stand on the letter
  /// before them and signs that are not seen take none.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x20, 0x300...0x36F, 0x200B...0x200F, 0x3099...0x309A, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// Lines of at most `width` columns: broken at spaces, or anywhere in a script without them, but
  /// never before a sign that closes. A word longer than a line is cut.
  package static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    /// Where the line may be broken.
    var breakable: String.Index?
    for character in text {
      if character == "\n" {
        lines.append(line)
        (line, columns, breakable) = ("", 0, nil)
        continue
      }
      let taken = self.width(of: String(character))
      if let last = line.last, canBreak(between: last, character) { breakable = line.endIndex }
      if columns + taken > width, !line.isEmpty {
        if character == " " {
          lines.append(line)
          (line, columns, breakable) = ("", 0, nil)
          continue
        }
        let place = breakable.flatMap { $0 > line.startIndex ? $0 : nil } ?? line.endIndex
        let rest = String(line[place...])
        lines.append(String(line[..<place]).trimmingEnd)
        (line, columns, breakable) = (rest, self.width(of: rest), nil)
      }
      line.append(character)
      columns += taken
    }
    lines.append(line)
    return lines
  }

  /// Two texts side by side, each wrapped to `width` columns.
  package static func beside(_ left: String, _ right: String, width: Int) -> [String] {
    let (a, b) = (wrapped(left, width: width), wrapped(right, width: width))
    return (0..<max(a.count, b.count)).map { line in
      let one = line < a.count ? a[line] : ""
      let other = line < b.count ? b[line] : ""
      return (padded(one, to: width) + " │ " + other).trimmingEnd
    }
  }

  /// With spaces behind it up to `width` columns.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(of: text)))
  }

  private static func canBreak(between last: Character, _ next: Character) -> Bool {
    if last == " " { return true }
    let isWide = width(of: String(last)) == 2 || width(of: String(next)) == 2
    return isWide && !closes(next) && !opens(last)
  }

  /// Signs that close what stands before them, by Unicode's general category; and those that end
  /// a sentence or a member of a list.
  private static func closes(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: return true
    default: return false
    }
  }

  private static func opens(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: return true
    default: return false
    }
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
