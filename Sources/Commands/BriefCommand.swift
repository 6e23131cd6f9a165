import ArgumentParser
import Foundation
import Languages
import Ledger
import Values
import Views
import Workbench

struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Writes what is known of two states, every line with its words."
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case md, html
  }

  @Argument(help: "A state, by code or by name in any of the languages.")
  var first: String

  @Argument(help: "The other state.")
  var second: String

  @Option(help: "md or html.")
  var format = Format.md

  @Option(help: "Leaves out evidence of an earlier day (YYYY-MM-DD).")
  var since: String?

  @Option(
    name: [.short, .long], help: "The file to write; standard output without it.",
    completion: .file())
  var output: String?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  mutating func validate() throws {
    if let since, EDTF(since)?.earliest == nil {
      throw ValidationError("--since takes a date such as 2024-05-01, 2024-05 or 2024")
    }
  }

  func run() throws {
    let store = try ledger.existing()
    let lexicon = try store.lexicon(over: try tables.lexicon())
    let pair = Brief.Pair(
      try StateArgument.code(first, in: lexicon), try StateArgument.code(second, in: lexicon))
    guard pair.a != pair.b else {
      throw Diagnostic(
        "a brief is on two states, and both names are \(pair.a)", remedy: "name two states")
    }
    let brief = try Brief(
      of: pair, in: store, actors: Directory.actors(of: lexicon),
      since: since.flatMap { EDTF($0)?.earliest })
    let text: String
    switch format {
    case .md: text = brief.markdown
    case .html: text = try BriefFile(resources: try Pages.folder()).html(brief)
    }
    guard let output else {
      Output.write(text)
      return
    }
    do { try text.write(toFile: output, atomically: true, encoding: .utf8) } catch {
      throw Diagnostic(
        "the brief cannot be written", file: output,
        remedy: "name a file in a folder you may write to")
    }
    Output.line("The brief on \(pair.a) and \(pair.b) is in \(output).")
  }
}

/// Where the workbench's pages are.
enum Pages {
  static func folder() throws(Diagnostic) -> URL {
    guard
      let templates = TableLocator.resource(
        "Templates", ofTarget: "Workbench", program: Program.url)
    else {
      throw Diagnostic(
        "the pages of the workbench were not found beside the program",
        remedy: "install them with “make install”")
    }
    return templates.deletingLastPathComponent()
  }
}
