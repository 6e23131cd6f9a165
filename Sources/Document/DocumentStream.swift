import Text
package import Values

/// The documents of a file, one after the other: a container is taken apart as its bytes arrive,
/// so that it may be of any size.
package struct DocumentStream {
  private enum Contents {
    case lines(JSONLines)
    case archive(WebArchive)
    case single
  }

  private let path: String
  private let limits: DocumentLimits
  private let format: FormatName?
  private var inflow: Inflow
  private var contents: Contents?
  /// Whether a document or a refusal came of the file.
  private var hasGiven = false

  /// Enough to tell a container by, in bytes.
  private static let head = 1024

  /// - Parameters:
  ///   - path: as the user named the file.
  ///   - format: where the user tells it; else the content tells it.
  ///   - pull: the file's next bytes; empty at the end.
  package init(
    path: String, limits: DocumentLimits, format: FormatName? = nil,
    pull: @escaping () throws(Diagnostic) -> [UInt8]
  ) {
    self.path = path
    self.limits = limits
    self.format = format
    inflow = Inflow(pull)
  }

  /// The next document; `nil` after the last.
  ///
  /// - Throws: why a document cannot be read, or why no more come. It can be gone on after either.
  package mutating func next() throws(Diagnostic) -> DocumentSource? {
    defer { hasGiven = true }
    do throws(Diagnostic) {
      let document = try nextDocument()
      guard document != nil || hasGiven else { throw nothing }
      return document
    } catch {
      var error = error
      error.file = error.file ?? path
      throw error
    }
  }

  private var nothing: Diagnostic {
    switch contents {
    case .archive:
      Diagnostic("the archive holds no page or document", remedy: "see that it has responses")
    case .lines, .single, nil: Diagnostic("the file is empty")
    }
  }

  private mutating func nextDocument() throws(Diagnostic) -> DocumentSource? {
    let contents = contents ?? open()
    switch contents {
    case .lines(var lines):
      defer { self.contents = .lines(lines) }
      return try lines.next(from: &inflow)
    case .archive(var archive):
      defer { self.contents = .archive(archive) }
      return try archive.next(from: &inflow)
    case .single:
      self.contents = .single
      guard try !inflow.isAtEnd() else { return nil }
      let bytes = try inflow.take(limits.size)
      guard inflow.peek(1).isEmpty else {
        inflow = Inflow { [] }
        throw limits.tooLarge("the file")
      }
      return DocumentSource(path: path, bytes: bytes, format: format)
    }
  }

  /// Looks into gzip'd bytes, and what they hold.
  private mutating func open() -> Contents {
    if inflow.peek(2).elementsEqual(Gunzip.signature) {
      var packed = inflow
      let gunzip = Gunzip(
        { () throws(Diagnostic) -> [UInt8] in
          let piece = packed.peek(1 << 16).count
          return try packed.take(max(1, piece))
        }, ratio: limits.ratio)
      inflow = Inflow(gunzip.next)
    }
    let head = inflow.peek(Self.head)
    if format ?? .warc == .warc, WebArchive.recognises(head) {
      return .archive(WebArchive(path: path, limits: limits))
    }
    if format ?? .json == .json, JSONLines.recognises(head) {
      return .lines(JSONLines(path: path, limits: limits))
    }
    return .single
  }
}
