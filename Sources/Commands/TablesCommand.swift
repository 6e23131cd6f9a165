import ArgumentParser
import Foundation
import Languages
import Reading
import Values

struct TablesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables", abstract: "Looks after the language tables.",
    subcommands: [Check.self, Compile.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks every table and every example, as after mending a word.")

    @OptionGroup var tables: TableOptions

    func run() throws {
      let folder = try tables.url()
      let lexicon = try Lexicon(folder: folder)
      let reader = try Reader(lexicon: lexicon)
      let problems =
        try TableChecker.problems(in: folder) + ExampleChecker.problems(in: folder, reader: reader)
      for problem in problems { Reporting.tell(problem) }
      guard problems.isEmpty else {
        Reporting.write("entente: \(problems.count) problems in \(folder.path)")
        throw Ending(status: .refused)
      }
      Output.line(
        "\(lexicon.languages.joined(separator: ", ")): \(lexicon.formCount) forms, all in order")
    }
  }

  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compile",
      abstract: "Compiles the tables into an image in their folder, for a quick start.")

    @OptionGroup var tables: TableOptions

    func run() throws {
      Output.line(try Lexicon.compile(folder: try tables.url()).path)
    }
  }
}
