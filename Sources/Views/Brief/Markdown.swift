import Values

/// Text of others made safe in Markdown: what would be markup is shown as written.
enum Markdown {
  /// Escapes every ASCII character that can open or close markup, in the middle of a line or at
  /// its start, and makes the text one line.
  static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in singleLine(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "!", "|", "~", "$", "^":
        safe += "\\"
        safe.unicodeScalars.append(scalar)
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return guardedStart(safe)
  }

  /// `1.`, `1)`, `-` and `+` at the start of a line would begin a list, `=` would underline.
  private static func guardedStart(_ text: String) -> String {
    if let mark = text.first, "-+=".contains(mark) { return "\\\(text)" }
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, ".)".contains(mark)
    else { return text }
    return "\(digits)\\\(text.dropFirst(digits.count))"
  }

  static func text(_ prose: Prose) -> String {
    prose.runs.map { run in
      switch run {
      case .words(let text): text
      case .name(let text, _): escaped(text)
      case .quote(let text, _): "“\(escaped(text))”"
      }
    }.joined()
  }
}
