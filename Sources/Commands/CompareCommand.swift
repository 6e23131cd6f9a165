import ArgumentParser
import Document
import Exchange
import Languages
import Reading
import Values
import Views

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Holds two instruments side by side: what was kept, changed, dropped or new.",
    discussion: """
      A plan and its successor, or the texts of one statement in two languages: then it tells where \
      they diverge in number, amount, party or strength. Name the earlier text first.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @Option(help: "text: two columns for a terminal; html: a page; json: an object.")
  var format = Format.text

  @Flag(name: .customLong("changes"), help: "Leaves out what is the same (text only).")
  var isBrief = false

  @Option(help: "The columns of the text.")
  var width = 100

  @OptionGroup var actors: ActorListOptions
  @OptionGroup var tables: TableOptions
  @OptionGroup var input: InputOptions

  mutating func validate() throws {
    guard (60...1000).contains(width) else {
      throw ValidationError("--width takes a number from 60 to 1000")
    }
  }

  func run() async throws {
    let lexicon = try actors.lexicon(over: try tables.lexicon())
    let reader = try Reader(lexicon: lexicon)
    var readings: [Reading] = []
    let read: @Sendable (Document) -> Reading = { reader.read($0, as: .official) }
    let documents = DocumentRun(lexicon: lexicon, input: input)
    let counts = try await documents.run(make: read) { outcome in
      if let made = Reporting.taken(outcome) { readings.append(made.product) }
    }
    try Reporting.conclude(read: counts.read, refused: counts.refused)
    guard readings.count == 2 else {
      throw Diagnostic(
        "two documents are compared, and here are \(readings.count)",
        remedy: "name the earlier file, then the later one")
    }
    let comparison = Comparison(
      readings[0], readings[1],
      coordinators: Coordinators(lexicon, readings[0].document.language))
    let names = Directory.actors(of: lexicon)
    switch format {
    case .text: Output.write(comparison.text(actors: names, width: width, isBrief: isBrief))
    case .html: Output.write(ComparisonHTML(comparison, actors: names).bytes())
    case .json: Output.write(comparison.json() + [0x0A])
    }
  }
}
