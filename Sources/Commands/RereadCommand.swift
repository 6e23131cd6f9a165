import ArgumentParser
import Document
import Ledger
import Reading
import Values

struct RereadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reread",
    abstract: "Reads the ledger's sources again, as after a change of the tables.",
    discussion: "Entries whose claims say the same keep their ids.")

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions
  @OptionGroup var limits: LimitOptions

  func run() async throws {
    let store = try ledger.existing()
    let lexicon = try store.lexicon(over: try tables.lexicon())
    let documents = DocumentReader(lexicon: lexicon, limits: limits.limits)
    let reader = try Reader(lexicon: lexicon)
    let result = try await store.reread { source throws(Diagnostic) in
      reader.read(
        try await documents.read(
          DocumentSource(path: source.source.path, bytes: source.bytes, format: source.format)))
    }
    for refusal in result.refused { Reporting.tell(refusal) }
    for source in result.changed {
      Output.line("reread \(source.id)  \(Reporting.singleLine(source.path))")
    }
    Output.line("\(result.changed.count) changed, \(result.unchanged) as before")
    if !result.refused.isEmpty { throw Ending(status: .refused) }
  }
}
