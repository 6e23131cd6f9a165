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
  /// Whether it announces the text of an instrument and goes on with it.
  var isReprint = false
  /// Whether an author or a dateline stands above it.
  var isArticle = false
  /// Whether its title has a verb, and tells what happened.
  var isHeadline = false
  /// Whether the platform says that a user supplied the content.
  var isUserSupplied = false
  /// Whether a site's chrome stands around it.
  var hasChrome = false

  var kind: Metadata.Kind {
    if isReprint { return .official }
    var points: [Metadata.Kind: Int] = [:]
    for found in title where found.kind != .official { points[found.kind, default: 0] += 3 }
    for kind in Set(publisher) { points[kind, default: 0] += kind == .pressRelease ? 4 : 2 }
    for (kind, count) in body { points[kind, default: 0] += min(count, 4) }
    points[.official] = isReport ? 0 : officialPoints
    if isUserSupplied { points[.commentary, default: 0] += 3 }
    if hasByline || isHeadline { points[.news, default: 0] += 1 }
    if isArticle { points[.news, default: 0] += 1 }
    let order: [Metadata.Kind] = [.official, .pressRelease, .commentary, .news]
    let best = order.max { (points[$0] ?? 0) < (points[$1] ?? 0) }
    guard let best, let most = points[best], most >= 2 else { return hasByline ? .news : .other }
    return order.first { points[$0] == most } ?? best
  }

  /// Whether it tells of an instrument and is none: few numbered parts, with an author, a dateline
  /// or a verb in its title; or on a news page, without a word that only instruments use.
  private var isReport: Bool {
    labels < 3 && !isIssued
      && (isArticle || isHeadline
        || body[.official] == nil && (hasChrome || publisher.contains(.news)))
  }

  /// Whether an office of state gives out what it calls an instrument, with a dateline or not.
  private var isIssued: Bool {
    !isHeadline && publisher.contains(.pressRelease)
      && title.contains { $0.kind == .official && $0.isAtEnd }
  }

  private var officialPoints: Int {
    let names = title.filter { $0.kind == .official }
    var points = body[.official].map { min($0, 4) } ?? 0
    // News tell of a joint statement in their headline; only an instrument is called one.
    for name in names { points += name.isAtEnd && !isHeadline ? 6 : 1 }
    if !names.isEmpty, !isHeadline, labels >= 3 { points += 4 }
    if labels >= 8 { points += 3 }
    return points
  }

  /// Whether the title or its parts alone make it an instrument.
  var isInstrument: Bool {
    if isReprint { return true }
    guard !isReport, !isHeadline || labels >= 8 else { return false }
    return title.contains { $0.kind == .official && ($0.isAtEnd || labels >= 3) } || labels >= 8
  }
}
