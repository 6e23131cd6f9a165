/// One document's bytes, with its name: a whole file, or a record of a container as it stands
/// there, which can be read again by itself.
package struct DocumentSource: Sendable {
  /// As the user named it, `FILE#N` for the Nth document of a container, `-` for standard input.
  package var path: String
  package var bytes: [UInt8]
  /// Where it is told; else the content tells it.
  package var format: FormatName?

  package init(path: String, bytes: [UInt8], format: FormatName? = nil) {
    self.path = path
    self.bytes = bytes
    self.format = format
  }
}
