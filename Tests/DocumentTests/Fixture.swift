import Foundation
import Languages
import TestSupport
import Testing
import Text
import Values

@testable import Document

/// The project's own tables of documents, with a few rows of tables that others keep.
enum Fixture {
  static let lexicon: Lexicon = {
    do {
      let folder = try TemporaryFolder()
      try write(to: folder.url)
      return try Lexicon(folder: folder.url)
    } catch { fatalError("\(error)") }
  }()

  static let reader = DocumentReader(lexicon: lexicon)

  /// A copy, so that these tests depend on no more rows than they show.
  private static func write(to folder: URL) throws {
    let files = FileManager.default
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Languages/Tables").standardized
    for language in ["zh", "ja", "en"] {
      let place = folder.appendingPathComponent(language)
      try files.createDirectory(at: place, withIntermediateDirectories: true)
      for name in ["labels", "boilerplate", "kinds", "bylines", "function-words"] {
        try files.copyItem(
          at: source.appendingPathComponent("\(language)/\(name).tsv"),
          to: place.appendingPathComponent("\(name).tsv"))
      }
    }
    func write(_ text: String, to path: String) throws {
      try Data(text.utf8).write(to: folder.appendingPathComponent(path))
    }
    try write("# form\tclass\tvalue\nJanuary\tmonth\t1\nMay\tmonth\t5\n", to: "en/calendar.tsv")
    try write("# form\tclass\tvalue\n令和\tera\t2018\n平成\tera\t1988/2019\n", to: "ja/calendar.tsv")
    try write(
      "# traditional\tsimplified\n與\t与\n協\t协\n議\t议\n國\t国\n後\t后\n電\t电\n報\t报\n", to: "zh/variants.tsv"
    )
  }

  static func document(_ text: String, path: String = "sample.txt") async throws -> Document {
    try await document(Array(text.utf8), path: path)
  }

  static func document(_ bytes: [UInt8], path: String) async throws -> Document {
    try await reader.read(DocumentSource(path: path, bytes: bytes))
  }

  /// The blocks as `role: text`, line ends as `/`.
  static func blocks(_ text: String, path: String = "sample.txt") async throws -> [String] {
    let document = try await document(text, path: path)
    let index = IndexedText(document.text)
    return document.blocks.map { block in
      let quote = index.text(block.span).split(whereSeparator: \.isNewline).joined(separator: "/")
      return "\(block.role.rawValue): \(quote)"
    }
  }

  /// The reason for which a file is refused.
  static func refusal(
    _ bytes: [UInt8], path: String = "sample", limits: DocumentLimits = DocumentLimits()
  ) async -> Diagnostic? {
    do {
      _ = try await DocumentReader(lexicon: lexicon, limits: limits)
        .read(DocumentSource(path: path, bytes: bytes))
      return nil
    } catch {
      return error
    }
  }
}
