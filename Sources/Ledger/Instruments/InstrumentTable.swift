import GRDB
import Reading
import Values

/// The rows of instruments and of their provisions.
enum InstrumentTable {
  /// Adds the instrument that a source is, which has none yet; nothing of other sources.
  static func file(_ filing: Filing, of source: Int64, _ db: Database) throws {
    guard let instrument = filing.instrument else { return }
    try db.execute(
      sql: """
        INSERT INTO instrument (source, title, name, kind, parties, sides, date)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        source, instrument.title, KeyText.folded(instrument.title), instrument.kind.rawValue,
        instrument.parties.joined(separator: " "), KeyText.actors(instrument.parties),
        instrument.date?.text,
      ])
    let add = try db.cachedStatement(
      sql: "INSERT INTO provision (source, number, path, part, heading) VALUES (?, ?, ?, ?, ?)")
    for (number, provision) in filing.provisions.enumerated() {
      try add.execute(arguments: [
        source, number, provision.path, provision.part.rawValue, provision.headings.last,
      ])
    }
  }

  static func clear(_ source: Int64, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM provision WHERE source = ?", arguments: [source])
    try db.execute(sql: "DELETE FROM instrument WHERE source = ?", arguments: [source])
  }

  static let columns = """
    instrument.source AS source, instrument.title AS name, instrument.kind AS instrumentKind,
    instrument.parties AS parties, instrument.date AS date,
    (SELECT count(*) FROM provision WHERE provision.source = instrument.source) AS provisions
    """

  /// Of a row of `columns`; `nil` where the source has just gone.
  static func held(_ row: Row, _ db: Database) throws -> HeldInstrument? {
    guard let source = try SourceRow.summary(row["source"], db) else { return nil }
    return HeldInstrument(
      source: source, title: row["name"],
      kind: InstrumentKind(rawValue: row["instrumentKind"]) ?? .other,
      parties: (row["parties"] as String).split(separator: " ").map(String.init),
      date: (row["date"] as String?).flatMap { EDTF($0) }, provisions: row["provisions"])
  }
}
