import GRDB
package import Values

extension Ledger {
  /// Removes a source with its bytes, its reading and the entries that it alone supports.
  ///
  /// - Parameter name: its id, the beginning of its digest or its path.
  /// - Throws: where no source, or more than one, goes by that name.
  /// - Warning: the bytes are gone; add the file again to have it back.
  @discardableResult
  package func remove(source name: String) throws(Diagnostic) -> SourceSummary {
    try write { db in
      let key = try SourceName.resolve(name, db)
      guard let summary = try SourceRow.summary(key, db) else {
        throw Diagnostic("the source “\(name)” has just been removed")
      }
      try EntryTable.clear(key, db)
      // Its bytes, reading and passages go with it.
      try db.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [key])
      return summary
    }
  }
}
