import Values

/// A page's chunks as text and lines, what is not the main content set aside.
struct HTMLPage {
  private(set) var text = ""
  private(set) var lines: [Line] = []
  private let chunks: [HTMLChunk]
  private let isMain: [Bool]

  init(chunks: [HTMLChunk], elements: [HTMLElement]) {
    self.chunks = chunks
    isMain = MainContent(chunks: chunks, elements: elements).isMain
  }

  /// Lays the chunks out, and finds the title among them: the heading that the page's own title
  /// begins with, which is then the title without the site's name.
  mutating func mark(title: inout String?) {
    let place = titlePlace(told: title)
    if let place { title = chunks[place].text.replacing("\n", with: " ") }
    var position = 0
    for (index, chunk) in chunks.enumerated() {
      if index > 0 {
        let isClose =
          chunk.mark == chunks[index - 1].mark && (chunk.mark == .bullet || chunk.mark == .table)
        text += isClose ? "\n" : "\n\n"
        position += isClose ? 1 : 2
      }
      let length = chunk.text.unicodeScalars.count
      var line = Line(span: Span(position, position + length), gap: 1, mark: chunk.mark)
      line.isWhole = true
      if index == place {
        line.mark = .heading(1)
      } else if !isMain[index] {
        line.mark = .aside
      }
      lines.append(line)
      text += chunk.text
      position += length
    }
  }

  private func titlePlace(told: String?) -> Int? {
    let headings = chunks.indices.filter { isHeading(chunks[$0]) }
    let first = isMain.firstIndex(of: true) ?? chunks.count
    if let told {
      let wanted = Self.key(told)
      let equal = headings.first { Self.key(chunks[$0].text) == wanted }
      if let equal { return equal }
      let part = headings.first { index in
        let key = Self.key(chunks[index].text)
        return key.count >= 8 && (wanted.hasPrefix(key) || key.hasPrefix(wanted))
      }
      if let part { return part }
    }
    return headings.last { chunks[$0].mark == .heading(1) && $0 <= first }
  }

  private func isHeading(_ chunk: HTMLChunk) -> Bool {
    if case .heading = chunk.mark { true } else { false }
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
