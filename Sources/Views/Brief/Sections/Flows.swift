import Ledger
import Reading
import Values

extension Composer {
  /// Money, goods and training, by direction and stage.
  mutating func flows(_ entries: [Entry], disputed: Set<String>) -> Brief.Section {
    let flows = FlowLine.all(in: entries)
    var parts: [Brief.Part] = []
    for (direction, its) in grouped(flows, by: direction).sorted(by: { $0.key < $1.key }) {
      var groups: [Brief.Group] = []
      for stage in FlowStage.allCases {
        let ofStage = its.filter { $0.stage == stage }
        var lines = lines(ofStage.map(\.entry).sorted(by: Entry.byTime))
        for total in FlowTotal.totals(of: ofStage, disputed: disputed) {
          guard let citations = cite(total.flows.flatMap(\.entry.evidence)) else { continue }
          lines.append(
            Brief.Line(
              "Together, as told: \(total.money.wording)",
              ["\(total.flows.count) entries of this stage", "parts of other totals left out"],
              citing: citations, entry: nil))
        }
        if !lines.isEmpty { groups.append(Brief.Group(Prose(stage.heading), lines: lines)) }
      }
      let unasserted = its.filter { $0.stage == nil }.map(\.entry).sorted(by: Entry.byTime)
      groups.append(Brief.Group("Denied, or only possible", lines: lines(unasserted)))
      parts.append(Brief.Part(heading(direction), groups: groups))
    }
    return Brief.Section(
      id: "flows", title: "Flows",
      lead: "Amounts with the bounds that the texts put on them. Totals count one stage only.",
      parts: parts, absence: "No source tells of money, goods or training between the two.")
  }

  private enum Direction: Int, Comparable {
    case fromA, fromB, fromBoth, other

    static func < (a: Direction, b: Direction) -> Bool { a.rawValue < b.rawValue }
  }

  private func direction(_ line: FlowLine) -> Direction {
    func gives(_ code: String) -> Bool {
      line.flow.providers.contains { wording.actors.isOf(state: code, $0) }
    }
    switch (gives(pair.a), gives(pair.b)) {
    case (true, false): return .fromA
    case (false, true): return .fromB
    case (true, true): return .fromBoth
    case (false, false): return .other
    }
  }

  private func heading(_ direction: Direction) -> Prose {
    let (a, b) = (wording.actors.stateName(pair.a), wording.actors.stateName(pair.b))
    switch direction {
    case .fromA: return "From \(a)"
    case .fromB: return "From \(b)"
    case .fromBoth: return "From both"
    case .other: return "From others, or not said from whom"
    }
  }
}
