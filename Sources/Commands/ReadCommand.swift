import ArgumentParser
import Document
import Foundation
import Reading
import Values

struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads documents and prints what they say.",
    discussion: """
      Plain text, Markdown with front matter, HTML, and PDF with a text layer, told apart by \
      their content. Nothing is fetched and nothing is stored.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text, table
  }

  @Option(help: "json: a reading a line; text: the document's text; table: a listing for people.")
  var format = Format.table

  @Flag(name: .customLong("text"), help: "Adds the document's text to the JSON.")
  var includesText = false

  @OptionGroup var tables: TableOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    let reading = try ReadingRun(lexicon: try tables.lexicon())
    let counts = try await reading.run(InputFile.all(input.files), jobs: input.jobs) { outcome in
      if let refusal = outcome.refusal { Reporting.tell(refusal) }
      for (reading, _) in outcome.readings { write(reading) }
    }
    try Reporting.conclude(read: counts.read, refused: counts.refused)
  }

  private func write(_ reading: Reading) {
    switch format {
    case .json: Output.write(reading.json(includesText: includesText) + [0x0A])
    case .text:
      let text = reading.document.text
      Output.write(text.hasSuffix("\n") ? text : text + "\n")
    case .table: Output.write(ReadingTable.text(of: reading))
    }
  }
}
