import Foundation
import GRDB
package import Languages
package import Values

extension Ledger {
  /// Begins an import of a user's list of actors.
  ///
  /// - Parameter isWhole: whether the list takes the place of all that were imported before.
  /// - Returns: the number of the import, which each batch is stored under.
  package func beginImport(replacingAll isWhole: Bool) throws(Diagnostic) -> Int64 {
    try write { db in
      let last = try Int64.fetchOne(db, sql: "SELECT max(import) FROM actor") ?? 0
      if isWhole { try db.execute(sql: "DELETE FROM actor") }
      try Self.forgetLayer(db)
      return last + 1
    }
  }

  /// Stores some actors of an import in one transaction: a kill leaves whole batches.
  package func store(_ actors: [ListedActor], import number: Int64) throws(Diagnostic) {
    try write { db in
      try ActorRow.store(actors, import: number, db)
      try Self.forgetLayer(db)
    }
  }

  /// How many actors were imported.
  package func actorCount() throws(Diagnostic) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM actor") ?? 0 }
  }

  /// The actors that were imported, by their ids.
  ///
  /// - Parameters:
  ///   - text: what their id or one of their names holds; all where it is empty.
  ///   - limit: the most of them.
  package func actors(holding text: String, limit: Int) throws(Diagnostic) -> [ListedActor] {
    try read { db in
      try GRDB.Row.fetchAll(
        db,
        sql: """
          SELECT \(ActorRow.columns) FROM actor
          WHERE ?1 = '' OR instr(lower(id), lower(?1)) > 0 OR instr(lower(names), lower(?1)) > 0
          ORDER BY id LIMIT ?2
          """, arguments: [text, limit]
      ).compactMap(ActorRow.actor)
    }
  }

  /// An imported actor; `nil` where none has the id.
  package func actor(_ id: String) throws(Diagnostic) -> ListedActor? {
    try read { try Self.actor(id, $0) }
  }

  static func actor(_ id: String, _ db: Database) throws -> ListedActor? {
    try GRDB.Row.fetchOne(
      db, sql: "SELECT \(ActorRow.columns) FROM actor WHERE id = ?", arguments: [id]
    ).flatMap(ActorRow.actor)
  }

  /// Whom an actor was merged into, and the names that people gave it.
  package func decisions(on id: String) throws(Diagnostic) -> (into: String?, aliases: [String]) {
    try read { db in
      (
        try String.fetchOne(
          db, sql: "SELECT target FROM actorMerge WHERE id = ?", arguments: [id]),
        try String.fetchAll(
          db, sql: "SELECT name FROM actorAlias WHERE id = ? ORDER BY name", arguments: [id])
      )
    }
  }

  /// Decides that two actors are one, by the id of the first.
  ///
  /// - Throws: where the second was never imported, or the first is the second already.
  package func merge(_ id: String, into target: String) throws(Diagnostic) {
    try write { db in
      guard try Self.actor(id, db) != nil else {
        throw Diagnostic(
          "no imported actor has the id “\(id)”",
          remedy:
            "see “entente actors list”; one of the tables comes first, as in “merge nato \(id)”"
        )
      }
      var end = target
      for _ in 0..<100 {
        guard
          let next = try String.fetchOne(
            db, sql: "SELECT target FROM actorMerge WHERE id = ?", arguments: [end])
        else { break }
        end = next
      }
      guard end != id else {
        throw Diagnostic(
          "“\(target)” is “\(id)” already", remedy: "see “entente actors show \(id)”")
      }
      try db.execute(
        sql: "INSERT OR REPLACE INTO actorMerge (id, target, decided) VALUES (?, ?, ?)",
        arguments: [id, end, clock.now().formatted(.iso8601)])
      try Self.forgetLayer(db)
    }
  }

  /// Gives an actor another name.
  package func alias(_ id: String, name: String) throws(Diagnostic) {
    try write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO actorAlias (id, name, decided) VALUES (?, ?, ?)",
        arguments: [id, name, clock.now().formatted(.iso8601)])
      try Self.forgetLayer(db)
    }
  }

  static func forgetLayer(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM actorLayer")
  }
}
