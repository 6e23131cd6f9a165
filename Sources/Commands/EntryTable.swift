import Languages
import Ledger
import Reading
import Values
import Views

/// Entries as a listing for people, one a line.
enum EntryTable {
  static func text(of entries: [Entry], actors: ActorDirectory) -> String {
    let wording = EntryWording(actors: actors)
    guard !entries.isEmpty else { return "no entries\n" }
    let width = entries.map(\.id.count).max() ?? 0
    return entries.map { entry in
      let sources = Set(entry.evidence.map(\.source.id)).count
      return "\(entry.id.padding(to: width))  \(singleLine(wording.statement(entry).plain))  "
        + "[\(sources == 1 ? "1 source" : "\(sources) sources")]"
    }.joined(separator: "\n") + "\n"
  }
}

/// What the tables, and the user's list over them, call actors and topics in English.
enum Directory {
  /// The English names of topics.
  static func topics(of lexicon: Lexicon) -> Outline.TopicNames {
    Dictionary(
      lexicon.rows(of: "topic-names", in: "common").map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first })
  }

  static func actors(of lexicon: Lexicon) -> ActorDirectory {
    let names = lexicon.actorNames(in: "en")
    return ActorDirectory(
      names: names.mapValues(\.name), kinds: lexicon.actorKinds, listed: lexicon.layer)
  }
}
