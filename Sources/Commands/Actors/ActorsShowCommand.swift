import ArgumentParser
import Languages
import Ledger
import Values

struct ActorsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one actor, imported or of the tables, with its names.")

  @Argument(help: "The actor's id.")
  var id: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions

  func run() throws {
    let lexicon = try tables.lexicon()
    let identity = ActorIdentity(lexicon)
    let store = ledger.exists ? try ledger.existing() : nil
    let imported = try store?.actor(id)
    let ours = identity.kind(of: id)
    guard let kind = imported?.kind ?? ours else {
      throw Diagnostic(
        "no actor has the id “\(Reporting.singleLine(id))”", remedy: "see “entente actors list”")
    }
    Output.line("\(id)  \(kind.rawValue)\(ours == nil ? "" : ", of the tables")")
    if let country = imported?.country { Output.line("  country  \(country)") }
    for code in imported?.codes ?? [] { Output.line("  \(code.scheme)  \(code.code)") }
    for name in imported?.names ?? [] {
      Output.line("  \(name.language ?? "–")  \(Reporting.singleLine(name.text))")
    }
    for language in lexicon.languages where ours != nil {
      guard let name = lexicon.actorNames(in: language)[id]?.name else { continue }
      Output.line("  \(language)  \(name)")
    }
    let decided = try store?.decisions(on: id)
    for name in decided?.aliases ?? [] { Output.line("  alias  \(Reporting.singleLine(name))") }
    if let into = decided?.into {
      Output.line("is \(into), as was decided by “merge”")
    } else if ours == nil, let imported, let same = identity.id(of: imported) {
      Output.line("is \(same) of the tables, by its code or full name")
    }
  }
}
