/// Writes elements, with all text of others made safe, for XML and HTML alike.
struct Markup {
  private(set) var text = ""

  /// A start tag, its contents, and the end tag.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ contents: (inout Markup) -> Void
  ) {
    open(name, attributes)
    text += ">"
    contents(&self)
    text += "</\(name)>"
  }

  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    element(name, attributes) { $0.write(text) }
  }

  /// An element that holds nothing, as XML writes it.
  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    text += "/>"
  }

  /// Text, with what would be markup escaped and control characters left out, which XML forbids.
  mutating func write(_ words: String) {
    for scalar in words.unicodeScalars { write(scalar) }
  }

  /// Markup of our own, as it is.
  mutating func raw(_ markup: StaticString) { text += markup.description }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    text += "<\(name)"
    for (name, value) in attributes {
      text += " \(name)=\""
      write(value)
      text += "\""
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": text += "&amp;"
    case "<": text += "&lt;"
    case ">": text += "&gt;"
    case "\"": text += "&quot;"
    case "'": text += "&#39;"
    case "\n", "\t": text.unicodeScalars.append(scalar)
    default:
      switch scalar.value {
      case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: text += " "
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
