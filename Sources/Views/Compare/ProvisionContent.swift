import Foundation
import Reading
import Values

/// What the mentions and claims of a reading say in each of its provisions: the same in every
/// language.
struct ProvisionContent {
  /// Those that its words name or refer to.
  var actors: Set<String> = []
  var instruments: Set<InstrumentKind> = []
  /// In English.
  var places: Set<String> = []
  /// Amounts, quantities, spans of time, dates and other numbers, in the order of the text.
  var figures: [Comparison.Value] = []
  /// Numbers in words, which may stand for a figure in another language.
  var spelled: Set<Decimal> = []
  /// What the claims read from it are: `flow loan`, `meeting leaders`.
  var predicates: Set<String> = []

  /// - Returns: the content of each node of the tree.
  static func all(of tree: ProvisionTree, _ reading: Reading) -> [ProvisionContent] {
    var contents = [ProvisionContent](repeating: ProvisionContent(), count: tree.nodes.count)
    let owners = SpanOwners(tree)
    var figures: [(owner: Int, start: Int, value: Comparison.Value)] = []
    for mention in reading.mentions {
      guard let owner = owners.owner(of: mention.span) else { continue }
      if let figure = contents[owner].take(mention.value) {
        figures.append((owner, mention.span.start, figure))
      }
    }
    for number in reading.numbers {
      guard let owner = owners.owner(of: number.span) else { continue }
      if number.isSpelled {
        contents[owner].spelled.insert(number.value)
      } else {
        figures.append((owner, number.span.start, .number(number.value)))
      }
    }
    figures.sort { ($0.owner, $0.start) < ($1.owner, $1.start) }
    for figure in figures { contents[figure.owner].figures.append(figure.value) }
    for claim in reading.claims {
      guard let first = claim.evidence.first, let owner = owners.owner(of: first.span),
        let predicate = claim.content.predicate
      else { continue }
      contents[owner].predicates.insert(predicate)
    }
    return contents
  }

  /// - Returns: the value where it is a figure.
  private mutating func take(_ value: Mention.Value) -> Comparison.Value? {
    switch value {
    case .date(let date): return .date(date)
    case .money(let money): return .money(money)
    case .quantity(let quantity): return .quantity(quantity)
    case .duration(let duration): return .duration(duration)
    case .actor(let actor): actors.formUnion(actor.ids)
    case .instrument(let instrument): instruments.insert(instrument.kind)
    case .place(let name): places.insert(name)
    case .programme: break
    }
    return nil
  }
}

/// Finds the node in whose own text a span stands.
private struct SpanOwners {
  private let spans: [(span: Span, node: Int)]

  init(_ tree: ProvisionTree) {
    spans = tree.nodes.enumerated()
      .flatMap { index, node in node.spans.map { (span: $0, node: index) } }
      .sorted { $0.span < $1.span }
  }

  func owner(of span: Span) -> Int? {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, spans[low - 1].span.end > span.start else { return nil }
    return spans[low - 1].node
  }
}

extension Claim.Content {
  /// What is told, without who and how much.
  fileprivate var predicate: String? {
    switch self {
    case .agreement(let agreement): "agreement \(agreement.status.rawValue)"
    case .flow(let flow): "flow \(flow.form.rawValue)"
    case .meeting(let meeting): "meeting \(meeting.level.rawValue)"
    case .activity(let activity): "activity \(activity.kind.rawValue)"
    case .position(let position): "position \(position.stance.rawValue)"
    case .relationship: "relationship"
    case .figure: "figure"
    case .undertaking, .assessment: nil
    }
  }
}
