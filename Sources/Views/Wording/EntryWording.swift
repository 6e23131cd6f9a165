package import Ledger
import Reading
package import Values

/// Says in English what an entry holds, with the quotes in their own languages.
package struct EntryWording: Sendable {
  package let actors: ActorDirectory

  package init(actors: ActorDirectory) { self.actors = actors }

  /// The statement of the entry, without its time, stage, modality and voice.
  package func statement(_ entry: Entry) -> Prose {
    let language = entry.language
    func names(_ ids: [String]) -> Prose { actors.names(of: ids, in: language) }
    func quote(_ text: String) -> Prose { .quote(text, language) }

    switch entry.content {
    case .agreement(let it):
      var prose: Prose =
        if let title = it.title {
          "\(quote(title)) (\(it.kind.wording))"
        } else {
          Prose(it.kind.wording.capitalisedFirst)
        }
      if !it.parties.isEmpty {
        prose = "\(prose)\(it.parties.count > 1 ? " between " : " of ")\(names(it.parties))"
      }
      if let subject = it.subject { prose = "\(prose), on \(quote(subject))" }
      if let money = it.money { prose = "\(prose), worth \(money.wording)" }
      return prose
    case .flow(let it):
      return flow(it, in: language)
    case .meeting(let it):
      var prose: Prose = it.level.wording.map { "Meeting of \($0)" } ?? "Meeting"
      if let format = it.format { prose = "\(prose) (\(names([format])))" }
      if !it.participants.isEmpty { prose = "\(prose): \(names(it.participants))" }
      if let place = it.place { prose = "\(prose), at \(names([place]))" }
      return it.place == nil && it.format == nil ? "\(prose), \(firstWords(entry))" : prose
    case .relationship(let it):
      return "\(quote(it.status)): \(names(it.parties))"
    case .undertaking(let it):
      return it.obligors.isEmpty
        ? quote(it.action) : "\(names(it.obligors)): \(quote(it.action))"
    case .activity(let it):
      var prose: Prose = "\(it.kind.wording)"
      if !it.actors.isEmpty { prose = "\(prose) by \(names(it.actors))" }
      if !it.beneficiaries.isEmpty { prose = "\(prose), for \(names(it.beneficiaries))" }
      if let place = it.place { prose = "\(prose), at \(names([place]))" }
      if let quantity = it.quantity { prose = "\(prose), \(quantity.wording)" }
      return "\(prose), \(firstWords(entry))"
    case .figure(let it):
      let value: String =
        switch it.value {
        case .money(let money): money.wording
        case .quantity(let quantity): quantity.wording
        }
      return "\(quote(it.measure)), \(names([it.subject])): \(value)"
    case .position(let it):
      let verb = it.stance.wording(isPlural: it.actors.count > 1)
      return "\(names(it.actors)) \(verb) \(quote(it.target))"
    case .assessment(let subjects):
      let words = Prose.joined(
        entry.evidence[0].claim.evidence.map { quote($0.quote) }, by: " … ")
      return subjects.isEmpty ? words : "On \(names(subjects)): \(words)"
    }
  }

  /// The words of the first evidence, for what its roles alone do not tell apart.
  private func firstWords(_ entry: Entry) -> Prose {
    guard let first = entry.evidence.first, let words = first.claim.evidence.first?.quote else {
      return ""
    }
    let line = singleLine(words)
    let isLong = line.count > Self.longestWords
    return .quote(
      isLong ? "\(line.prefix(Self.longestWords - 1))…" : line, first.source.language)
  }

  /// Characters of evidence within a statement.
  private static let longestWords = 60

  private func flow(_ it: Flow, in language: LanguageTag) -> Prose {
    func quote(_ text: String) -> Prose { .quote(text, language) }
    var what: [Prose] = []
    if let money = it.money { what.append("\(money.wording)") }
    if let quantity = it.quantity { what.append("\(quantity.wording)") }
    if let item = it.item { what.append(quote(item)) }
    if what.isEmpty { what.append("No amount said") }
    var prose: Prose = "\(Prose.joined(what, by: ", ")) (\(it.form.wording))"
    if !it.providers.isEmpty {
      prose = "\(prose), from \(actors.names(of: it.providers, in: language))"
    }
    if !it.recipients.isEmpty {
      prose = "\(prose), to \(actors.names(of: it.recipients, in: language))"
    }
    if let purpose = it.purpose { prose = "\(prose), for \(quote(purpose))" }
    if let channel = it.channel { prose = "\(prose), through \(quote(channel))" }
    return prose
  }
}

extension Entry {
  /// The language of the words in its roles: that of the evidence whose claim they are.
  package var language: LanguageTag {
    (evidence.first { $0.claim.content == content } ?? evidence.first)?.source.language
      ?? .undetermined
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
