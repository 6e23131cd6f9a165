import ArgumentParser
import Document
import Exchange
import Languages
import Reading
import Values
import Views

struct OutlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Takes instruments apart: provisions as a tree, with who is bound and how firmly.",
    discussion: """
      Every document is read as a treaty, statement or plan, whatever it looks like. As Akoma \
      Ntoso, several files are the texts of one instrument in several languages.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tree, json, akn
  }

  @Option(help: "tree: for people; json: an outline a line; akn: Akoma Ntoso XML.")
  var format = Format.tree

  @Option(help: "The columns of the tree.")
  var width = 100

  @OptionGroup var actors: ActorListOptions
  @OptionGroup var tables: TableOptions
  @OptionGroup var input: InputOptions

  mutating func validate() throws {
    guard (40...1000).contains(width) else {
      throw ValidationError("--width takes a number from 40 to 1000")
    }
  }

  func run() async throws {
    let lexicon = try actors.lexicon(over: try tables.lexicon())
    let reader = try Reader(lexicon: lexicon)
    let names = Directory.actors(of: lexicon)
    let topics = Directory.topics(of: lexicon)
    let documents = DocumentRun(lexicon: lexicon, input: input)
    var outlines: [Outline] = []
    let read: @Sendable (Document) -> Outline = { Outline(reader.read($0, as: .official)) }
    let counts = try await documents.run(make: read) { outcome in
      guard let outline = Reporting.taken(outcome)?.product else { return }
      switch format {
      case .tree: Output.write(outline.text(actors: names, topics: topics, width: width) + "\n")
      case .json: Output.write(outline.json(topics: topics) + [0x0A])
      case .akn: outlines.append(outline)
      }
    }
    if let repeated = Self.repeated(outlines.map(\.language.primary)) {
      throw Diagnostic(
        "two of the texts are in one language (\(repeated))",
        remedy: "as Akoma Ntoso, give one instrument, in one file for each language")
    }
    if !outlines.isEmpty {
      Output.write(
        AkomaNtoso(grammar: LabelGrammar(lexicon: lexicon), actors: names).xml(of: outlines))
    }
    try Reporting.conclude(read: counts.read, refused: counts.refused)
  }

  private static func repeated(_ languages: [String]) -> String? {
    languages.enumerated().first { languages[..<$0.offset].contains($0.element) }?.element
  }
}
