import ArgumentParser
import Document
import Reading
import Values

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Tells what was made of files, and why.",
    discussion: """
      Format, encoding, language, title, dates and what they rest on, how much of the text is \
      content, pages without text, and why a file was refused.
      """)

  @OptionGroup var tables: TableOptions
  @OptionGroup var input: InputOptions

  func run() async throws {
    let lexicon = try tables.lexicon()
    let reader = try Reader(lexicon: lexicon)
    let documents = DocumentRun(lexicon: lexicon, input: input)
    let report = { @Sendable (document: Document) in DoctorReport.text(of: reader.read(document)) }
    let counts = try await documents.run(make: report) { outcome in
      switch outcome.result {
      case .success(let made): Output.write(made.product)
      case .failure(let refusal): Output.write(DoctorReport.text(of: refusal))
      }
    }
    try Reporting.conclude(read: counts.read, refused: counts.refused)
  }
}
