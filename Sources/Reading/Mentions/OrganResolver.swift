import Languages
import Values

/// Tells which state's a ministry is that is named without its state: that of the like organ named
/// with its state before, else the country that the document is written from.
struct OrganResolver {
  let home: String?
  /// The id of the organ of each kind that was named last with its state.
  private var named: [String: String] = [:]

  init(home: String?) { self.home = home }

  /// - Returns: `actor`, with the state in its id where it was an organ without one.
  mutating func resolve(_ actor: Mention.Actor, at range: Range<Int>, in passage: Passage)
    -> Mention.Actor
  {
    guard actor.kind == .organization, let id = actor.ids.first else { return actor }
    if Self.owner(of: actor) != nil {
      named[String(id.dropFirst(3))] = id
      return actor
    }
    let isOrgan = passage.hits(at: range.lowerBound).contains {
      if case .organ(id, _) = passage.word($0) { Int($0.end) <= range.upperBound } else { false }
    }
    guard isOrgan, let whole = named[id] ?? home.map({ OrganID.of(id, state: $0) }) else {
      return actor
    }
    return Mention.Actor(id: whole, kind: .organization)
  }

  /// The state of an organ, by the id that it is composed of.
  static func owner(of actor: Mention.Actor) -> String? {
    actor.kind == .organization ? actor.ids.first.flatMap(OrganID.state) : nil
  }
}
