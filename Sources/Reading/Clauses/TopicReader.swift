import Languages
import Values

/// Finds what a stretch of text is about, by the words of `topics.tsv`.
struct TopicReader {
  let passage: Passage

  /// The most topics that one stretch is given.
  static let most = 3

  /// The topics of a range, the most often named first, then in the order of the text. A topic of
  /// three digits gives way to one of five that it holds.
  func topics(in range: Range<Int>) -> [Topic] {
    var counts: [Topic: Int] = [:]
    var order: [Topic] = []
    var end = range.lowerBound
    var longest = 0..<0
    for hit in passage.hits(in: range) where hit.kind == .topic {
      // Of two words in one, the longer counts; one word may have more than one topic.
      guard Int(hit.start) >= end || hit.range == longest, !passage.isHidden(hit.range),
        case .topic(let topic) = passage.word(hit)
      else { continue }
      if counts[topic] == nil { order.append(topic) }
      counts[topic, default: 0] += 1
      (end, longest) = (Int(hit.end), hit.range)
    }
    let narrow = Set(order.filter { $0.category != $0 }.map(\.category))
    let kept = order.filter { !narrow.contains($0) }
    return kept.enumerated()
      .sorted { (-(counts[$0.1] ?? 0), $0.0) < (-(counts[$1.1] ?? 0), $1.0) }
      .prefix(Self.most).map(\.element)
  }
}
