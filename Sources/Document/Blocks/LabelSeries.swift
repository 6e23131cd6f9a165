import Values

/// Chooses the label of every line: of two that fit, the one that goes on a count; of those that
/// are labels only in a series, the ones whose neighbour stands in the text.
enum LabelSeries {
  static func labels(
    of lines: [Line], in characters: Characters, grammar: LabelGrammar
  ) -> [Label?] {
    let candidates = lines.map { line -> [Label] in
      switch line.mark {
      case .link, .frontMatter, .aside, .table: []
      case .heading, .bullet, .quote, .caption, .strong, nil:
        grammar.labels(at: line.span.start, to: line.span.end, in: characters)
      }
    }
    let places = Places(candidates)
    var chosen = zip(lines, candidates).enumerated().map { index, pair in
      let (line, labels) = pair
      let fitting = labels.filter {
        !grammar.needsSeries($0) || places.support($0, at: index) > 0
          || grammar.isEnclosed($0) && places.leavesOneOut($0, at: index)
      }
      let best = fitting.max { places.support($0, at: index) < places.support($1, at: index) }
      if let best, places.support(best, at: index) > 0 || fitting.first?.ordinal == nil {
        return places.support(best, at: index) > 0 ? best : fitting.first
      }
      return fitting.first ?? line.bullet.map { Label(kind: "-", ordinal: nil, span: $0) }
    }
    takeMistyped(candidates, into: &chosen, grammar)
    takeInner(lines, in: characters, into: &chosen, grammar)
    return chosen
  }

  /// A number in another form between two of one form: `1.`, `2.`, `3、`, `4.`
  private static func takeMistyped(
    _ candidates: [[Label]], into chosen: inout [Label?], _ grammar: LabelGrammar
  ) {
    let open = candidates.indices.filter { chosen[$0] == nil && !candidates[$0].isEmpty }
    guard !open.isEmpty else { return }
    let places = Places(chosen.map { $0.map { [$0] } ?? [] })
    for index in open {
      chosen[index] = candidates[index].first { label in
        guard let ordinal = label.ordinal, let counter = grammar.counter(of: label) else {
          return false
        }
        let before = chosen[..<index].last { before in
          before.flatMap { grammar.counter(of: $0) } == counter
        }
        guard let before = before ?? nil, before.ordinal == ordinal - 1 else { return false }
        return places.next(like: before, after: index) == ordinal + 1
      }
    }
  }

  /// A first label right behind another, whose second stands at the head of a later line.
  private static func takeInner(
    _ lines: [Line], in characters: Characters, into chosen: inout [Label?],
    _ grammar: LabelGrammar
  ) {
    let places = Places(chosen.map { $0.map { [$0] } ?? [] })
    for index in chosen.indices {
      guard let label = chosen[index], label.ordinal != nil else { continue }
      let end = lines[index].span.end
      let start = characters.skipSpace(from: label.span.end, to: end)
      let inner = grammar.labels(at: start, to: end, in: characters).first { inner in
        inner.ordinal == 1 && inner.kind != label.kind && inner.span.end < end
          && places.next(like: inner, after: index) == 2
      }
      guard let inner else { continue }
      chosen[index]?.inner = .init(kind: inner.kind, ordinal: 1, span: inner.span)
      chosen[index]?.span.end = inner.span.end
    }
  }

  /// Where each number of each kind stands.
  private struct Places {
    private var lines: [String: [Int: [Int]]] = [:]
    private var order: [String: [(line: Int, ordinal: Int)]] = [:]

    init(_ candidates: [[Label]]) {
      for (index, labels) in candidates.enumerated() {
        for label in labels {
          lines[label.kind, default: [:]][label.ordinal ?? 0, default: []].append(index)
          order[label.kind, default: []].append((index, label.ordinal ?? 0))
        }
      }
    }

    /// The next number of the label's kind behind a line.
    func next(like label: Label, after line: Int) -> Int? {
      guard let order = order[label.kind] else { return nil }
      var (low, high) = (0, order.count)
      while low < high {
        let middle = (low + high) / 2
        if order[middle].line <= line { low = middle + 1 } else { high = middle }
      }
      return low < order.count ? order[low].ordinal : nil
    }

    /// Whether the number after the next, or the one before the last, stands on its side of it.
    func leavesOneOut(_ label: Label, at line: Int) -> Bool {
      guard let ordinal = label.ordinal, let kind = lines[label.kind] else { return false }
      return kind[ordinal - 2]?.first.map { $0 < line } ?? false
        || kind[ordinal + 2]?.last.map { $0 > line } ?? false
    }

    /// How many of the numbers beside it stand on their side of it.
    func support(_ label: Label, at line: Int) -> Int {
      let kind = lines[label.kind] ?? [:]
      guard let ordinal = label.ordinal else { return (kind[0]?.count ?? 0) > 1 ? 1 : 0 }
      let before = kind[ordinal - 1]?.first.map { $0 < line } ?? false
      let after = kind[ordinal + 1]?.last.map { $0 > line } ?? false
      return (before ? 2 : 0) + (after ? 1 : 0)
    }
  }
}
