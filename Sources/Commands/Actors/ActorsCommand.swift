import ArgumentParser

struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "Keeps your own list of actors in the ledger.",
    discussion: """
      The list wins over the tables wherever documents are added or read again. Nothing that is \
      in the ledger changes before “entente reread”.
      """,
    subcommands: [
      ActorsImportCommand.self, ActorsListCommand.self, ActorsShowCommand.self,
      ActorsMergeCommand.self, ActorsAliasCommand.self,
    ])
}
