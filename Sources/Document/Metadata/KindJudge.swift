import Languages
import Values

/// Judges what kind of text a document is, by points for what speaks for each kind.
struct KindJudge {
  /// Words found in the title, with whether they stand at one of its ends.
  var title: [(kind: Metadata.Kind, isAtEnd: Bool)] = []
  /// Different words found in the body, by kind.
  var body: [Metadata.Kind: Int] = [:]
  var publisher: [Metadata.Kind] = []
  /// The numbered parts of the text.
  var labels = 0
  var hasByline = false
  /// Whether the platform says that a user supplied the content.
  var isUserSupplied = false

  var kind: Metadata.Kind {
    var points: [Metadata.Kind: Int] = [:]
    for found in title {
      // News tell of a joint statement in their headline; only an instrument is called one.
      points[found.kind, default: 0] += found.kind != .official ? 3 : found.isAtEnd ? 6 : 1
    }
    for kind in Set(publisher) { points[kind, default: 0] += 2 }
    for (kind, count) in body { points[kind, default: 0] += min(count, 4) }
    if title.contains(where: { $0.kind == .official }), labels >= 3 {
      points[.official, default: 0] += 4
    }
    if labels >= 8 { points[.official, default: 0] += 3 }
    if isUserSupplied { points[.commentary, default: 0] += 3 }
    if hasByline { points[.news, default: 0] += 1 }
    let order: [Metadata.Kind] = [.official, .pressRelease, .commentary, .news]
    let best = order.max { (points[$0] ?? 0) < (points[$1] ?? 0) }
    guard let best, let most = points[best], most >= 2 else { return hasByline ? .news : .other }
    return order.first { points[$0] == most } ?? best
  }

  /// Whether the title or its parts alone make it an instrument.
  var isInstrument: Bool {
    title.contains { $0.kind == .official && $0.isAtEnd }
      || (labels >= 3 && title.contains { $0.kind == .official }) || labels >= 8
  }
}
