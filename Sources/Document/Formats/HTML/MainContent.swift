/// Finds a page's main content. The stretch of chunks whose worth is greatest, where text has worth
/// and links and scraps cost (maximum subsequence segmentation, Pasternack and Roth 2009), shows
/// where the text is; the way from the root to its paragraphs, which all paragraphs of one text
/// share, then tells what belongs to it beyond the stretch, and what does not inside.
struct MainContent {
  private(set) var isMain: [Bool]

  init(chunks: [HTMLChunk], elements: [HTMLElement]) {
    isMain = Array(repeating: false, count: chunks.count)
    let parts = HTMLParts(elements: elements, chunks: chunks)
    var isOut = parts.isOutside
    HTMLRepeats.markTeasers(&isOut, chunks, elements)
    let isCopy = HTMLRepeats.copies(chunks)
    let bounds = parts.article ?? chunks.indices
    let worth = bounds.map { isOut[$0] || isCopy[$0] ? -40 : chunks[$0].worth }
    guard let stretch = Self.best(worth) else { return }
    let first = bounds.lowerBound + stretch.lowerBound
    let last = bounds.lowerBound + stretch.upperBound
    for index in first...last {
      isMain[index] = !isOut[index] && !isCopy[index] && !chunks[index].isLinks
    }
    let paths = HTMLPaths(chunks: chunks, elements: elements, isMain: isMain)
    paths.extend(&isMain, within: bounds, without: isOut)
    paths.filter(&isMain)
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

extension HTMLChunk {
  /// What a chunk adds to the stretch it is in. The cost of a chunk as such is about half a line.
  var worth: Int {
    let text = (min(ink, 1200) - 3 * linked) * weight
    switch mark {
    case .heading: return max(-20, min(text, 20))
    case .bullet: return text - 10
    case .table: return linked == 0 ? max(1, text - 10) : text - 30
    case .quote, .caption, .link, .frontMatter, .aside, .strong, nil: return text - 30
    }
  }

  /// A Han character or kana says twice as much as a letter.
  var weight: Int { wide * 3 > ink ? 2 : 1 }

  /// How much it says, in letters.
  var size: Int { ink * weight }

  /// Links to other pages, and no more than the days they are of.
  var isLinks: Bool {
    guard linked > 0, ink < 200 else { return false }
    let digits = text.count { $0 &- 0x30 < 10 }
    return linked * 10 > ink * 7 || linked <= 80 && linked * 10 > (ink - digits) * 8
  }

  var isMostlyText: Bool { linked * 2 < ink }

  var isHeading: Bool { if case .heading = mark { true } else { false } }
}
