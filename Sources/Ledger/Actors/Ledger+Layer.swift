import Foundation
import GRDB
package import Languages
package import Values

extension Ledger {
  /// The tables with the ledger's actors above them; the tables alone where it has none.
  ///
  /// The layer is made once after each change and kept.
  package func lexicon(over tables: Lexicon) throws(Diagnostic) -> Lexicon {
    let isBare = try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT NOT EXISTS (SELECT 1 FROM actor) AND NOT EXISTS (SELECT 1 FROM actorAlias)"
      ) ?? true
    }
    if isBare { return tables }
    if let kept = try read({ try Self.keptLayer(over: tables, $0) }) { return tables.adding(kept) }
    // In one transaction: the actors that it is made of must not change before it is kept.
    return try write { db in
      if let kept = try Self.keptLayer(over: tables, db) { return tables.adding(kept) }
      let layer = try Self.layer(over: tables, db)
      try Self.forgetLayer(db)
      try db.execute(
        sql: "INSERT INTO actorLayer (lexicon, bytes) VALUES (?, ?)",
        arguments: [tables.digest, Data(layer.bytes(over: tables))])
      return tables.adding(layer)
    }
  }

  private static func keptLayer(over tables: Lexicon, _ db: Database) throws -> ActorLayer? {
    try Data.fetchOne(
      db, sql: "SELECT bytes FROM actorLayer WHERE lexicon = ?", arguments: [tables.digest]
    ).flatMap { data in data.withUnsafeBytes { ActorLayer(bytes: $0, over: tables) } }
  }

  private static func layer(over tables: Lexicon, _ db: Database) throws -> ActorLayer {
    var builder = ActorLayerBuilder(tables)
    let merges = Dictionary(
      try GRDB.Row.fetchAll(db, sql: "SELECT id, target FROM actorMerge").map {
        (row: GRDB.Row) -> (String, String) in
        (row["id"], row["target"])
      }, uniquingKeysWith: { a, _ in a })
    func target(_ id: String) -> String? {
      guard var end = merges[id] else { return nil }
      for _ in 0..<merges.count {
        guard let next = merges[end] else { break }
        end = next
      }
      return end
    }
    // Those who were merged into others come last: the first name is the one shown.
    for isMerged in [false, true] {
      let rows = try GRDB.Row.fetchCursor(
        db,
        sql: """
          SELECT \(ActorRow.columns) FROM actor
          WHERE (id IN (SELECT id FROM actorMerge)) = ? ORDER BY id
          """, arguments: [isMerged])
      while let row = try rows.next() {
        guard let actor = ActorRow.actor(row) else { continue }
        builder.add(actor, as: target(actor.id))
      }
    }
    for row in try GRDB.Row.fetchAll(db, sql: "SELECT id, name FROM actorAlias ORDER BY id, name") {
      let id: String = row["id"]
      let known = try actor(id, db)
      builder.add(
        ListedActor(
          id: id, kind: known?.kind ?? .organization, names: [.init(row["name"])],
          country: known?.country, codes: known?.codes ?? []),
        as: target(id))
    }
    return builder.finish().layer
  }
}
