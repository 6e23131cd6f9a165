import Ledger
import Reading

extension Composer {
  /// What companies do: they are not their states.
  mutating func companies(_ entries: [Entry]) -> Brief.Section {
    Brief.Section(
      id: "companies", title: "Companies",
      lead: "Told of companies, not of the states they come from.",
      parts: [Brief.Part(groups: [Brief.Group(lines: lines(entries.sorted(by: Entry.byTime)))])],
      absence: "No source tells of a company between the two.")
  }
}

extension Entry {
  /// Everyone who has a role in it, by id or quote.
  package var actors: [String] {
    switch content {
    case .agreement(let it): it.parties
    case .flow(let it): it.providers + it.recipients
    case .meeting(let it): it.participants
    case .relationship(let it): it.parties
    case .undertaking(let it): it.obligors
    case .activity(let it): it.actors + it.beneficiaries
    case .figure(let it): [it.subject]
    case .position(let it): it.actors
    case .assessment(let subjects): subjects
    }
  }

  /// What a voice thinks or stands for, apart from what is told as so.
  var isOpinion: Bool {
    switch content {
    case .position, .assessment: true
    case .agreement, .flow, .meeting, .relationship, .undertaking, .activity, .figure: false
    }
  }
}
