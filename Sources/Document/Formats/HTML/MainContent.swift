import CGumbo

/// Finds a page's main content: the stretch of chunks whose worth is greatest, where text has
/// worth and links and scraps cost (maximum subsequence segmentation, Pasternack and Roth 2009),
/// without the parts that say by their element or name that they are something else.
struct MainContent {
  private(set) var isMain: [Bool]

  init(chunks: [HTMLChunk], elements: [HTMLElement]) {
    let worth = chunks.map(Self.worth)
    let parts = HTMLParts(elements: elements, chunks: chunks, worth: worth)
    isMain = Array(repeating: false, count: chunks.count)
    var value = chunks.indices.map { parts.isOutside($0) ? -40 : worth[$0] }
    if let article = parts.article {
      for index in chunks.indices where !article.contains(index) { value[index] = -10_000 }
    }
    guard let best = Self.best(value) else { return }
    for index in best where !parts.isOutside(index) && !Self.isLinks(chunks[index]) {
      isMain[index] = true
    }
  }

  /// What a chunk adds to the stretch it is in. The cost of a chunk as such is about half a line.
  private static func worth(_ chunk: HTMLChunk) -> Int {
    let text = min(chunk.ink, 1200) * weight(chunk) - 3 * chunk.linked * weight(chunk)
    switch chunk.mark {
    case .heading: return max(-20, min(text, 20))
    case .bullet: return text - 10
    case .table: return chunk.linked == 0 ? max(1, text - 10) : text - 30
    case .quote, .caption, .link, .frontMatter, .aside, .strong, nil: return text - 30
    }
  }

  /// A Han character or kana says twice as much as a letter.
  private static func weight(_ chunk: HTMLChunk) -> Int {
    let wide = chunk.text.unicodeScalars.prefix(60).count { Shape.isWide($0.value) }
    return wide > 20 ? 2 : 1
  }

  /// Links to other pages, and no more.
  private static func isLinks(_ chunk: HTMLChunk) -> Bool {
    chunk.linked * 10 > chunk.ink * 7 && chunk.ink < 200
  }

  private static func best(_ worth: [Int]) -> ClosedRange<Int>? {
    var best: (sum: Int, range: ClosedRange<Int>)?
    var sum = 0
    var start = 0
    for index in worth.indices {
      if sum <= 0 { (sum, start) = (0, index) }
      sum += worth[index]
      if sum > best?.sum ?? 0 { best = (sum, start...index) }
    }
    return best?.range
  }
}
