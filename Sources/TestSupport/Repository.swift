package import Foundation

/// The folder that Package.swift stands in, for tests of what the repository holds.
package enum Repository {
  package static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../..").standardizedFileURL

  /// The text of a file, by its path from the folder.
  package static func text(of path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The files below a folder that end in `.ext`, by their paths from the repository's folder.
  package static func files(under path: String, ext: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { $0.hasSuffix(".\(ext)") }.map { "\(path)/\($0)" }.sorted()
  }
}
