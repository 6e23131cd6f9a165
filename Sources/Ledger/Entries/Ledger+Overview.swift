import GRDB
package import Values

extension Ledger {
  /// What the ledger holds, in numbers, with at most `pairs` pairs of states.
  package func overview(pairs: Int = 20) throws(Diagnostic) -> Overview {
    try read { db in
      let types = try Row.fetchAll(
        db, sql: "SELECT type, count(*) AS n FROM entry GROUP BY type ORDER BY n DESC, type")
      let together = try Row.fetchAll(
        db,
        sql: """
          SELECT a.state, b.state, count(*) AS n
          FROM entryState AS a JOIN entryState AS b ON b.entry = a.entry AND b.state > a.state
          GROUP BY a.state, b.state ORDER BY n DESC, a.state, b.state LIMIT ?
          """, arguments: [pairs])
      return Overview(
        sources: try Int.fetchOne(db, sql: "SELECT count(*) FROM source") ?? 0,
        claims: try Int.fetchOne(db, sql: "SELECT count(*) FROM claim") ?? 0,
        entries: types.map { Overview.TypeCount(type: $0[0], count: $0[1]) },
        pairs: together.map { Overview.PairCount(states: [$0[0], $0[1]], count: $0[2]) })
    }
  }
}
