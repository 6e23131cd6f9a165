import ArgumentParser
import Exchange
import Ledger
import Reading
import Values

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Lists what the ledger holds on states.",
    discussion: """
      Names no state: all entries. Names several: the entries that concern all of them. \
      --undertakings, --instrument, --topic, --strength and --due list undertakings alone, under the \
      instrument they stand in.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
  }

  @Argument(help: "States, by code or by name in any of the languages.")
  var states: [String] = []

  @Option(help: "table, csv or json.")
  var format = Format.table

  @Flag(help: "The instruments whose text the ledger holds, one a line.")
  var instruments = false

  @OptionGroup var undertakings: UndertakingOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  func validate() throws {
    if instruments, undertakings.filter != nil || format != .table {
      throw ValidationError("--instruments stands with no option of undertakings and no --format")
    }
  }

  func run() throws {
    let store = try ledger.existing()
    let lexicon = try store.lexicon(over: try tables.lexicon())
    var codes: [String] = []
    for state in states { codes.append(try StateArgument.code(state, in: lexicon)) }
    if instruments {
      Output.write(InstrumentList.text(of: try store.instruments(of: codes)))
      return
    }
    let filter = undertakings.filter
    let entries =
      try filter.map { try store.undertakings(about: codes, $0) } ?? store.entries(about: codes)
    switch format {
    case .table where filter != nil:
      Output.write(
        UndertakingTable.text(of: entries, actors: Directory.actors(of: lexicon)))
    case .table: Output.write(EntryTable.text(of: entries, actors: Directory.actors(of: lexicon)))
    case .csv, .json:
      Output.write(
        try ExchangeFormats.named(format.rawValue)
          .bytes(of: entries, members: GroupMembers(lexicon)))
    }
  }
}
