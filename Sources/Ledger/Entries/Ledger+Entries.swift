import Foundation
import GRDB
import Reading
package import Values

extension Ledger {
  /// The entries that concern all of `states` (all entries where none is given), with their
  /// evidence, ordered by type and then by the date of their first evidence.
  ///
  /// - Parameters:
  ///   - states: ISO 3166-1 alpha-2 codes.
  ///   - type: leaves out entries of other types: `flow`.
  ///   - since: leaves out evidence of an earlier day, and entries that have no other. The date
  ///     of evidence is the last day of its claim's time, else of its source's; evidence without
  ///     any date is left out too.
  package func entries(
    about states: [String] = [], type: String? = nil, since: CivilDay? = nil
  ) throws(Diagnostic) -> [Entry] {
    // A state asked for twice is asked for once.
    let states = Set(states).sorted()
    let each = "SELECT entry FROM entryState WHERE state = ?"
    let about =
      states.isEmpty
      ? "SELECT id FROM entry" : states.map { _ in each }.joined(separator: " INTERSECT ")
    return try read { db in
      let chosen =
        type == nil ? about : "\(about) INTERSECT SELECT id FROM entry WHERE type = ?"
      let arguments = StatementArguments(states + (type.map { [$0] } ?? []))
      return try EntryQuery(chosen: chosen, arguments: arguments, since: since).fetch(db)
    }
  }

  /// The entry with this id, with all its evidence.
  ///
  /// - Throws: where there is none.
  package func entry(id: String) throws(Diagnostic) -> Entry {
    let found = try read { db in
      try EntryQuery(
        chosen: "SELECT id FROM entry WHERE id = ?", arguments: [id.lowercased()], since: nil
      ).fetch(db)
    }
    guard let entry = found.first else {
      throw Diagnostic(
        "the ledger has no entry “\(id)”",
        remedy: "take an id from `entente ledger`, such as flow-3k9x2m7q")
    }
    return entry
  }

  /// Which entry each claim of a source supports: entries' ids by the claim's id in the document.
  /// The source is named as in `source(id:)`.
  package func entryIDs(of source: String) throws(Diagnostic) -> [String: String] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, entry FROM claim WHERE source = ?",
        arguments: [try SourceName.resolve(source, db)])
      return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
