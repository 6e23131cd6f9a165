import Foundation
import GRDB
import Reading
import Values

/// Fetches entries with their evidence in three passes over chosen ids, however many there are.
struct EntryQuery {
  /// A SELECT of entries' ids, and its arguments.
  let chosen: String
  let arguments: StatementArguments
  let since: CivilDay?

  func fetch(_ db: Database) throws -> [Entry] {
    let evidence = try evidence(db)
    let states = Dictionary(
      grouping: try Row.fetchAll(
        db, sql: "SELECT entry, state FROM entryState WHERE entry IN (\(chosen)) ORDER BY state",
        arguments: arguments), by: { $0[0] as String })
    let decoder = JSONDecoder()
    var found: [(order: (Int, String, Int, String), entry: Entry)] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, content FROM entry WHERE id IN (\(chosen))", arguments: arguments)
    while let row = try rows.next() {
      let id: String = row[0]
      guard let (first, list) = evidence[id] else { continue }
      let content = try decoder.decode(Claim.self, from: row[1] as Data).content
      found.append(
        (
          (content.order, first.rank, first.number, id),
          Entry(
            id: id, content: content, states: states[id, default: []].map { $0[1] },
            evidence: list)
        ))
    }
    return found.sorted { $0.order < $1.order }.map(\.entry)
  }

  /// By entry, in the order of sources and text, with the place of the first.
  private func evidence(
    _ db: Database
  ) throws -> [String: (first: (rank: String, number: Int), [Entry.Evidence])] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT entry, source, json, rank, number FROM claim
        WHERE entry IN (\(chosen)) AND (:since IS NULL OR latest >= :since)
        ORDER BY entry, rank, number
        """,
      arguments: arguments + ["since": since?.description])
    let decoder = JSONDecoder()
    var sources: [Int64: SourceSummary] = [:]
    var found: [String: (first: (rank: String, number: Int), [Entry.Evidence])] = [:]
    while let row = try rows.next() {
      let key: Int64 = row[1]
      if sources[key] == nil { sources[key] = try SourceRow.summary(key, db) }
      guard let source = sources[key] else { continue }
      let claim = try decoder.decode(Claim.self, from: row[2] as Data)
      found[row[0], default: ((row[3], row[4]), [])].1.append(
        Entry.Evidence(source: source, claim: claim))
    }
    return found
  }
}

extension Claim.Content {
  /// The place of the type in the order of docs/reading-format.md.
  fileprivate var order: Int {
    switch self {
    case .agreement: 0
    case .flow: 1
    case .meeting: 2
    case .relationship: 3
    case .undertaking: 4
    case .activity: 5
    case .figure: 6
    case .position: 7
    case .assessment: 8
    }
  }
}
