import ArgumentParser
import Document
import Foundation
import Languages
import Reading
import Values

struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Reads documents and prints what they say.",
    discussion: """
      Plain text, Markdown with front matter, HTML, PDF with a text layer, JSON lines and web \
      archives, gzip'd or not, told apart by their content. Nothing is fetched, and nothing of \
      the documents is stored.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, text, content, table
  }

  @Option(
    help: """
      json: a reading a line; text: the document's text; content: what its author wrote of it, \
      without title, by-line and boilerplate; table: a listing for people.
      """)
  var format = Format.table

  @Flag(name: .customLong("text"), help: "Adds the document's text to the JSON.")
  var includesText = false

  @OptionGroup var actors: ActorListOptions
  @OptionGroup var tables: TableOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    let lexicon = try actors.lexicon(over: try tables.lexicon())
    // Both are made of the tables, and neither of the other.
    async let documents = DocumentRun(lexicon: lexicon, input: input)
    let printer = try printer(lexicon)
    let counts = try await documents.run(make: printer) { outcome in
      if let made = Reporting.taken(outcome) { Output.write(made.product) }
    }
    try Reporting.conclude(read: counts.read, refused: counts.refused)
  }

  /// Makes what is printed of a document. Only what is asked for is read.
  private func printer(
    _ lexicon: Lexicon
  ) throws(Diagnostic) -> @Sendable (Document) -> [UInt8] {
    let reader = try Reader(lexicon: lexicon)
    let includesText = includesText
    return switch format {
    case .text: { Self.ended($0.text) }
    case .content: { Self.ended($0.content) }
    case .json: { reader.read($0).json(includesText: includesText) + [0x0A] }
    case .table: { Array(ReadingTable.text(of: reader.read($0)).utf8) }
    }
  }

  private static func ended(_ text: String) -> [UInt8] {
    Array(text.utf8) + (text.hasSuffix("\n") ? [] : [0x0A])
  }
}
