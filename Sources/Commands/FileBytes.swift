import Document
import Foundation
import Values

/// Reads the bytes of a file or of standard input, up to a limit.
enum FileBytes {
  static func source(_ path: String, limit: Int) throws(Diagnostic) -> DocumentSource {
    let handle: FileHandle
    if path == "-" {
      handle = .standardInput
    } else {
      do { handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)) } catch {
        throw Diagnostic("cannot be opened", file: path, remedy: "check that you may read it")
      }
    }
    defer { if path != "-" { try? handle.close() } }
    var bytes: [UInt8] = []
    do {
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
        bytes.append(contentsOf: chunk)
        if bytes.count > limit { break }
      }
    } catch {
      throw Diagnostic("cannot be read", file: path, remedy: "check that it is a file")
    }
    guard bytes.count <= limit else {
      throw Diagnostic(
        "larger than the limit of \(limit >> 20) MB (limit: size)", file: path,
        remedy: "split it")
    }
    return DocumentSource(path: path, bytes: bytes)
  }
}
