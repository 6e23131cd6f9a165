import Foundation
import GRDB
package import Reading
package import Values

extension Ledger {
  /// Reads all sources again, as after a change of the tables, and replaces the readings that are
  /// different now; entries whose claims say the same keep their ids.
  ///
  /// Each source is a transaction of its own, so that others may add meanwhile and a kill leaves
  /// whole readings, old or new.
  ///
  /// - Parameter read: reads a document; a diagnostic that it throws is reported, and the reading
  ///   stays as it was.
  package func reread(
    _ read: (SourceBytes) async throws(Diagnostic) -> Reading
  ) async throws(Diagnostic) -> Reread {
    var result = Reread()
    let keys = try self.read { try Int64.fetchAll($0, sql: "SELECT id FROM source ORDER BY id") }
    for key in keys {
      // A source may have been removed since the list was made.
      guard let source = try self.read({ try SourceBytes.fetch(key, $0) }) else { continue }
      let reading: Reading
      do throws(Diagnostic) {
        reading = try await read(source)
      } catch {
        result.refused.append(error)
        continue
      }
      if try replace(key, with: reading) {
        result.changed.append(try self.read { try SourceRow.summary(key, $0) } ?? source.source)
      } else {
        result.unchanged += 1
      }
    }
    return result
  }

  /// Whether the new reading is different from the one that was there.
  private func replace(_ source: Int64, with reading: Reading) throws(Diagnostic) -> Bool {
    let filing = Filing(reading)
    let json = Data(reading.json(includesText: true))
    return try write { db in
      guard let old = try StoredReading.json(of: source, db), old != json else { return false }
      try SourceRow.update(source, to: reading, db)
      try StoredReading.store(json, lexicon: reading.lexicon, of: source, db)
      try Passages.replace(with: reading.document, of: source, db)
      try EntryTable.clear(source, for: filing, db)
      return true
    }
  }
}
