import ArgumentParser
import Exchange
import Ledger
import Reading
import Values

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Lists what the ledger holds on states.",
    discussion: "Names no state: all entries. Names several: the entries that concern all of them.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
  }

  @Argument(help: "States, by code or by name in any of the languages.")
  var states: [String] = []

  @Option(help: "table, csv or json.")
  var format = Format.table

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  func run() throws {
    let store = try ledger.existing()
    let lexicon = try store.lexicon(over: try tables.lexicon())
    var codes: [String] = []
    for state in states { codes.append(try StateArgument.code(state, in: lexicon)) }
    let entries = try store.entries(about: codes)
    switch format {
    case .table: Output.write(EntryTable.text(of: entries, actors: Directory.actors(of: lexicon)))
    case .csv, .json:
      Output.write(
        try ExchangeFormats.named(format.rawValue)
          .bytes(of: entries, members: GroupMembers(lexicon)))
    }
  }
}
