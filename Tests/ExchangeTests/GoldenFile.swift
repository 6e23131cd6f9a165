import Foundation
import Testing

/// Compares bytes with those of a file in Tests/Snapshots/Exchange. With ENTENTE_RECORD set in the
/// environment it writes the file, for a change that is meant.
func expectGolden(_ bytes: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation)
  throws
{
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../Snapshots/Exchange/\(name)").standardizedFileURL
  if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
    try Data(bytes).write(to: file)
  }
  let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  #expect(String(decoding: bytes, as: UTF8.self) == golden, sourceLocation: location)
}
