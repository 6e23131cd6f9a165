import Languages
import Text
import Values

extension BlockArranger {
  /// The title: what the source says it is, else the best marked or the longest line above the
  /// text.
  mutating func takeTitle() {
    if let title = told.title {
      metadata.title = title
      let wanted = Characters(title).folded.filter { $0 != 0 && Script($0) != .space }
      let place = passages.indices.first { isFreeLine($0) && key($0) == wanted }
      if let place { passages[place].role = .title }
      if place != nil || !wanted.isEmpty { return }
    }
    guard let place = titlePlace else { return }
    let range = place.lowerBound..<end(of: place)
    let wanted = key(range.lowerBound)
    for index in range { passages[index].role = .title }
    // A site repeats the title above the text.
    for index in (range.upperBound..<passages.endIndex).prefix(6) where isFreeLine(index) {
      if key(index) == wanted { passages[index].role = .boilerplate }
    }
    merge(range)
    let span = passages[range.lowerBound].span
    let name = TitleName(span, finds: range.flatMap { finds[$0] }, in: characters)
    metadata.title = characters.line(name.span)
    metadata.publisher = metadata.publisher ?? name.site
  }

  /// A sentence that is over before the line is: a caption with who took the picture behind it.
  private func holdsSentence(_ index: Int) -> Bool {
    let shape = passages[index].shape
    return Shape.isWide(shape.last) && shape.sentences > 0 && !shape.isEnded
  }

  private func isFreeLine(_ index: Int) -> Bool {
    passages[index].isFree && passages[index].shape.width <= 400
  }

  /// The lines of the title, as far as they stand together.
  private var titlePlace: Range<Int>? {
    let end = body.map { isHeadline($0.lowerBound) ? $0.lowerBound + 1 : $0.lowerBound }
    let head = passages.indices.prefix(end ?? passages.count).filter { index in
      isFreeLine(index) && passages[index].mark != .bullet && !isWay(index)
        && !holdsSentence(index)
        && (!isBylineLike(index) && !hasDateSegment(index)
          || namesInstrument(index) && fields(of: index).isEmpty)
    }
    if let marked = head.first(where: { passages[$0].mark == .heading(1) }) {
      return marked..<(marked + 1)
    }
    if let named = head.first(where: isNamedTitle) { return named..<(named + 1) }
    let plain = head.filter { passages[$0].label == nil && !passages[$0].shape.isOpen }
    let strong = plain.first { if case .strong = passages[$0].mark { true } else { false } }
    if let strong { return strong..<(strong + 1) }
    let groups = groups(of: plain)
    let widths = groups.map { $0.reduce(0) { $0 + passages[$1].shape.width } }
    // Half the widest, not the first: above a headline may stand the name of a column.
    let least = min(widths.max() ?? 0, 120)
    let widest = zip(groups, widths).first { group, width in
      width * 2 > least && group.contains { passages[$0].shape.letters > 2 }
    }?.0
    return widest ?? announcedTitle
  }

  /// `[文書名] …`: a line that says itself that it is the title.
  private func isNamedTitle(_ index: Int) -> Bool {
    let line = passages[index].span
    return finds[index].contains { find in
      find.sense == .byline(.mark) && find.span.start == line.start + 1
        && characters.folded[line.start] == 0x5B && characters.has("]", at: find.span.end)
        && find.span.end + 2 < line.end
    }
  }

  /// The name of an instrument below the line that announces its text: `…. The text follows:`.
  private var announcedTitle: Range<Int>? {
    let line = passages.indices.dropFirst().first { index in
      let passage = passages[index]
      return isFreeLine(index) && namesInstrument(index) && passage.label == nil
        && !passage.isProse && !passage.shape.isClosed && passages[index - 1].shape.end == 0x3A
    }
    return line.map { $0..<($0 + 1) }
  }

  /// Lines right below one another that name an instrument are one title; others stand alone.
  private func groups(of lines: [Int]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for line in lines {
      let isNext =
        groups.last?.upperBound == line && passages[line].gap == 0 && !isNumbered(line)
        && passages[line].shape.end != 0x3B
      if isNext, (groups.last?.count ?? 0) < 6, passages[line].mark == nil {
        groups[groups.count - 1] = groups[groups.count - 1].lowerBound..<(line + 1)
      } else {
        groups.append(line..<(line + 1))
      }
    }
    return groups.flatMap { group in
      group.contains(where: namesInstrument) ? [group] : group.map { $0..<($0 + 1) }
    }
  }

  /// `1 Trade`: the first of its parts, though a number and a space are no label by themselves.
  private func isNumbered(_ index: Int) -> Bool {
    let span = passages[index].span
    return Script(characters.folded[span.start]) == .digit && characters.isSpace(span.start + 1)
  }

  func namesInstrument(_ index: Int) -> Bool {
    finds[index].contains { find in
      if case .kind(.official, .title) = find.sense { true } else { false }
    }
  }

  /// A first passage that is ended as a headline may be, by `!` or `?`, is not yet the text.
  private func isHeadline(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.shape.width <= 120, passage.shape.sentences <= 1, passage.label == nil,
      passages.indices.prefix(index).allSatisfy({ !passages[$0].isFree })
    else { return false }
    return [0x21, 0x3F].contains(passage.shape.last) && index + 1 < passages.endIndex
  }

  /// A title goes on in a line in brackets, or in lower case right below.
  private func end(of title: Range<Int>) -> Int {
    var next = title.upperBound
    while next < passages.endIndex, next - title.upperBound < 3, continuesTitle(next) { next += 1 }
    return next
  }

  private func continuesTitle(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.isFree, passage.label == nil, passage.mark == nil, !passage.isProse,
      passage.shape.width <= 120, !passage.shape.isEnded, !isBylineLike(index)
    else { return false }
    let first = characters.folded[passage.span.start]
    if first == 0x28 {
      // A day in brackets, when it was signed, is no part of the name.
      return passage.gap <= 1 && passage.shape.end == 0x29
        && dates.first(in: passage.span, of: characters, language: language) == nil
    }
    if first == 0x2014 || first == 0x2015 { return passage.gap <= 1 }
    return passage.gap == 0 && (0x61...0x7A).contains(first)
  }

  mutating func merge(_ range: Range<Int>) {
    passages[range.lowerBound].span.end = passages[range.upperBound - 1].span.end
    // The lines below are one block with the first: an empty span is dropped at the end.
    for index in range.dropFirst() {
      passages[index].span = Span(
        passages[range.lowerBound].span.end, passages[range.lowerBound].span.end)
    }
  }
}
