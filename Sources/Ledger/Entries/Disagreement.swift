import Reading
import Values

/// Entries that tell of the same thing amounts that cannot all hold.
package struct Disagreement: Sendable, Hashable {
  /// Two or more flows, or two or more figures, in the order in which they were given.
  package var entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  /// The disagreements among `entries`: flows between the same sides in the same form and for
  /// the same thing, or figures of the same measure, at times that may be the same, whose amounts
  /// cannot both hold.
  ///
  /// A voice does not disagree with itself within a text (it lists several things there), nor a
  /// part with a total, nor a pledge with what was paid of it.
  package static func groups(among entries: [Entry]) -> [Disagreement] {
    var alike: [[String]: [Statement]] = [:]
    for (place, entry) in entries.enumerated() {
      guard let statement = Statement(entry, place: place) else { continue }
      alike[statement.subject, default: []].append(statement)
    }
    return alike.values.flatMap(connected)
      .map { $0.map(\.place).sorted() }.sorted { $0[0] < $1[0] }
      .map { Disagreement(entries: $0.map { entries[$0] }) }
  }

  /// Statements that conflict, directly or by way of others, two or more together.
  private static func connected(_ statements: [Statement]) -> [[Statement]] {
    var rest = statements
    var groups: [[Statement]] = []
    while let first = rest.popLast() {
      var group = [first]
      var next = 0
      while next < group.count {
        let statement = group[next]
        group += rest.filter { $0.conflicts(with: statement) }
        rest.removeAll { $0.conflicts(with: statement) }
        next += 1
      }
      if group.count > 1 { groups.append(group) }
    }
    return groups
  }
}
