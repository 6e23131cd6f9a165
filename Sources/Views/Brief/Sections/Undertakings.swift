import Ledger
import Reading
import Values

extension Composer {
  /// What the two undertook, from the firmest words to the softest, by instrument.
  mutating func undertakings(_ entries: [Entry]) -> Brief.Section {
    var parts: [Brief.Part] = []
    for strength in Strength.allCases {
      let its = entries.filter {
        if case .undertaking(let it) = $0.content { it.strength == strength } else { false }
      }
      if its.isEmpty { continue }
      let groups = byInstrument(its).map { instrument in
        Brief.Group(instrument.name, lines: lines(instrument.entries))
      }
      parts.append(
        Brief.Part(
          "\(strength.wording) (\(its.count))", note: Prose(strength.explanation),
          groups: groups))
    }
    return Brief.Section(
      id: "undertakings", title: "Undertakings, by strength",
      lead: "The strength is that of the words, not of the will or the means behind them.",
      parts: parts, absence: "No source tells an undertaking of the two.")
  }

  /// Entries by the source that tells them first, in the order of its text.
  func byInstrument(_ entries: [Entry]) -> [(name: Prose, entries: [Entry])] {
    grouped(entries.sorted(by: Entry.byTime)) { $0.evidence.first?.source.id }
      .map { _, entries in
        let source = entries[0].evidence[0].source
        let title = source.title.map { Prose.name($0, source.language) }
        return (
          name: title ?? EntryWording.name(of: source),
          entries: entries.sorted(by: Entry.byText)
        )
      }
  }
}
