import Document
package import Foundation
import Languages
package import Values

/// Runs the examples that stand beside the tables, so that whoever mends a table can check it.
package enum ExampleChecker {
  /// Relative dates of the examples count from this day.
  static let written = EDTF("2025-05-20")

  /// What the examples of every language below `folder` find wrong.
  package static func problems(in folder: URL, reader: Reader) throws(Diagnostic) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for language in reader.lexicon.languages {
      let file = folder.appendingPathComponent("\(language)/examples.txt")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      for example in try examples(of: text, file: file.path) {
        if let problem = problem(with: example, language: LanguageTag(language), reader: reader) {
          problems.append(Diagnostic(problem, file: file.path, line: example.line))
        }
      }
    }
    return problems
  }

  package static func examples(of text: String, file: String) throws(Diagnostic) -> [Example] {
    var examples: [Example] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty || line.hasPrefix("# ") { continue }
      examples.append(try Example(line, number: index + 1, file: file))
    }
    return examples
  }

  private static func problem(with example: Example, language: LanguageTag, reader: Reader)
    -> String?
  {
    let document = Document(
      path: "example", digest: "", mediaType: "text/plain", text: example.text, language: language,
      metadata: Metadata(published: written),
      blocks: [Block(Span(0, example.text.unicodeScalars.count), .paragraph)])
    let found = reader.read(document).mentions.filter { $0.value.type == example.kind }
    guard let span = example.span else {
      return found.isEmpty ? nil : "reads \(list(found)), where no \(example.kind) is"
    }
    guard let match = found.first(where: { $0.span == span }) else {
      return "reads \(list(found)), not the \(example.kind) that is marked"
    }
    let value = match.value.exampleText
    return value == example.value
      ? nil : "reads “\(match.evidence.quote)” as \(value), not \(example.value)"
  }

  private static func list(_ mentions: [Mention]) -> String {
    mentions.isEmpty ? "nothing" : mentions.map { "“\($0.evidence.quote)”" }.joined(separator: ", ")
  }
}
