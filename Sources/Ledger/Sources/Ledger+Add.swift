import Document
import Foundation
import GRDB
package import Reading
package import Values

extension Ledger {
  /// Adds a document with its reading in one transaction; the same bytes twice add nothing.
  ///
  /// - Parameter bytes: the bytes that `reading.document.digest` is the digest of.
  /// - Throws: where the ledger cannot be written; nothing of the document is in it then.
  package func add(_ reading: Reading, bytes: [UInt8]) throws(Diagnostic) -> Added {
    let filing = Filing(reading)
    let json = Data(reading.json(includesText: true))
    return try write { db in
      let digest = reading.document.digest
      let known = try Row.fetchOne(
        db, sql: "SELECT \(SourceRow.columns) FROM source WHERE digest = ?", arguments: [digest])
      if let known { return .known(SourceRow.summary(known)) }

      let source = try SourceRow.insert(reading, added: clock.now(), db)
      try db.execute(
        sql: "INSERT INTO original (source, bytes) VALUES (?, ?)", arguments: [source, Data(bytes)])
      try StoredReading.store(json, lexicon: reading.lexicon, of: source, db)
      try Passages.replace(with: reading.document, of: source, db)
      try EntryTable.file(filing, of: source, db)
      guard let summary = try SourceRow.summary(source, db) else {
        throw Diagnostic("the document could not be added", file: reading.document.path)
      }
      return .added(summary)
    }
  }
}
