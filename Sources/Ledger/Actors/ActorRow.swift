import GRDB
import Languages
import Values

/// A user's actor as a row of the ledger.
enum ActorRow {
  static let columns = "id, kind, country, codes, names"

  /// Far more than the names that are kept of an actor take: where a list goes on naming one, what
  /// comes after is left.
  private static let longest = ActorListLimits.name * ActorListLimits.names

  static func actor(_ row: GRDB.Row) -> ListedActor? {
    let kind: String = row["kind"]
    guard let kind = ActorKind(rawValue: kind) else { return nil }
    let names = pairs(row["names"]).map {
      ListedActor.Name($0.1, language: $0.0.isEmpty ? nil : $0.0)
    }
    return ListedActor(
      id: row["id"], kind: kind, names: ListedActor.kept(names), country: row["country"],
      codes: pairs(row["codes"]).map { ListedActor.Code(scheme: $0.0, code: $0.1) })
  }

  /// Two texts a line, parted by a tab.
  private static func pairs(_ text: String) -> [(String, String)] {
    text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let cells = line.split(
        separator: UInt8(ascii: "\t"), maxSplits: 1, omittingEmptySubsequences: false)
      return cells.count == 2 ? (String(Substring(cells[0])), String(Substring(cells[1]))) : nil
    }
  }

  /// Stores actors as of one import: of an id that came with an earlier one nothing stays, of an id
  /// that comes again in this one the names are added.
  static func store(_ actors: [ListedActor], import number: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO actor (id, kind, country, codes, names, import) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          names = CASE
            WHEN import <> excluded.import THEN excluded.names
            WHEN length(names) > \(longest) THEN names
            ELSE names || excluded.names END,
          codes = CASE WHEN import <> excluded.import THEN excluded.codes
            WHEN instr(codes, excluded.codes) > 0 THEN codes ELSE codes || excluded.codes END,
          country = CASE WHEN import <> excluded.import THEN excluded.country
            ELSE coalesce(country, excluded.country) END,
          kind = CASE WHEN import <> excluded.import THEN excluded.kind ELSE kind END,
          import = excluded.import
        """)
    for actor in actors {
      try statement.execute(arguments: [
        actor.id, actor.kind.rawValue, actor.country,
        actor.codes.map { "\($0.scheme)\t\($0.code)\n" }.joined(),
        actor.names.map { "\($0.language ?? "")\t\($0.text)\n" }.joined(), number,
      ])
    }
  }
}
