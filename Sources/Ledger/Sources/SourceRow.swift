import Document
import Foundation
import GRDB
import Reading
import Values

/// The row of a source.
enum SourceRow {
  /// Adds the row of a document and hands back its key.
  static func insert(_ reading: Reading, added: Date, _ db: Database) throws -> Int64 {
    let document = reading.document
    let metadata = document.metadata
    try db.execute(
      sql: """
        INSERT INTO source (digest, path, mediaType, language, title, publisher, url, kind,
          published, fetched, written, added, format)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        document.digest, document.path, document.mediaType, document.language.tag, metadata.title,
        metadata.publisher, metadata.url, metadata.kind.rawValue, metadata.published?.text,
        metadata.fetched?.text, reading.written?.text, added.formatted(.iso8601),
        document.format?.rawValue,
      ])
    return db.lastInsertedRowID
  }

  /// Takes over what another reading of the same bytes says of the document.
  static func update(_ source: Int64, to reading: Reading, _ db: Database) throws {
    let document = reading.document
    let metadata = document.metadata
    try db.execute(
      sql: """
        UPDATE source SET mediaType = ?, language = ?, title = ?, publisher = ?, url = ?,
          kind = ?, published = ?, fetched = ?, written = ?
        WHERE id = ?
        """,
      arguments: [
        document.mediaType, document.language.tag, metadata.title, metadata.publisher,
        metadata.url, metadata.kind.rawValue, metadata.published?.text, metadata.fetched?.text,
        reading.written?.text, source,
      ])
  }

  static let columns =
    "digest, path, title, publisher, url, language, kind, published, written"

  /// Of a row that begins with `columns`.
  static func summary(_ row: Row) -> SourceSummary {
    let digest: String = row["digest"]
    return SourceSummary(
      id: String(digest.prefix(12)), digest: digest, path: row["path"], title: row["title"],
      publisher: row["publisher"], url: row["url"], language: LanguageTag(row["language"]),
      kind: row["kind"], published: (row["published"] as String?).flatMap { EDTF($0) },
      written: (row["written"] as String?).flatMap { EDTF($0) })
  }

  static func summary(_ source: Int64, _ db: Database) throws -> SourceSummary? {
    try Row.fetchOne(db, sql: "SELECT \(columns) FROM source WHERE id = ?", arguments: [source])
      .map(summary)
  }
}
