import Text
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

  /// The heading that the page's title begins with, or the line that it is; else the first heading
  /// of the highest rank above the text; else the line above the text, where the page's title is
  /// not found at all: then it is the site's.
  private func titlePlace(told: String?) -> Int? {
    let headings = chunks.indices.filter { chunks[$0].isHeading }
    let first = main?.lowerBound ?? chunks.count
    let wanted = told.map(Self.key) ?? []
    if !wanted.isEmpty {
      let head = chunks.indices.prefix(first + 2).reversed()
        .filter { !chunks[$0].isHeading && chunks[$0].size <= 300 }
      for places in [headings, head] {
        let keys = places.map { Self.key(text(of: $0)) }
        if let equal = keys.firstIndex(of: wanted) { return places[equal] }
        let part = zip(places, keys).first { place, key in
          (key.count >= 8 || key.count >= 4 && chunks[place].weight == 2)
            && (wanted.starts(with: key) || key.starts(with: wanted) && wanted.count >= 8
              || key.count >= 8 && wanted.suffix(key.count).elementsEqual(key))
        }
        if let part { return part.0 }
      }
    }
    if let heading = headings.last(where: { chunks[$0].mark == .heading(1) && $0 <= first }) {
      return heading
    }
    return (max(0, first - 4)..<min(first + 3, chunks.count)).last { isTitleLike(chunks[$0]) }
  }

  private func isTitleLike(_ chunk: HTMLChunk) -> Bool {
    let digits = chunk.text.count { (0x30...0x39).contains($0) }
    return (16...200).contains(chunk.size) && chunk.linked == 0 && chunk.mark != .table
      && chunk.mark != .bullet && chunk.stops < 2 && digits * 4 < chunk.ink
      && !chunk.text.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ">") }
      && !chunk.isEnded && chunk.text.firstRange(of: "\u{FF1A}") == nil
  }

  /// The letters and digits of a title, for comparing.
  private static func key(_ text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
