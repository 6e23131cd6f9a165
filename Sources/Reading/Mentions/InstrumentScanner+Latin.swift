import Languages
import Text
import Values

/// Titles in capitals: Economic Partnership Agreement, Memorandum of Understanding on Energy.
extension InstrumentScanner {
  /// The title around `head`: the capitalised words before it, and after it a phrase with capitals.
  func latin(_ head: Range<Int>, _ kind: InstrumentKind, isSpecificAlone: Bool) -> Range<Int>? {
    // In lower case it is a kind of instrument, which some kinds name by themselves.
    guard isCapital(head.lowerBound) else { return isSpecificAlone ? head : nil }
    let range = titleStart(before: head)..<titleEnd(behind: head, kind)
    return range != head || isSpecificAlone ? range : nil
  }

  private func titleStart(before head: Range<Int>) -> Int {
    var start = head.lowerBound
    while let word = word(before: start), !isPunctuation(passage.byte(at: word.upperBound - 1)) {
      if isCapital(word.lowerBound) {
        start = word.lowerBound
      } else if link(at: word) == .joining, let first = self.word(before: word.lowerBound),
        isCapital(first.lowerBound), !isPunctuation(passage.byte(at: first.upperBound - 1))
      {
        // Economic Cooperation and Trade Agreement.
        start = first.lowerBound
      } else {
        break
      }
    }
    return withoutArticle(start, head.lowerBound)
  }

  /// Lower-case links may stand inside a title, not at its end.
  private func titleEnd(behind head: Range<Int>, _ kind: InstrumentKind) -> Int {
    var end = head.upperBound
    var place = end
    var links: [TitleLink] = []
    while let word = word(after: place) {
      if let link = link(at: word) {
        // "and" joins nouns behind another link only, two parties also behind "between".
        let isWithin = !links.isEmpty
        switch link {
        case .opening, .pair: break
        case .joining: guard isWithin else { return end }
        case .article:
          guard isWithin, links.last != .joining || links.contains(.pair) else { return end }
        }
        links.append(link)
      } else {
        // Resolution 2254.
        let isNumber = end == head.upperBound && kind == .resolution && isDigit(word.lowerBound)
        guard isCapital(word.lowerBound) || isNumber else { return end }
        end = word.upperBound
      }
      place = word.upperBound
    }
    return end
  }

  // MARK: Words

  private enum TitleLink {
    /// on, of, concerning.
    case opening
    /// between.
    case pair
    /// and.
    case joining
    case article
  }

  private func link(at word: Range<Int>) -> TitleLink? {
    guard !isCapital(word.lowerBound) else { return nil }
    for hit in passage.hits(at: word.lowerBound) where Int(hit.end) == word.upperBound {
      switch passage.word(hit) {
      case .caseMarker(.topic, .before), .caseMarker(.possessor, .before): return .opening
      case .range(.pairBefore): return .pair
      case .coordinator: return .joining
      case .opaque: return .article
      default: continue
      }
    }
    return nil
  }

  private func word(before end: Int) -> Range<Int>? {
    guard end > 1, passage.byte(at: end - 1) == 0x20 else { return nil }
    var start = end - 1
    while start > 0, passage.byte(at: start - 1) != 0x20 { start -= 1 }
    return start < end - 1 ? start..<(end - 1) : nil
  }

  private func word(after start: Int) -> Range<Int>? {
    guard passage.byte(at: start) == 0x20 else { return nil }
    var end = start + 1
    while end < passage.count, passage.byte(at: end) != 0x20, !isPunctuation(passage.byte(at: end))
    {
      end += 1
    }
    return end > start + 1 ? (start + 1)..<end : nil
  }

  private func withoutArticle(_ start: Int, _ head: Int) -> Int {
    // A Memorandum.
    if passage.byte(at: start) == UInt8(ascii: "A"), passage.byte(at: start + 1) == 0x20 {
      return min(head, start + 2)
    }
    let article = passage.first(at: start) { $0 == .opaque ? true : nil }
    guard let article, passage.byte(at: Int(article.hit.end)) == 0x20 else { return start }
    return min(head, Int(article.hit.end) + 1)
  }

  private func isCapital(_ place: Int) -> Bool { passage.byte(at: place) &- 0x41 < 26 }

  private func isDigit(_ place: Int) -> Bool { passage.byte(at: place) &- 0x30 < 10 }

  /// A comma, full stop, semicolon, colon, quotation mark or bracket.
  private func isPunctuation(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A || byte == 0x29 || byte == 0x22
      || byte == 0x28
  }
}
