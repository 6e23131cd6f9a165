import ArgumentParser
import Languages
import Ledger
import Values

struct ActorsMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Decides that two actors are one.",
    discussion: "The second is the first from now on, with all its names.")

  @Argument(help: "The actor whose id stays, imported or of the tables.")
  var id: String

  @Argument(help: "An imported actor.")
  var other: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  func run() throws {
    let store = try ledger.existing()
    if try store.actor(id) == nil, ActorIdentity(try tables.lexicon()).kind(of: id) == nil {
      throw Diagnostic(
        "no actor has the id “\(Reporting.singleLine(id))”", remedy: "see “entente actors list”")
    }
    try store.merge(other, into: id)
    Output.line("\(other) is \(id) from now on; “entente reread” brings the ledger up to date")
  }
}
