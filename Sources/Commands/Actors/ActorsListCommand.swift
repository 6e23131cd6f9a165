import ArgumentParser
import Languages
import Ledger
import Values

struct ActorsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the actors that were imported.")

  @Argument(help: "What their id or one of their names holds.")
  var text = ""

  @Option(help: "The most actors.")
  var limit = 100

  @OptionGroup var ledger: LedgerOptions

  mutating func validate() throws {
    guard (1...1_000_000).contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to 1000000")
    }
  }

  func run() throws {
    let store = try ledger.existing()
    let actors = try store.actors(holding: text, limit: limit)
    guard !actors.isEmpty else {
      Output.line(text.isEmpty ? "no actors were imported" : "no imported actor holds this")
      return
    }
    let width = min(40, actors.map(\.id.count).max() ?? 0)
    for actor in actors {
      Output.line(
        "\(actor.id.padding(to: width))  \(actor.kind.rawValue.padding(to: 12))  "
          + Reporting.singleLine(actor.names.first?.text ?? ""))
    }
    if actors.count == limit {
      Output.line("… the first \(limit) of \(try store.actorCount()) at most; --limit shows more")
    }
  }
}
