import ArgumentParser
import Languages
import Ledger
import Logging
import Values
import Workbench

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Shows the ledger in the browser, on this machine only.")

  @Option(help: "The port on 127.0.0.1.")
  var port = 8080

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  mutating func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port takes a number from 0 to 65535")
    }
  }

  func run() async throws {
    let store = try ledger.existing()
    let workbench = try Workbench(
      ledger: store, resources: try Pages.folder(),
      actors: Directory.actors(of: try store.lexicon(over: try tables.lexicon())))
    var logger = Logger(label: "entente")
    logger.logLevel = .warning
    try await workbench.run(port: port, logger: logger) { port in
      Output.line("The workbench is at http://127.0.0.1:\(port)/ (end it with Control-C).")
    }
  }
}
