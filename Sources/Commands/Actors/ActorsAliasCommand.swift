import ArgumentParser
import Languages
import Ledger
import Values

struct ActorsAliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alias", abstract: "Gives an actor another name.")

  @Argument(help: "The actor's id, imported or of the tables.")
  var id: String

  @Argument(help: "The name, in any language.")
  var name: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  func run() throws {
    let lexicon = try tables.lexicon()
    let store = try ledger.creating()
    guard let kind = try store.actor(id)?.kind ?? ActorIdentity(lexicon).kind(of: id) else {
      throw Diagnostic(
        "no actor has the id “\(Reporting.singleLine(id))”", remedy: "see “entente actors list”")
    }
    let name = self.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.utf8.count <= ActorListLimits.name,
      ActorLayerBuilder(lexicon).looksFor(name, of: kind)
    else {
      throw Diagnostic(
        "“\(Reporting.singleLine(name))” would be found where it is no name: it is too short, or a "
          + "word of the tables", remedy: "give a longer name")
    }
    try store.alias(id, name: name)
    Output.line("\(name) is \(id) from now on; “entente reread” brings the ledger up to date")
  }
}
