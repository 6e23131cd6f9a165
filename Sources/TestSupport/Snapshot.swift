import Foundation
package import Testing

/// Compares what the program makes with a file of Tests/Snapshots.
///
/// With ENTENTE_RECORD set in the environment the file is written instead, for a change that is
/// meant: read the difference before it is committed.
///
/// - Parameter name: the file below Tests/Snapshots, such as `Exchange/entries.csv`.
package func assertSnapshot(
  _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
) throws {
  let file = Repository.folder.appending(path: "Tests/Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(text == recorded, "not as recorded in Tests/Snapshots/\(name)", sourceLocation: location)
  // Swift's == takes é in one code point and in two for the same.
  #expect(text.utf8.count == recorded.utf8.count, sourceLocation: location)
}
