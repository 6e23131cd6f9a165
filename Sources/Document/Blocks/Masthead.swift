import Languages
import Text
import Values

extension BlockArranger {
  /// The publisher's name on a line of its own above the title: a ministry, a paper.
  mutating func takeMasthead() {
    let limit = body?.lowerBound ?? passages.endIndex
    let head = passages.indices.prefix(limit).filter {
      passages[$0].isFree && !isBylineLike($0) && !isWay($0) && !isKindLine($0)
    }
    guard let index = head.dropLast().first(where: isMasthead),
      !head.contains(where: opensInstrument)
    else { return }
    passages[index].role = .metadata
    metadata.publisher = metadata.publisher ?? characters.line(passages[index].span)
  }

  /// The lines of an instrument's title may end in its parties' names.
  private func opensInstrument(_ index: Int) -> Bool {
    namesInstrument(index)
      && !finds[index].contains { find in
        if case .kind(_, .headline) = find.sense { true } else { false }
      }
  }

  /// Whether it is a word for a kind of text alone: “Press release”.
  private func isKindLine(_ index: Int) -> Bool {
    finds[index].contains { find in
      guard case .kind(_, .title) = find.sense else { return false }
      return find.span.length * 10 >= passages[index].span.length * 7
    }
  }

  private func isMasthead(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.label == nil, passage.mark == nil, passage.shape.width <= 70,
      passage.shape.sentences == 0
    else { return false }
    let names = finds[index].filter { find in
      if case .kind(_, .publisher) = find.sense { true } else { false }
    }
    if Shape.isWide(passage.shape.last) {
      return passage.shape.width <= 40 && names.contains { $0.span.end == passage.span.end }
    }
    return isName(passage.span)
      && names.contains {
        $0.span.start == passage.span.start || $0.span.end == passage.span.end
      }
  }

  /// Words in capitals, with short ones such as “of” between them.
  private func isName(_ span: Span) -> Bool {
    let words = characters.text.text(span).split(whereSeparator: \.isWhitespace)
    return words.count <= 8
      && words.allSatisfy { $0.first?.isLowercase != true || $0.count <= 3 }
  }
}
