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
    passages[place].role = .title
    var span = passages[place].span
    var next = place + 1
    while next < passages.endIndex, next - place <= 3, continuesTitle(next) {
      passages[next].role = .title
      span.end = passages[next].span.end
      next += 1
    }
    if next > place + 1 { merge(place..<next) }
    metadata.title = characters.line(span)
  }

  private func isFreeLine(_ index: Int) -> Bool {
    passages[index].isFree && passages[index].shape.width <= 400
  }

  private var titlePlace: Int? {
    let end = body.map { isHeadline($0.lowerBound) ? $0.lowerBound + 1 : $0.lowerBound }
    let head = passages.indices.prefix(end ?? passages.count).filter { index in
      isFreeLine(index) && !isBylineLike(index) && passages[index].mark != .bullet
    }
    if let marked = head.first(where: { passages[$0].mark == .heading(1) }) { return marked }
    let plain = head.filter { passages[$0].label == nil }
    let strong = plain.first { if case .strong = passages[$0].mark { true } else { false } }
    if let strong { return strong }
    let widest = plain.map { passages[$0].shape.width }.max() ?? 0
    // Half the widest, not the first: above a headline may stand the name of a column.
    return plain.first {
      passages[$0].shape.width * 2 > min(widest, 120) && passages[$0].shape.letters > 2
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

  /// A line in brackets, one in lower case, or one that names the instrument, right below.
  private func continuesTitle(_ index: Int) -> Bool {
    let passage = passages[index]
    guard passage.isFree, passage.label == nil, passage.mark == nil, !passage.isProse,
      passage.shape.width <= 120, !passage.shape.isEnded, !isBylineLike(index)
    else { return false }
    let first = characters.folded[passage.span.start]
    if passage.gap <= 1, [0x28, 0x2015, 0x2014].contains(first) {
      return passage.shape.end == 0x29 || first != 0x28
    }
    if first == 0x28 { return false }
    if passage.gap == 0, (0x61...0x7A).contains(first) { return true }
    return passage.gap == 0
      && finds[index].contains {
        if case .kind(.official, .title) = $0.sense { true } else { false }
      }
  }

  private mutating func merge(_ range: Range<Int>) {
    passages[range.lowerBound].span.end = passages[range.upperBound - 1].span.end
    // The lines below are one block with the first: an empty span is dropped at the end.
    for index in range.dropFirst() {
      passages[index].span = Span(
        passages[range.lowerBound].span.end, passages[range.lowerBound].span.end)
    }
  }
}
