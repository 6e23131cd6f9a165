import Languages
import Text
import Values

/// Tells which state's a ministry is that is named without its state: that of the organ before it in a
/// list, or of the like organ named with its state before; else the country that the document is
/// written from, where it has an organ of that name; else the foreign state named last.
struct OrganResolver {
  let home: String?
  /// What the home country calls its organs; empty where no table tells.
  let own: Set<String>
  /// The id of the organ of each kind that was named last with its state.
  private var named: [String: String] = [:]
  /// The last organ of the passage, and whose it is.
  private var last: (end: Int, owner: String, passage: ObjectIdentifier)?

  init(home: String?, own: Set<String> = []) {
    self.home = home
    self.own = own
  }

  /// - Parameter foreign: the foreign state named last.
  /// - Returns: `actor`, with the state in its id where it was an organ without one.
  mutating func resolve(
    _ actor: Mention.Actor, at range: Range<Int>, in passage: Passage, foreign: String? = nil
  ) -> Mention.Actor {
    guard actor.kind == .organization, let id = actor.ids.first else { return actor }
    if let owner = Self.owner(of: actor) {
      named[String(id.dropFirst(3))] = id
      last = (range.upperBound, owner, ObjectIdentifier(passage))
      return actor
    }
    let isOrgan = passage.hits(at: range.lowerBound).contains {
      if case .organ(id, _) = passage.word($0) { Int($0.end) <= range.upperBound } else { false }
    }
    guard isOrgan else { return actor }
    let listed = listed(range, in: passage)
    guard
      let whole = listed.map({ OrganID.of(id, state: $0) }) ?? named[id]
        ?? home(of: range, in: passage, foreign).map({ OrganID.of(id, state: $0) })
    else { return actor }
    let found = Mention.Actor(id: whole, kind: .organization)
    if let owner = Self.owner(of: found) {
      last = (range.upperBound, owner, ObjectIdentifier(passage))
    }
    return found
  }

  /// Whose the organ is that only a mark or a coordinating word parts from this one.
  private func listed(_ range: Range<Int>, in passage: Passage) -> String? {
    guard let last, last.passage == ObjectIdentifier(passage), last.end < range.lowerBound else {
      return nil
    }
    let start = passage.skipSpaces(last.end)
    return passage.hits(at: start).contains {
      $0.key == .coordinator && passage.skipSpaces(Int($0.end)) == range.lowerBound
    } ? last.owner : nil
  }

  private func home(of range: Range<Int>, in passage: Passage, _ foreign: String?) -> String? {
    // Without a table of its organs the home country is the first guess, and no more.
    if own.isEmpty { return home ?? foreign }
    return own.contains(passage.text.text(range)) ? home : foreign
  }

  /// The state of an organ, by the id that it is composed of.
  static func owner(of actor: Mention.Actor) -> String? {
    actor.kind == .organization ? actor.ids.first.flatMap(OrganID.state) : nil
  }
}
