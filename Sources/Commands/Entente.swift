package import ArgumentParser
import Foundation
import Values

/// The program: parses its arguments, runs a subcommand and ends with a documented exit code.
package struct Entente: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Keeps account of what states promise one another, with the words it was read from.",
    version: Version.current,
    subcommands: [
      ReadCommand.self, OutlineCommand.self, CompareCommand.self, DoctorCommand.self,
      AddCommand.self, LedgerCommand.self, ShowCommand.self,
      SearchCommand.self, BriefCommand.self, ServeCommand.self, RereadCommand.self,
      RemoveCommand.self, ActorsCommand.self, TablesCommand.self,
    ])

  package init() {}

  /// Runs the program and ends it.
  package static func launch() async -> Never {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Foundation.exit(ExitStatus.success.rawValue)
    } catch {
      Foundation.exit(Reporting.report(error).rawValue)
    }
  }
}

/// The version of the program.
enum Version {
  static let current = "0.1.0"
}
