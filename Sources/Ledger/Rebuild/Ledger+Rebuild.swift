import GRDB
package import Values

extension Ledger {
  /// Derives all entries from the readings again, as after a change of the rules. The same rules
  /// give the same rows, ids included.
  package func rebuildEntries() throws(Diagnostic) {
    try write { try EntryTable.rebuild($0) }
  }
}
