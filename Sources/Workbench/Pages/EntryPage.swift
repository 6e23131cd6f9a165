import Ledger
import Reading
import Values
import Views

/// An entry with all its evidence, as its template takes it.
struct EntryPage {
  let title: String
  let id: String
  let kind: String
  let statement: HTMLProse
  let details: [HTMLProse]
  let briefs: [BriefLink]
  let evidenceCount: Int
  let evidence: [Evidence]

  init(_ entry: Entry, wording: EntryWording) {
    let words = wording.statement(entry)
    title = words.plain
    id = entry.id
    kind = entry.content.type
    statement = HTMLProse(words)
    details = wording.details(entry).map(HTMLProse.init)
    briefs = BriefLink.all(among: entry.states, actors: wording.actors)
    evidenceCount = entry.evidence.count
    evidence = entry.evidence.map { Evidence($0, wording: wording) }
  }

  struct Evidence {
    let quotes: [Quote]
    let facts: [HTMLProse]
    let source: SourceView
    let claim: String

    init(_ evidence: Entry.Evidence, wording: EntryWording) {
      let its = evidence.claim
      quotes = its.evidence.map {
        Quote(
          text: singleLine($0.quote), lang: evidence.source.language.tag, place: $0.place,
          path: PagePath.document(evidence.source.id, at: $0.span))
      }
      var facts: [Prose] = [Prose(its.modality.wording ?? "told as so")]
      if !its.voice.isEmpty { facts.append("according to \(wording.voice(evidence))") }
      if let time = its.time { facts.append("of \(time.wording)") }
      self.facts = facts.map(HTMLProse.init)
      source = SourceView(evidence.source)
      claim = its.id
    }
  }

  struct Quote {
    let text: String
    let lang: String
    let place: String
    let path: String
  }
}

/// A pair of states with a brief to open.
struct BriefLink {
  let name: String
  let path: String
  let count: Int?

  init(_ a: String, _ b: String, count: Int? = nil, actors: ActorDirectory) {
    name = "\(actors.stateName(a)) and \(actors.stateName(b))"
    path = PagePath.brief(a, b)
    self.count = count
  }

  /// Most pairs that an entry leads to: one that names forty states would name 780.
  private static let limit = 10

  static func all(among states: [String], actors: ActorDirectory) -> [BriefLink] {
    var links: [BriefLink] = []
    for (index, a) in states.enumerated() {
      for b in states.dropFirst(index + 1) where links.count < limit {
        links.append(BriefLink(a, b, actors: actors))
      }
    }
    return links
  }
}
