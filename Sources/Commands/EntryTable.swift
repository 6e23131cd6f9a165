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

/// The English names and the kinds of the actors of the tables, and those of the user's list.
enum Directory {
  static func actors(of lexicon: Lexicon) -> ActorDirectory {
    let names = lexicon.actorNames(in: "en")
    return ActorDirectory(
      names: names.mapValues(\.name), kinds: lexicon.actorKinds, listed: lexicon.layer)
  }
}
