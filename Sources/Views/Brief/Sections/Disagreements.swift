import Ledger
import Reading
import Values

extension Composer {
  /// Figures that cannot all hold, beside one another, each with whoever gives it.
  mutating func disagreements(_ disagreements: [Disagreement]) -> Brief.Section {
    let groups = disagreements.map { disagreement in
      Brief.Group(
        disagreement.entries.first.map(subject) ?? "", .sideBySide,
        lines: disagreement.entries.compactMap { side($0) })
    }
    return Brief.Section(
      id: "disagreements", title: "Figures that disagree",
      lead: "Told of what may be the same thing at the same time, these cannot all hold.",
      parts: [Brief.Part(groups: groups)],
      absence: "No two figures were found that cannot both hold.")
  }

  /// One of the amounts, with all who give it.
  private mutating func side(_ entry: Entry) -> Brief.Line? {
    guard let amount = entry.amountWording, let citations = cite(entry.evidence) else { return nil }
    let observers = grouped(entry.evidence.map { wording.observer($0) }) { $0 }.map(\.key)
    let times = grouped(entry.evidence.compactMap(\.claim.time?.wording)) { $0 }.map(\.key)
    var details: [Prose] = ["told by \(.list(observers))"]
    if !times.isEmpty { details.append("of \(times.joined(separator: " or "))") }
    return Brief.Line(Prose(amount), details, citing: citations, entry: entry.id)
  }

  /// What the amounts are told of.
  private func subject(_ entry: Entry) -> Prose {
    let language = entry.language
    switch entry.content {
    case .flow(let it):
      let givers: Prose =
        it.providers.isEmpty
        ? "Someone not named" : wording.actors.names(of: it.providers, in: language)
      let sides: Prose =
        it.recipients.isEmpty
        ? givers : "\(givers) to \(wording.actors.names(of: it.recipients, in: language))"
      return (it.item ?? it.purpose).map { "\(sides): \(.quote($0, language))" } ?? sides
    case .figure(let it):
      return "\(.quote(it.measure, language)), \(wording.actors.name(of: it.subject, in: language))"
    case .agreement, .meeting, .relationship, .undertaking, .activity, .position, .assessment:
      return wording.statement(entry)
    }
  }
}

extension Entry {
  /// The amount of a flow or figure; `nil` for an entry without one.
  fileprivate var amountWording: String? {
    switch content {
    case .flow(let it): return it.money?.wording ?? it.quantity?.wording
    case .figure(let it):
      switch it.value {
      case .money(let money): return money.wording
      case .quantity(let quantity): return quantity.wording
      }
    case .agreement, .meeting, .relationship, .undertaking, .activity, .position, .assessment:
      return nil
    }
  }
}
