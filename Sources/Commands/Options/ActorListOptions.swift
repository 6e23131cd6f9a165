import ArgumentParser
import Languages
import Values

/// A user's own list of actors for one reading.
struct ActorListOptions: ParsableArguments {
  @Option(
    name: .customLong("actors"),
    help: ArgumentHelp(
      "A list of your own actors, which wins over the tables: FollowTheMoney or Wikidata entities in "
        + "JSON lines, or CSV.", valueName: "file"),
    completion: .file())
  var file: String?

  /// The tables with the list above them. Bad lines are told and passed over.
  func lexicon(over tables: Lexicon) throws(Diagnostic) -> Lexicon {
    guard let file else { return tables }
    return tables.adding(try ActorListFile(path: file, tables: tables).layer())
  }
}
