import Foundation
import GRDB
import Reading
import Values

/// The rows of entries and of the claims they rest on.
///
/// Filing a document touches the entries of its own claims only, so that adding costs the same
/// however large the ledger is.
enum EntryTable {
  /// An entry's content is made of so many of its claims, the earliest first; what 64 claims
  /// leave out is left out.
  private static let mostRead = 64

  /// Adds the claims of a source, which has none yet, and the entries that they make or support.
  static func file(_ filing: Filing, of source: Int64, _ db: Database) throws {
    let addClaim = try db.cachedStatement(
      sql: """
        INSERT INTO claim (source, number, name, entry, rank, latest, states, json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let addState = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO entryState (entry, state) VALUES (?, ?)")
    var touched: Set<String> = []
    for (number, item) in filing.items.enumerated() {
      let entry = try id(of: item, db)
      touched.insert(entry)
      try addClaim.execute(arguments: [
        source, number, item.claim.id, entry, filing.rank, item.latest,
        item.states.joined(separator: " "), item.claim.json,
      ])
      for state in item.states { try addState.execute(arguments: [entry, state]) }
    }
    for entry in touched { try refreshContent(of: entry, db) }
    try InstrumentTable.file(filing, of: source, db)
  }

  /// Takes the claims of a source out of the ledger, and the entries that nothing supports then.
  ///
  /// - Parameter replacement: is filed in their place.
  static func clear(_ source: Int64, for replacement: Filing? = nil, _ db: Database) throws {
    let left = try String.fetchAll(
      db, sql: "SELECT DISTINCT entry FROM claim WHERE source = ?", arguments: [source])
    try db.execute(sql: "DELETE FROM claim WHERE source = ?", arguments: [source])
    try InstrumentTable.clear(source, db)
    if let replacement { try file(replacement, of: source, db) }
    for entry in left { try settle(entry, db) }
  }

  /// Files the claims of all sources again.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM claim; DELETE FROM entryState; DELETE FROM entry")
    try db.execute(sql: "DELETE FROM provision; DELETE FROM instrument")
    let sources = try Row.fetchAll(db, sql: "SELECT id, digest FROM source ORDER BY id")
    for source in sources {
      let reading = try StoredReading.fetch(source["id"], db)
      try file(Filing(reading, digest: source["digest"]), of: source["id"], db)
    }
  }

  /// The id of the item's entry, which is made where it is new.
  private static func id(of item: Filing.Item, _ db: Database) throws -> String {
    let digest = SHA256.hexadecimal(of: Array(item.key.utf8))
    if let known = try String.fetchOne(
      db, sql: "SELECT id FROM entry WHERE key = ?", arguments: [digest])
    {
      return known
    }
    // Eight digits are 40 bits: among a million entries some will meet, and get a digit more.
    let type = item.claim.content.type
    var id = ""
    for length in EntryID.shortest...EntryID.longest {
      id = EntryID.text(type: type, digest: digest, length: length)
      let isTaken = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE id = ?)", arguments: [id])
      if isTaken != true { break }
    }
    try db.execute(
      sql: "INSERT INTO entry (id, type, key, content) VALUES (?, ?, ?, ?)",
      arguments: [id, type, digest, Data()])
    return id
  }

  /// Brings an entry up to date after claims of it went.
  private static func settle(_ entry: String, _ db: Database) throws {
    let states = try String.fetchAll(
      db, sql: "SELECT DISTINCT states FROM claim WHERE entry = ?", arguments: [entry])
    if states.isEmpty {
      try db.execute(sql: "DELETE FROM entry WHERE id = ?", arguments: [entry])
      return
    }
    try db.execute(sql: "DELETE FROM entryState WHERE entry = ?", arguments: [entry])
    for state in Set(states.flatMap { $0.split(separator: " ") }) {
      try db.execute(
        sql: "INSERT INTO entryState (entry, state) VALUES (?, ?)",
        arguments: [entry, String(state)])
    }
    try refreshContent(of: entry, db)
  }

  /// The roles of the entry's first claim, filled up from those that follow.
  private static func refreshContent(of entry: String, _ db: Database) throws {
    let claims = try Data.fetchAll(
      db, sql: "SELECT json FROM claim WHERE entry = ? ORDER BY rank, number LIMIT ?",
      arguments: [entry, mostRead]
    ).map { try JSONDecoder().decode(Claim.self, from: $0) }
    guard let first = claims.first else { return }
    let content = claims.dropFirst().reduce(first.content) { $0.filled(from: $1.content) }
    let stored = Claim(id: entry, content, evidence: [], modality: first.modality)
    try db.execute(
      sql: "UPDATE entry SET content = ? WHERE id = ?", arguments: [stored.json, entry])
  }
}

extension Claim {
  /// Its object of docs/reading-format.md.
  var json: Data {
    var writer = JSONWriter()
    writer.write(self)
    return Data(writer.bytes)
  }
}
