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
    return zip(lines, candidates).enumerated().map { index, pair in
      let (line, labels) = pair
      let fitting = labels.filter { !grammar.needsSeries($0) || places.hasNeighbour($0, at: index) }
      let best = fitting.max { places.support($0, at: index) < places.support($1, at: index) }
      if let best, places.support(best, at: index) > 0 || fitting.first?.ordinal == nil {
        return places.support(best, at: index) > 0 ? best : fitting.first
      }
      return fitting.first ?? line.bullet.map { Label(kind: "-", ordinal: nil, span: $0) }
    }
  }

  /// Where each number of each kind stands.
  private struct Places {
    private var lines: [String: [Int: [Int]]] = [:]

    init(_ candidates: [[Label]]) {
      for (index, labels) in candidates.enumerated() {
        for label in labels {
          lines[label.kind, default: [:]][label.ordinal ?? 0, default: []].append(index)
        }
      }
    }

    func hasNeighbour(_ label: Label, at line: Int) -> Bool { support(label, at: line) > 0 }

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
