package import Values

/// An instrument whose text the ledger holds.
package struct HeldInstrument: Sendable, Hashable {
  package var source: SourceSummary
  package var title: String?
  package var kind: InstrumentKind
  /// Ids, in the order of its title.
  package var parties: [String]
  package var date: EDTF?
  /// How many provisions it has.
  package var provisions: Int

  package init(
    source: SourceSummary, title: String?, kind: InstrumentKind, parties: [String], date: EDTF?,
    provisions: Int
  ) {
    (self.source, self.title, self.kind) = (source, title, kind)
    (self.parties, self.date, self.provisions) = (parties, date, provisions)
  }
}
