import Ledger
import Reading
import Values

extension Composer {
  /// Promises of which no later evidence tells what came of them.
  mutating func unreported(_ entries: [Entry]) -> Brief.Section {
    var silent: [Entry] = []
    var possible: [(Entry, [Entry])] = []
    for entry in entries {
      switch Fulfilment.of(entry, among: entries) {
      case .nothingReported: silent.append(entry)
      case .possiblyReported(let candidates): possible.append((entry, candidates))
      case .reported, nil: break
      }
    }
    let pledges = silent.filter { if case .flow = $0.content { true } else { false } }
    let undertakings = silent.filter { if case .undertaking = $0.content { true } else { false } }
    var groups: [Brief.Group] = []
    for instrument in byInstrument(undertakings) {
      let its = instrument.entries
      let heading: Prose = "\(instrument.name): nothing reported on \(its.count)"
      groups.append(Brief.Group(heading, .running, lines: its.compactMap { pointer($0) }))
    }
    var parts = [Brief.Part("Undertakings", groups: groups)]
    let lines = lines(pledges.sorted(by: Entry.byTime))
    parts.append(
      Brief.Part(
        "Money, goods and training that were promised",
        groups: [Brief.Group("Nothing reported", lines: lines), mayBe(possible)]))
    return Brief.Section(
      id: "unreported", title: "What nobody reports",
      lead:
        "No evidence in this ledger is known to tell what came of these. That nothing is reported "
        + "does not mean that nothing was done.",
      parts: parts, absence: "There is no promise without a later report.")
  }

  private mutating func pointer(_ entry: Entry) -> Brief.Line? {
    guard case .undertaking(let it) = entry.content, let citations = cite(entry.evidence) else {
      return nil
    }
    var details: [Prose] = []
    if let rule = it.recurrence { details.append("\(recurrenceWording(rule))") }
    if let due = it.due { details.append("due \(due.wording)") }
    let place: Prose =
      it.provision.map { .name($0, entry.language) } ?? .quote(it.action, entry.language)
    return Brief.Line(place, details, citing: citations, entry: entry.id)
  }

  private mutating func mayBe(_ promises: [(Entry, [Entry])]) -> Brief.Group {
    var lines: [Brief.Line] = []
    for (promise, candidates) in promises {
      guard let citations = cite(promise.evidence + candidates.flatMap(\.evidence)) else {
        continue
      }
      let payments = candidates.prefix(3).map { wording.statement($0) }
      lines.append(
        Brief.Line(
          wording.statement(promise),
          ["a later report may or may not be of it: \(.list(payments))"],
          citing: citations, entry: promise.id))
    }
    return Brief.Group("Something is reported that may be it", lines: lines)
  }
}
