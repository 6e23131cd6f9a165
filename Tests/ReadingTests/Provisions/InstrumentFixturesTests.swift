import Document
import Foundation
import Reading
import TestSupport
import Testing
import Values

/// Whole instruments of our own writing, each beside what is to be read from it.
@Suite struct InstrumentFixturesTests {
  static let names = [
    "communique.zh", "memorandum.en", "notes.ja", "plan-2020.en", "plan-2025.en", "statement.en",
    "statement.ja", "statement.zh", "treaty.en", "treaty.ja", "treaty.zh", "unlabelled.en",
  ]

  /// With ENTENTE_RECORD set the expected file is written instead; read it before it is committed.
  @Test(arguments: names) func theOutlineIsExact(name: String) async throws {
    let folder = "Tests/Fixtures/Instruments"
    let text = try Repository.text(of: "\(folder)/\(name).txt")
    let source = DocumentSource(path: "\(name).txt", bytes: Array(text.utf8), format: nil)
    let document = try await DocumentReader(lexicon: Tables.lexicon).read(source)
    let read = try Reader(lexicon: Tables.lexicon).read(document)
    let outline = Self.outline(of: read)
    let expected = "\(folder)/\(name).outline"
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try Data(outline.utf8).write(to: Repository.folder.appending(path: expected))
    }
    #expect(try outline == Repository.text(of: expected))
  }

  /// A line a provision (path, part, headings), and below it a line an undertaking.
  private static func outline(of read: Reading) -> String {
    var lines: [String] = []
    if let instrument = read.instrument {
      lines.append("parties: \(instrument.parties.joined(separator: " "))")
      lines.append("date: \(instrument.date?.text ?? "-"), \(instrument.place ?? "-")")
      lines += instrument.irregularities.map { "irregular: \($0.evidence.quote) \($0.problem)" }
    }
    let undertakings = Dictionary(
      read.claims.map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first })
    for provision in read.provisions {
      let headings = provision.headings.map { $0.replacing("\n", with: " ") }
      lines.append(
        "\(provision.path) [\(provision.part)] \(headings.joined(separator: " / "))"
          .trimmingCharacters(in: .whitespaces))
      for id in provision.undertakings {
        guard case .undertaking(let undertaking) = undertakings[id] else { continue }
        lines.append("    " + line(of: undertaking))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(of undertaking: Undertaking) -> String {
    var parts = ["\(undertaking.strength): \(undertaking.obligors.joined(separator: " "))"]
    parts += undertaking.due.map { ["due \($0.text)"] } ?? []
    parts += undertaking.recurrence.map { [$0] } ?? []
    parts += undertaking.conditions.map { "if “\($0.quote)”" }
    parts += undertaking.exceptions.map { "except “\($0.quote)”" }
    parts.append(undertaking.action.replacing("\n", with: " "))
    return parts.joined(separator: " | ")
  }
}
