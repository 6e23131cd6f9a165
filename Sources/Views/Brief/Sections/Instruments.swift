import Ledger
import Reading

extension Composer {
  /// Agreements by date, each with its statuses as they were observed.
  mutating func instruments(_ entries: [Entry]) -> Brief.Section {
    let agreements = entries.filter {
      if case .agreement = $0.content { true } else { false }
    }
    return Brief.Section(
      id: "instruments", title: "Instruments",
      lead: "By date. A status is what a source observed, not what holds today.",
      parts: [Brief.Part(groups: [Brief.Group(lines: lines(agreements.sorted(by: Entry.byTime)))])],
      absence: "No source names an instrument.")
  }
}
