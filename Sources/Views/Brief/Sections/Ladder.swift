import Ledger
import Reading

extension Composer {
  /// What the two said they are to one another, in the order of time.
  mutating func ladder(_ entries: [Entry]) -> Brief.Section {
    let steps = entries.filter {
      if case .relationship = $0.content { true } else { false }
    }
    return Brief.Section(
      id: "relationship", title: "The ladder of the relationship",
      lead: "Each status as the texts name it, in the order of time.",
      parts: [Brief.Part(groups: [Brief.Group(lines: lines(steps.sorted(by: Entry.byTime)))])],
      absence: "No source names a status of the relationship.")
  }
}
