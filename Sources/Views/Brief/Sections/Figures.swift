import Ledger
import Reading

extension Composer {
  /// Statistics and targets that are not flows.
  mutating func figures(_ entries: [Entry]) -> Brief.Section {
    let figures = entries.filter {
      if case .figure = $0.content { true } else { false }
    }
    return Brief.Section(
      id: "figures", title: "Figures and targets",
      lead: "Statistics as the sources give them, with their bounds.",
      parts: [Brief.Part(groups: [Brief.Group(lines: lines(figures.sorted(by: Entry.byTime)))])],
      absence: "No source gives a figure of the two.")
  }
}
