import CGumbo
import Text

/// The tags and class names from the root of a page to the paragraphs of its text.
struct HTMLPaths {
  private let chunks: [HTMLChunk]
  private let elements: [HTMLElement]
  /// The paths that carry a good part of the text.
  private let paths: Set<UInt64>

  /// - Parameter isMain: the chunks of the stretch where the text is.
  init(chunks: [HTMLChunk], elements: [HTMLElement], isMain: [Bool]) {
    self.chunks = chunks
    self.elements = elements
    var worths: [UInt64: Int] = [:]
    for (chunk, isMain) in zip(chunks, isMain) where isMain && !chunk.isHeading {
      worths[elements[chunk.element].path, default: 0] += max(0, chunk.worth)
    }
    let least = worths.values.reduce(0, +) * 15 / 100
    paths = Set(worths.filter { $0.value > 0 && $0.value >= least }.keys)
  }

  /// Takes in the paragraphs of the same path that stand apart, behind adverts or lists of other
  /// articles; and what stands between in the elements that hold such paragraphs.
  func extend(_ isMain: inout [Bool], within bounds: Range<Int>, without isOut: [Bool]) {
    var isGrown = false
    for index in bounds where !isMain[index] && !isOut[index] && isOnPath(index) {
      let chunk = chunks[index]
      guard chunk.size >= 40, chunk.isMostlyText, chunk.stops > 0 else { continue }
      isMain[index] = true
      isGrown = true
    }
    guard isGrown, let first = isMain.firstIndex(of: true), let last = isMain.lastIndex(of: true)
    else { return }
    let homes = homes(of: isMain)
    for index in first...last where !isMain[index] && !isOut[index] {
      isMain[index] = chunks[index].isMostlyText && isAtHome(index, homes)
    }
  }

  /// Sets aside short pieces of another path, such as captions, dates and names of sections.
  func filter(_ isMain: inout [Bool]) {
    let homes = homes(of: isMain)
    for index in chunks.indices where isMain[index] && !isOnPath(index) {
      let chunk = chunks[index]
      guard !chunk.isHeading, chunk.cells < 2 else { continue }
      if isAtHome(index, homes) {
        let isPlain = chunk.mark == nil || chunk.mark == .caption
        if isPlain, chunk.size < 100, !chunk.isEnded { isMain[index] = false }
      } else if chunk.size < 100 || chunk.stops == 0 {
        isMain[index] = false
      }
    }
  }

  private func isOnPath(_ index: Int) -> Bool {
    paths.contains(elements[chunks[index].element].path)
  }

  /// The elements whose children the paragraphs are.
  private func homes(of isMain: [Bool]) -> Set<Int> {
    var homes: Set<Int> = []
    for index in chunks.indices where isMain[index] && isOnPath(index) && chunks[index].worth > 0 {
      let element = chunks[index].element
      homes.insert(
        Self.holders.contains(elements[element].tag.rawValue)
          ? element : elements[element].parent)
    }
    return homes
  }

  /// Elements that hold paragraphs, or text that is not in paragraphs.
  private static let holders = Set(
    [
      GUMBO_TAG_DIV, GUMBO_TAG_TD, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,
      GUMBO_TAG_BODY, GUMBO_TAG_CENTER,
    ].map(\.rawValue))

  /// Whether it stands beside the paragraphs: a list's items and a quotation's lines are two levels
  /// deeper at most.
  private func isAtHome(_ index: Int, _ homes: Set<Int>) -> Bool {
    var element = chunks[index].element
    for _ in 0..<3 {
      if homes.contains(element) { return true }
      element = elements[element].parent
    }
    return false
  }
}

extension HTMLChunk {
  /// Whether it ends as sentences do, closing quotes and brackets left out.
  var isEnded: Bool {
    var rest = text[...]
    while let last = rest.popLast() {
      if last & 0xC0 == 0x80 {
        // The last code point, which takes two bytes or more.
        var bytes = [last]
        while let byte = rest.popLast() {
          bytes.append(byte)
          if byte & 0xC0 != 0x80 { break }
        }
        bytes.reverse()
        let scalar = bytes.withUnsafeBufferPointer { UTF8Scalar($0, at: 0).value }
        if Shape.isClosing(scalar) { continue }
        return Shape.endsSentence(scalar) || scalar == 0xFF1A || scalar == 0xFF01
          || scalar == 0xFF1F
      }
      if Shape.isClosing(UInt32(last)) || last <= 0x20 { continue }
      return Shape.endsSentence(UInt32(last)) || last == UInt8(ascii: ":")
    }
    return false
  }
}
