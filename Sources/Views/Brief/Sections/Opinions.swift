import Ledger
import Reading
import Values

extension Composer {
  /// Positions of states, then opinions by the voice that holds them.
  mutating func opinions(_ entries: [Entry]) -> Brief.Section {
    var parts: [Brief.Part] = []
    let positions = entries.filter {
      if case .position = $0.content { true } else { false }
    }
    if !positions.isEmpty {
      let lines = lines(positions.sorted(by: Entry.byTime))
      parts.append(Brief.Part("Positions taken", groups: [Brief.Group(lines: lines)]))
    }
    let assessments = entries.filter {
      if case .assessment = $0.content { true } else { false }
    }
    if !assessments.isEmpty {
      let voices = grouped(assessments.sorted(by: Entry.byTime)) { entry in
        wording.observer(entry.evidence[0])
      }
      let groups = voices.map { voice, its in
        Brief.Group("\(voice) says", lines: lines(its.sorted(by: Entry.byText)))
      }
      parts.append(Brief.Part("Opinions, motives and predictions", groups: groups))
    }
    return Brief.Section(
      id: "opinions", title: "What voices say, not facts",
      lead: "Positions, opinions, motives and predictions belong to whoever voices them.",
      parts: parts, absence: "No source gives an opinion on the two.")
  }
}
