import Text
import Values

/// A WARC file (ISO 28500): its response records that hold a document.
struct WebArchive {
  let path: String
  let limits: DocumentLimits
  /// Response records so far.
  private var number = 0

  init(path: String, limits: DocumentLimits) {
    self.path = path
    self.limits = limits
  }

  private static let signature = Array("WARC/1.".utf8)
  /// In bytes; heads have some five hundred.
  private static let headLimit = 64 << 10

  static func recognises(_ head: ArraySlice<UInt8>) -> Bool { head.starts(with: signature) }

  /// The document of the next response; `nil` after the last.
  mutating func next(from inflow: inout Inflow) throws(Diagnostic) -> DocumentSource? {
    while let head = try head(from: &inflow) {
      let isResponse = head.fields["warc-type"]?.lowercased() == "response"
      if isResponse { number += 1 }
      guard let length = head.fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
        resynchronise(&inflow)
        throw Diagnostic("record \(number) tells no length", file: place)
      }
      guard isResponse, length <= limits.size else {
        try inflow.skip(length)
        guard !isResponse else { throw located(limits.tooLarge()) }
        continue
      }
      let block = try inflow.take(length)
      guard block.count == length, endsRecord(&inflow) else {
        resynchronise(&inflow)
        throw Diagnostic(
          "the record's length is wrong or the file is cut short", file: place,
          remedy: "get the archive again")
      }
      guard HTTPResponse.mayHoldDocument(block, url: head.fields["warc-target-uri"]) else {
        continue
      }
      return DocumentSource(path: place, bytes: head.bytes + block, format: .warc)
    }
    return nil
  }

  private var place: String { "\(path)#\(number)" }

  private func located(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.file = place
    return diagnostic
  }

  /// The next head, empty lines before it passed over; `nil` at the end.
  private func head(from inflow: inout Inflow) throws(Diagnostic) -> HeaderFields? {
    while [0x0D, 0x0A].contains(inflow.peek(1).first) { try inflow.skip(1) }
    if try inflow.isAtEnd() { return nil }
    let ahead = inflow.peek(Self.headLimit)
    guard ahead.starts(with: Self.signature), let head = HeaderFields(ahead) else {
      resynchronise(&inflow)
      throw Diagnostic(
        "what follows record \(number) is no WARC record", file: path,
        remedy: "get the archive again")
    }
    try inflow.skip(head.bytes.count)
    return head
  }

  /// Two line ends follow a record. Some writers leave them out.
  private func endsRecord(_ inflow: inout Inflow) -> Bool {
    let rest = inflow.peek(16)
    return rest.starts(with: Array("\r\n\r\n".utf8)) || rest.isEmpty
      || rest.drop { $0 == 0x0D || $0 == 0x0A }.starts(with: Self.signature)
  }

  /// Goes on to the next line that opens a record.
  private func resynchronise(_ inflow: inout Inflow) {
    while true {
      let ahead = inflow.peek(1 << 16)
      let found = ahead.indices.dropFirst().first { index in
        ahead[index] == UInt8(ascii: "W") && ahead[index - 1] == UInt8(ascii: "\n")
          && ahead[index...].starts(with: Self.signature)
      }
      let overlap = Self.signature.count
      let passed = found.map { $0 - ahead.startIndex } ?? max(0, ahead.count - overlap)
      _ = try? inflow.skip(passed == 0 ? ahead.count : passed)
      if found != nil || ahead.count <= overlap { return }
    }
  }
}
