import Ledger
import Reading
import Values

/// An entry as one row of a table shows it: its roles and its first evidence.
struct EntryRow {
  let entry: Entry
  let roles: RowRoles
  private let groups: GroupMembers

  init(_ entry: Entry, _ groups: GroupMembers) {
    self.entry = entry
    self.groups = groups
    roles = RowRoles(entry.content)
  }

  var first: Entry.Evidence? { entry.evidence.first }
  var quotation: Quotation? { first?.claim.evidence.first }
  /// The states that the formats and groups among the actors stand for, each once.
  func members(of actors: [String]) -> [String] {
    var members: [String] = []
    for actor in actors {
      for member in groups.standing(for: actor, on: entry.day) where !members.contains(member) {
        members.append(member)
      }
    }
    return members
  }

  /// How many sources support it.
  var sources: Int { Set(entry.evidence.map(\.source.id)).count }
}

extension Entry {
  /// When it was so: by its first claim, else when that was written or published.
  var day: EDTF? {
    let first = evidence.first
    return first?.claim.time ?? first?.source.written ?? first?.source.published
  }
}
