import ArgumentParser
import Document
import Ledger
import Reading
import Values

struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Reads documents and adds them to the ledger.",
    discussion: "A document whose bytes are there already is not added again, and said so.")

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var tables: TableOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    // A ledger that is not one is refused before anything is read; a new one is made only when
    // there is something to keep.
    var store: Ledger? = ledger.exists ? try ledger.existing() : nil
    let words = try tables.lexicon()
    let lexicon = try store?.lexicon(over: words) ?? words
    let reader = try Reader(lexicon: lexicon)
    let documents = DocumentRun(lexicon: lexicon, input: input)
    let counts = try await documents.run(make: reader.read) { outcome in
      guard let made = Reporting.taken(outcome) else { return }
      let opened = try store ?? ledger.creating()
      store = opened
      let reading = made.product
      switch try opened.add(reading, bytes: made.bytes) {
      case .added(let source):
        Output.line(
          "added \(source.id)  \(Reporting.singleLine(source.path)): \(reading.mentions.count) mentions, "
            + "\(reading.claims.count) claims, \(reading.provisions.count) provisions")
      case .known(let source):
        Output.line(
          "known \(source.id)  \(Reporting.singleLine(reading.document.path)): the same bytes are in the ledger "
            + "as \(Reporting.singleLine(source.path)); nothing added")
      }
    }
    try Reporting.conclude(read: counts.read, refused: counts.refused)
  }
}
