import Ledger
import Reading
import Values

/// An entry as one row of a table shows it: its roles and its first evidence.
struct EntryRow {
  let entry: Entry
  let roles: RowRoles

  init(_ entry: Entry) {
    self.entry = entry
    roles = RowRoles(entry.content)
  }

  var first: Entry.Evidence? { entry.evidence.first }
  var quotation: Quotation? { first?.claim.evidence.first }
  /// How many sources support it.
  var sources: Int { Set(entry.evidence.map(\.source.id)).count }
}
