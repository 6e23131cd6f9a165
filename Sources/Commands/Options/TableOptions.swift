import ArgumentParser
import Foundation
import Languages
import Reading
import Values

/// Where the language tables are.
struct TableOptions: ParsableArguments {
  @Option(
    name: .customLong("tables"), help: "The folder of language tables.",
    completion: .directory)
  var folder: String?

  /// The folder of tables: by the flag, by ENTENTE_TABLES, beside the program, or installed.
  func url() throws(Diagnostic) -> URL {
    try TableLocator.folder(
      flag: folder, environment: ProcessInfo.processInfo.environment, program: Program.url)
  }

  func lexicon() throws(Diagnostic) -> Lexicon { try Lexicon(folder: try url()) }
}

/// The program's own file, by which its tables and pages are found.
enum Program {
  static var url: URL {
    Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments.first ?? "entente")
  }
}
