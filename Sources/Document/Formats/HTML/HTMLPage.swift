import Values

/// A page's chunks as text and lines, what is not the main content set aside.
struct HTMLPage {
  private(set) var text = ""
  private(set) var lines: [Line] = []
  /// The chunk that is the title.
  private(set) var title: Int?
  /// From the first chunk of the main content to the last.
  let main: ClosedRange<Int>?
  private let chunks: [HTMLChunk]
  let isMain: [Bool]

  init(chunks: [HTMLChunk], elements: [HTMLElement]) {
    self.chunks = chunks
    isMain = MainContent(chunks: chunks, elements: elements).isMain
    if let first = isMain.firstIndex(of: true), let last = isMain.lastIndex(of: true) {
      main = first...last
    } else {
      main = nil
    }
  }

  /// Lays the chunks out, and finds the title among them: the heading that the page's own title
  /// begins with, which is then the title without the site's name.
  mutating func mark(title told: inout String?) {
    title = titlePlace(told: told)
    if let title { told = text(of: title).replacing("\n", with: " ") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(chunks.reduce(0) { $0 + $1.text.count + 2 })
    var position = 0
    for (index, chunk) in chunks.enumerated() {
      if index > 0 {
        let isClose =
          chunk.mark == chunks[index - 1].mark && (chunk.mark == .bullet || chunk.mark == .table)
        bytes += isClose ? [0x0A] : [0x0A, 0x0A]
        position += isClose ? 1 : 2
      }
      var line = Line(span: Span(position, position + chunk.length), gap: 1, mark: chunk.mark)
      line.isWhole = true
      line.source = chunk.source
      if index == title {
        line.mark = .heading(1)
      } else if !isMain[index] {
        line.mark = .aside
      }
      lines.append(line)
      bytes += chunk.text
      position += chunk.length
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether most of the main content is Han, kana or hangul.
  var isWide: Bool {
    var (ink, wide) = (0, 0)
    for (chunk, isMain) in zip(chunks, isMain) where isMain {
      ink += chunk.ink
      wide += chunk.wide
    }
    return wide * 2 > ink
  }

  private func text(of chunk: Int) -> String { String(decoding: chunks[chunk].text, as: UTF8.self) }

  private func titlePlace(told: String?) -> Int? {
    let headings = chunks.indices.filter { isHeading(chunks[$0]) }
    let first = isMain.firstIndex(of: true) ?? chunks.count
    if let told {
      let wanted = Self.key(told)
      let keys = headings.map { Self.key(text(of: $0)) }
      if let equal = keys.firstIndex(of: wanted) { return headings[equal] }
      let part = keys.firstIndex { key in
        key.count >= 8 && (wanted.hasPrefix(key) || key.hasPrefix(wanted))
      }
      if let part { return headings[part] }
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
