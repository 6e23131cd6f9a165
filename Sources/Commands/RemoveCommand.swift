import ArgumentParser
import Ledger
import Values

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes a source out of the ledger, with all that rests on it alone.")

  @Argument(help: "The source's id, the beginning of its digest, or its path.")
  var source: String

  @OptionGroup var ledger: LedgerOptions

  func run() throws {
    let removed = try ledger.existing().remove(source: source)
    Output.line("removed \(removed.id)  \(Reporting.singleLine(removed.path))")
  }
}
