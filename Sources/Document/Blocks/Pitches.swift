import Languages
import Values

extension BlockArranger {
  /// Pleas to subscribe, scan or download: short lines anywhere, sentences at the end of the text.
  mutating func takePitches() {
    for index in passages.indices where passages[index].isFree && !passages[index].isProse {
      if has(.boilerplate(.pitch), in: index) { passages[index].role = .boilerplate }
    }
    let prose = passages.indices.filter { passages[$0].isProse }
    // A text may speak of newsletters: only the last few sentences are pleas.
    for index in prose.reversed().prefix(max(1, prose.count / 5)) {
      guard has(.boilerplate(.pitch), in: index), passages[index].label == nil else { break }
      passages[index].role = .boilerplate
    }
  }

  /// An editor's summary above the text: its first sentences again, cut.
  mutating func takeSummaries() {
    let prose = passages.indices.filter { passages[$0].isProse }
    for index in passages.indices where passages[index].isFree {
      guard index < (prose.dropFirst().first ?? passages.count) else { break }
      let opening = finds[index].first {
        $0.sense == .byline(.summary) && $0.span.start == passages[index].span.start
      }
      // Without a heading word, only what is visibly cut is a summary.
      let isCut = passages[index].shape.sentences > 0 && !endsInFullStop(index)
      guard opening != nil || isCut else { continue }
      var copy = key(index)
      if let opening {
        let label = Span(opening.span.start, opening.span.end)
        copy.removeFirst(
          min(copy.count, (label.start..<label.end).count { !characters.isSpace($0) }))
        if copy.first == 0x3A { copy.removeFirst() }
      }
      while let last = copy.last, Shape.endsSentence(last) { copy.removeLast() }
      guard copy.count >= 20 else { continue }
      let isCopy = prose.prefix(4).contains { other in
        guard other > index else { return false }
        let text = key(other)
        return text.count > copy.count && text.starts(with: copy)
      }
      if isCopy { passages[index].role = .metadata }
    }
  }

  private func endsInFullStop(_ index: Int) -> Bool {
    passages[index].shape.isEnded && passages[index].shape.last != 0x2026
  }
}
