import Languages
import Text
import Values

/// Instruments that a page reprints behind words of its own: `Below is the full text of the joint
/// statement:`.
extension BlockArranger {
  /// Finds the passage that announces the text and names what it is, at the end of a sentence or
  /// with one.
  mutating func takeAnnouncement() {
    announcement = passages.indices.dropLast().first { index in
      guard passages[index].isFree, passages[index].label == nil, namesInstrument(index),
        passages[(index + 1)...].contains(where: \.isProse)
      else { return false }
      return finds[index].contains { find in
        guard case .kind(.official, .reprint) = find.sense else { return false }
        return isLastSentence(from: find.span.end, of: index)
      }
    }
    judge.isReprint = announcement != nil
  }

  /// Whether no sentence begins behind a place.
  private func isLastSentence(from place: Int, of index: Int) -> Bool {
    let end = passages[index].span.end
    return !(place..<end).contains { place in
      characters.has(".", at: place) && place + 1 < end && characters.isSpace(place + 1)
        || characters.folded[place] == 0x3002 && place + 1 < end
    }
  }

  /// The name of the instrument right below the announcement is the title, whatever headline stands
  /// above it.
  mutating func takeReprintedTitle() {
    guard let announcement else { return }
    let start = announcement + 1
    let line = passages[start]
    guard line.isFree, line.label == nil, namesInstrument(start), !line.isProse,
      !line.shape.isClosed
    else { return }
    var end = start + 1
    while end < passages.endIndex, passages[end].gap == 0, passages[end].isFree,
      passages[end].label == nil, passages[end].mark == nil, !passages[end].shape.isProse,
      passages[end].shape.width <= 120, end - start < 6
    {
      end += 1
    }
    for index in start..<end { passages[index].role = .title }
    merge(start..<end)
    if told.title == nil { metadata.title = characters.line(passages[start].span) }
  }

  /// Where the text that is announced begins.
  var reprint: Int? { announcement.map { passages[$0].span.end } }
}
