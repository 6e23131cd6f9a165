import GRDB
import TestSupport

extension TemporaryLedger {
  /// All rows of the ledger's own tables, as text, but for the bytes of the search index.
  func rows(
    of tables: [String] = [
      "source", "original", "reading", "claim", "entry", "entryState", "instrument", "provision",
    ]
  )
    throws -> [String]
  {
    try DatabaseQueue(path: path).read { db in
      try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0.description)" }
          .sorted()
      }
    }
  }
}
