/// A file's bytes, with its name.
package struct DocumentSource: Sendable {
  /// As the user named it; `-` for standard input.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
