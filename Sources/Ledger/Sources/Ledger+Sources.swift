import Document
import Foundation
import GRDB
package import Values

extension Ledger {
  /// All sources, the last added first.
  package func sources() throws(Diagnostic) -> [SourceSummary] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT \(SourceRow.columns) FROM source ORDER BY id DESC")
        .map(SourceRow.summary)
    }
  }

  /// One source, named by its id, the beginning of its digest or its path.
  ///
  /// - Throws: where no source, or more than one, goes by that name.
  package func source(id name: String) throws(Diagnostic) -> SourceDetail {
    try read { db in
      let key = try SourceName.resolve(name, db)
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT \(SourceRow.columns), mediaType, fetched, added,
            (SELECT length(bytes) FROM original WHERE source = source.id) AS size,
            (SELECT count(*) FROM claim WHERE claim.source = source.id) AS claims,
            (SELECT count(DISTINCT entry) FROM claim WHERE claim.source = source.id) AS entries
          FROM source WHERE id = ?
          """, arguments: [key])
      guard let row else { throw Diagnostic("the source “\(name)” has just been removed") }
      return SourceDetail(
        summary: SourceRow.summary(row), mediaType: row["mediaType"],
        fetched: (row["fetched"] as String?).flatMap { EDTF($0) },
        added: try Date(row["added"] as String, strategy: .iso8601), size: row["size"] ?? 0,
        claims: row["claims"], entries: row["entries"])
    }
  }

  /// What was read from a source, named as in `source(id:)`.
  package func reading(of name: String) throws(Diagnostic) -> StoredReading {
    try read { db in
      let key = try SourceName.resolve(name, db)
      return try StoredReading.fetch(key, db)
    }
  }

  /// A source's bytes as they were added; the source is named as in `source(id:)`.
  package func bytes(of name: String) throws(Diagnostic) -> SourceBytes {
    try read { db in
      let key = try SourceName.resolve(name, db)
      guard let bytes = try SourceBytes.fetch(key, db) else {
        throw Diagnostic("the source “\(name)” has just been removed")
      }
      return bytes
    }
  }
}

extension SourceBytes {
  static func fetch(_ source: Int64, _ db: Database) throws -> SourceBytes? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT \(SourceRow.columns), format, bytes
        FROM source JOIN original ON original.source = source.id WHERE source.id = ?
        """, arguments: [source]
    ).map { row in
      SourceBytes(
        source: SourceRow.summary(row), format: (row["format"] as String?).flatMap(FormatName.init),
        bytes: Array(row["bytes"] as Data))
    }
  }
}
