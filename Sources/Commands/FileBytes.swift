import Foundation
import Values

/// The bytes of a file or of standard input, piece by piece.
struct FileBytes {
  private let path: String
  private let handle: FileHandle

  private static let piece = 1 << 20

  init(_ path: String) throws(Diagnostic) {
    self.path = path
    if path == "-" {
      handle = .standardInput
    } else {
      // The handle closes the file when it goes.
      do { handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
        throw Diagnostic("cannot be opened", file: path, remedy: "check that you may read it")
      }
    }
  }

  /// The next piece; empty at the end.
  func next() throws(Diagnostic) -> [UInt8] {
    do {
      return try handle.read(upToCount: Self.piece).map { [UInt8]($0) } ?? []
    } catch {
      throw Diagnostic("cannot be read", file: path, remedy: "check that it is a file")
    }
  }
}
