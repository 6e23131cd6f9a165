import Ledger
import Reading
import Values

extension Composer {
  /// Figures that cannot all hold, beside one another, each with whoever gives it.
  mutating func disagreements(_ disagreements: [Disagreement]) -> Brief.Section {
    var groups: [Brief.Group] = []
    for disagreement in disagreements {
      var lines: [Brief.Line] = []
      for (figure, claims) in grouped(disagreement.claims, by: \.wording) {
        guard let citations = cite(claims.map(\.evidence)) else { continue }
        let observers = claims.map { wording.observer($0.evidence) }
        let tellers = grouped(observers) { $0 }.map(\.key)
        let dates = grouped(claims.compactMap(\.evidence.source.date?.wording)) { $0 }.map(\.key)
        var details: [Prose] = ["told by \(.list(tellers))"]
        if !dates.isEmpty { details.append("\(dates.joined(separator: " and "))") }
        lines.append(
          Brief.Line(Prose(figure), details, citing: citations, entry: claims[0].entry.id))
      }
      let language = disagreement.claims[0].evidence.source.language
      groups.append(Brief.Group(heading(disagreement.topic, language), .sideBySide, lines: lines))
    }
    return Brief.Section(
      id: "disagreements", title: "Figures that disagree",
      lead: "Told of the same thing at the same time, these cannot all hold.",
      parts: [Brief.Part(groups: groups)],
      absence: "No two figures were found that cannot both hold.")
  }

  private func heading(_ topic: Disagreement.Topic, _ language: LanguageTag) -> Prose {
    func names(_ actors: some Sequence<String>) -> Prose {
      wording.actors.names(of: actors.sorted(), in: language)
    }
    switch topic {
    case .flow(let from, let to, let stage, _):
      let givers = from.isEmpty ? "Someone not named" : names(from)
      return to.isEmpty
        ? "\(givers): \(stage.wording)" : "\(givers) to \(names(to)): \(stage.wording)"
    case .figure(let subject, let measure, _):
      return "\(.quote(measure, language)), \(names([subject]))"
    case .agreement(let title, _):
      return "Worth of \(.quote(title, language))"
    }
  }
}
