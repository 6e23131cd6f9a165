import Foundation
import Languages
import Text
import Values

extension BlockArranger {
  /// Gathers what speaks for each kind of text.
  mutating func judgeKind() {
    // The lines of a title that were merged into its first keep their words.
    let title = passages.indices.filter { passages[$0].role == .title }
    if let first = title.first {
      judgeTitle(passages[first].span, title.flatMap { finds[$0] })
    }
    // Who publishes says more than where: an agency's report on a government's site is news.
    for name in [publisher, (told.url ?? metadata.url).flatMap(Self.site)].compactMap(\.self)
    where judge.publisher.isEmpty {
      for find in words.finds(in: name) {
        if case .kind(let kind, .publisher) = find.sense { judge.publisher.append(kind) }
      }
    }
    judgeHead()
    var seen: Set<Span> = []
    var words: [Metadata.Kind: Set<String>] = [:]
    for index in passages.indices {
      let passage = passages[index]
      for find in finds[index] {
        guard case .kind(let kind, .body) = find.sense,
          passage.isProse || passage.isFree || passage.role == .metadata
        else {
          continue
        }
        if seen.insert(find.span).inserted {
          words[kind, default: []].insert(characters.text.text(find.span).lowercased())
        }
      }
    }
    judge.body = words.mapValues(\.count)
    judge.labels = passages.count { $0.isProse && $0.label?.ordinal != nil }
    judge.hasChrome = breadcrumb != nil
    judge.isUserSupplied = !metadata.disclaimers.isEmpty
  }

  /// The surest word for who published it.
  private var publisher: String? {
    told.publisher ?? metadata.publisher ?? told.site ?? breadcrumb ?? agency
  }

  /// A part of a line above the text that says no more than the kind: “Press release”. Long menus
  /// name every kind.
  private mutating func judgeHead() {
    for index in passages.indices.prefix(body?.lowerBound ?? passages.count) {
      let passage = passages[index]
      guard passage.role != .title, passage.shape.width <= 200 else { continue }
      let steps = steps(of: index)
      let parts = steps.count > 1 ? steps.suffix(1) : segments(of: index)[...]
      guard parts.count <= 4 else { continue }
      for part in parts {
        for find in finds[index] where part.contains(find.span) {
          guard case .kind(let kind, .title) = find.sense, kind != .official,
            find.span.length * 10 >= part.length * 7
              || steps.count > 1 && find.span.end == part.end
          else { continue }
          judge.title.append((kind, false))
          if part == passage.span, passage.isFree { passages[index].role = .metadata }
        }
      }
    }
  }

  private mutating func judgeTitle(_ span: Span, _ finds: [DocumentWords.Find]) {
    // What stands in brackets at the end, such as a period, is not the end of a name.
    var end = span.end
    if end > span.start, characters.has(")", at: end - 1),
      let open = (span.start..<end).last(where: { characters.has("(", at: $0) })
    {
      end = characters.trimmed(Span(span.start, open)).end
    }
    for find in finds {
      guard case .kind(let kind, let place) = find.sense else { continue }
      switch place {
      case .headline: judge.isHeadline = true
      case .title:
        // In Latin script a name has capitals: “agree on a joint statement” is none.
        let isName = !(0x61...0x7A).contains(characters.folded[find.span.start])
        let isAtEnd = find.span.end == end || find.span.start == span.start
        if kind != .official || isName { judge.title.append((kind, isAtEnd)) }
      case .body, .publisher, .reprint: continue
      }
    }
  }

  /// What the format told wins over what by-lines say.
  mutating func finishMetadata() {
    metadata.publisher = publisher
    metadata.url = told.url ?? metadata.url
    metadata.published =
      (told.published.flatMap(dates.date(of:)) ?? metadata.published)?.withoutTime
      ?? metadata.url.flatMap(AddressDate.date(inURL:))
    metadata.fetched = told.fetched.flatMap(dates.date(of:))
    if metadata.publisher == nil, let url = metadata.url { metadata.publisher = Self.site(of: url) }
    // A dated piece with a publisher that nothing marks as another kind is news.
    if metadata.publisher != nil, metadata.published != nil { judge.hasByline = true }
    metadata.kind = judge.kind
  }

  /// The domain of an address, without the names of servers in front.
  private static func site(of url: String) -> String? {
    guard let host = URL(string: url)?.host(percentEncoded: false) else { return nil }
    let servers: Set<String> = ["www", "m", "mobile", "wap", "amp"]
    let labels = host.split(separator: ".")
    return labels.drop { servers.contains(String($0)) }.joined(separator: ".")
  }
}
