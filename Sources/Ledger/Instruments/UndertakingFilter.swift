import Reading
package import Values

/// Which undertakings are asked for; what is `nil` asks for nothing.
package struct UndertakingFilter: Sendable {
  /// A part of the instrument's title, or the beginning of its source's id.
  package var instrument: String?
  /// Of three digits, it holds those of five that begin with it.
  package var topic: Topic?
  package var strength: Strength?
  /// The last day that they may be due on; those without a day are left out.
  package var dueBy: CivilDay?

  package init(
    instrument: String? = nil, topic: Topic? = nil, strength: Strength? = nil,
    dueBy: CivilDay? = nil
  ) {
    (self.instrument, self.topic) = (instrument, topic)
    (self.strength, self.dueBy) = (strength, dueBy)
  }

  func includes(_ undertaking: Undertaking) -> Bool {
    if let topic, !undertaking.topics.contains(where: { $0 == topic || $0.category == topic }) {
      return false
    }
    if let strength, undertaking.strength != strength { return false }
    guard let dueBy else { return true }
    return undertaking.due?.latest.map { $0 <= dueBy } ?? false
  }

  func includes(_ source: SourceSummary) -> Bool {
    guard let instrument else { return true }
    let asked = KeyText.folded(instrument)
    return KeyText.folded(source.title).contains(asked) || source.id.hasPrefix(asked)
  }
}

extension Ledger {
  /// The undertakings that concern all of `states` and fit the filter, source by source in the
  /// order of their dates, then in that of the text.
  package func undertakings(
    about states: [String] = [], _ filter: UndertakingFilter = UndertakingFilter()
  ) throws(Diagnostic) -> [Entry] {
    try entries(about: states, type: "undertaking").filter { entry in
      guard case .undertaking(let undertaking) = entry.content else { return false }
      return filter.includes(undertaking)
        && entry.evidence.contains { filter.includes($0.source) }
    }
  }
}
