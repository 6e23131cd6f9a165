import GRDB
import Languages
package import Reading
package import Values

extension Ledger {
  /// The instruments that the ledger holds, by their date, those without one last.
  ///
  /// - Parameter states: leaves out those to which not all of these are parties.
  package func instruments(of states: [String] = []) throws(Diagnostic) -> [HeldInstrument] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(InstrumentTable.columns) FROM instrument
          ORDER BY date IS NULL, date, source
          """
      ).compactMap { try InstrumentTable.held($0, db) }
    }.filter { held in states.allSatisfy { held.concerns($0) } }
  }

  /// The instrument that an agreement in some text is, where the ledger holds it: that of the same
  /// title, else the only one of its kind, parties and year. `nil` where it cannot be told.
  package func instrument(
    for agreement: Agreement, time: EDTF?
  ) throws(Diagnostic) -> HeldInstrument? {
    try read { db in
      if let title = agreement.title, let held = try Self.instrument(named: title, db) {
        return held
      }
      guard agreement.parties.count > 1, let year = time?.earliest?.year else { return nil }
      let like = try Row.fetchAll(
        db,
        sql: """
          SELECT \(InstrumentTable.columns) FROM instrument
          WHERE sides = ? AND instrument.kind = ? AND date LIKE ?
          """,
        arguments: [
          KeyText.actors(agreement.parties), agreement.kind.rawValue, "\(year)%",
        ])
      return like.count == 1 ? try InstrumentTable.held(like[0], db) : nil
    }
  }

  /// The instruments that the words of a claim name and the ledger holds, by their titles.
  package func instruments(
    namedIn evidence: Entry.Evidence
  ) throws(Diagnostic) -> [HeldInstrument] {
    try read { db in
      let key = try SourceName.resolve(evidence.source.digest, db)
      let reading = try StoredReading.fetch(key, db)
      var found: [HeldInstrument] = []
      for mention in reading.mentions {
        guard case .instrument(let instrument) = mention.value,
          evidence.claim.evidence.contains(where: { $0.span.contains(mention.span) }),
          let held = try Self.instrument(named: instrument.title, db),
          held.source.digest != evidence.source.digest, !found.contains(held)
        else { continue }
        found.append(held)
      }
      return found
    }
  }

  /// `nil` where none, or more than one, has that title.
  private static func instrument(named title: String, _ db: Database) throws -> HeldInstrument? {
    let name = KeyText.folded(title)
    guard !name.isEmpty else { return nil }
    let rows = try Row.fetchAll(
      db, sql: "SELECT \(InstrumentTable.columns) FROM instrument WHERE name = ?",
      arguments: [name])
    return rows.count == 1 ? try InstrumentTable.held(rows[0], db) : nil
  }
}

extension HeldInstrument {
  /// Whether a state, or an organ of it, is a party.
  fileprivate func concerns(_ state: String) -> Bool {
    parties.contains { $0 == state || OrganID.isOrgan($0, of: state) }
  }
}
