package import Ledger
import Reading
package import Values

extension Brief {
  /// Composes the brief of a pair from its entries.
  ///
  /// - Parameters:
  ///   - entries: those of the ledger that concern the two, in any order.
  ///   - disclaimers: by the id of their source.
  ///   - actors: the English names and the kinds of actors.
  ///   - since: the day that `entries` were chosen by, to be said.
  package init(
    of pair: Pair, entries: [Entry], disclaimers: [String: [Quotation]] = [:],
    actors: ActorDirectory, since: CivilDay? = nil
  ) {
    var composer = Composer(pair: pair, wording: EntryWording(actors: actors))
    let opinions = entries.filter(\.isOpinion)
    let (companies, facts) = entries.filter { !$0.isOpinion }
      .split { $0.actors.contains(where: actors.isCompany) }
    let disagreements = Disagreement.groups(among: entries)
    let disputed = Set(disagreements.flatMap { $0.entries.map(\.id) })

    // The order of a reader's questions; the footnotes are numbered by it.
    sections = [
      composer.ladder(facts),
      composer.instruments(facts),
      composer.undertakings(facts),
      composer.flows(facts, disputed: disputed),
      composer.encounters(facts),
      composer.figures(facts),
      composer.disagreements(disagreements),
      composer.opinions(opinions),
      composer.unreported(facts),
      composer.companies(companies),
    ]
    self.pair = pair
    names = (actors.stateName(pair.a), actors.stateName(pair.b))
    self.since = since
    summary = Summary(of: entries, wording: composer.wording)
    footnotes = composer.book.footnotes
    sources = grouped(footnotes.map(\.source)) { $0.digest }
      .map { _, same in
        Source(summary: same[0], disclaimers: disclaimers[same[0].id] ?? [])
      }
      .sorted {
        ($0.summary.date?.earliest, $0.summary.id) < ($1.summary.date?.earliest, $1.summary.id)
      }
  }
}

extension Brief {
  /// The brief of a pair as the ledger stands.
  ///
  /// - Parameter since: leaves out evidence of an earlier day, as `Ledger.entries` does.
  package init(
    of pair: Pair, in ledger: Ledger, actors: ActorDirectory, since: CivilDay? = nil
  ) throws(Diagnostic) {
    let entries = try ledger.entries(about: [pair.a, pair.b], since: since)
    var disclaimers: [String: [Quotation]] = [:]
    var kinds: [String: ActorKind] = [:]
    for source in Set(entries.flatMap { $0.evidence.map(\.source.id) }) {
      let reading = try ledger.reading(of: source)
      disclaimers[source] = reading.disclaimers
      for mention in reading.mentions {
        guard case .actor(let actor) = mention.value, let kind = actor.kind else { continue }
        for id in actor.ids { kinds[id] = kind }
      }
    }
    self.init(
      of: pair, entries: entries, disclaimers: disclaimers, actors: actors.adding(kinds: kinds),
      since: since)
  }
}

extension Brief.Summary {
  init(of entries: [Entry], wording: EntryWording) {
    let evidence = entries.flatMap(\.evidence)
    let sources = grouped(evidence.map(\.source)) { $0.digest }.map { $0.elements[0] }
    let dates = sources.compactMap(\.date)
    self.entries = entries.count
    claims = Set(evidence.map { [$0.source.digest, $0.claim.id] }).count
    voices = grouped(evidence.map { wording.observer($0) }) { $0 }.map(\.key)
    undated = sources.count - dates.count
    if let first = dates.min(by: { ($0.earliest, $0.text) < ($1.earliest, $1.text) }),
      let last = dates.max(by: { ($0.latest, $0.text) < ($1.latest, $1.text) })
    {
      period = (first, last)
    } else {
      period = nil
    }
  }
}

/// What has no date comes last.
private func < <Tie: Comparable>(a: (CivilDay?, Tie), b: (CivilDay?, Tie)) -> Bool {
  switch (a.0, b.0) {
  case (let x?, let y?) where x != y: x < y
  case (.some, nil): true
  case (nil, .some): false
  case (.some, .some), (nil, nil): a.1 < b.1
  }
}

extension Array {
  /// The elements that match, and the others, both in order.
  fileprivate func split(_ matches: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(matches), filter { !matches($0) })
  }
}
