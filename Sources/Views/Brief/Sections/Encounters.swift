import Ledger
import Reading

extension Composer {
  /// Meetings and joint or one-sided activities, in the order of time.
  mutating func encounters(_ entries: [Entry]) -> Brief.Section {
    let meetings = entries.filter {
      if case .meeting = $0.content { true } else { false }
    }
    let activities = entries.filter {
      if case .activity = $0.content { true } else { false }
    }
    var parts: [Brief.Part] = []
    for (heading, its) in [("Meetings", meetings), ("Activities", activities)] where !its.isEmpty {
      let lines = lines(its.sorted(by: Entry.byTime))
      parts.append(Brief.Part(Prose(heading), groups: [Brief.Group(lines: lines)]))
    }
    return Brief.Section(
      id: "meetings", title: "Meetings and activities",
      lead: "In the order of time; what has not happened is marked as planned, possible or denied.",
      parts: parts, absence: "No source tells of a meeting or an activity of the two.")
  }
}
