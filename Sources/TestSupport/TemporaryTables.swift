package import Foundation
package import Languages

/// A folder of tables with a few rows of the test's own.
package struct TemporaryTables: Sendable {
  private let place: TemporaryFolder

  /// - Parameter files: texts by path, such as `ja/states.tsv`.
  package init(_ files: [String: String]) throws {
    place = try TemporaryFolder()
    for (path, text) in files {
      let file = place.url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  package var folder: URL { place.url }

  package func lexicon() throws -> Lexicon { try Lexicon(folder: folder) }
}
