import Foundation
import Values

/// The HTTP response that a WARC record holds.
struct HTTPResponse {
  /// As the head names it, in lower case, without parameters; empty where it names none.
  let mediaType: String
  let charset: String?
  /// Unpacked and joined from its chunks.
  let body: [UInt8]
  /// Where the body stands in the block; `nil` where it was packed or in chunks.
  let offset: Int?

  /// - Throws: where the block is no response or its body cannot be unpacked.
  init(_ block: ArraySlice<UInt8>, limits: DocumentLimits) throws(Diagnostic) {
    guard let head = HeaderFields(block), head.firstLine.hasPrefix("HTTP/") else {
      throw Diagnostic("the record holds no HTTP response")
    }
    (mediaType, charset) = Self.type(of: head)
    var body = Array(block.dropFirst(head.bytes.count))
    var isPlain = true
    if head.fields["transfer-encoding"]?.lowercased().contains("chunked") ?? false,
      let joined = Self.joined(body)
    {
      body = joined
      isPlain = false
    }
    switch head.fields["content-encoding"]?.lowercased() ?? "identity" {
    case "identity", "": break
    // Some crawlers store the unpacked body under the packed one's head.
    case "gzip" where !body.starts(with: Gunzip.signature): break
    case "gzip", "x-gzip", "deflate":
      body = try Self.unpacked(body, limits: limits)
      isPlain = false
    case let other:
      throw Diagnostic(
        "the page is packed with \(other), which is not read",
        remedy: "crawl it without that encoding, or unpack it")
    }
    self.body = body
    offset = isPlain ? head.bytes.count : nil
  }

  /// Whether a response record may hold a document: not an error's page, a picture or a script.
  static func mayHoldDocument(_ block: [UInt8], url: String?) -> Bool {
    guard let head = HeaderFields(block.prefix(64 << 10)[...]) else { return true }
    let words = head.firstLine.split(separator: " ")
    guard words.count > 1, words[1].first == "2" else { return false }
    let (type, _) = type(of: head)
    let isReadable = type.isEmpty || readable.contains(type)
    return isReadable && !(url?.hasSuffix("/robots.txt") ?? false)
  }

  private static let readable: Set<String> = [
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf",
    "application/octet-stream",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]

  private static func type(of head: HeaderFields) -> (String, charset: String?) {
    let parts = (head.fields["content-type"] ?? "").lowercased().split(separator: ";")
    let type = parts.first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    let charset = parts.dropFirst().lazy.map { $0.trimmingCharacters(in: .whitespaces) }
      .first { $0.hasPrefix("charset=") }?.dropFirst("charset=".count)
    return (type, charset.map { $0.trimmingCharacters(in: ["\"", "'", " "]) })
  }

  /// The body of chunks (RFC 9112, section 7.1); `nil` where it is not in chunks after all, as
  /// where a crawler joined them.
  private static func joined(_ body: [UInt8]) -> [UInt8]? {
    var joined: [UInt8] = []
    var rest = body[...]
    while let feed = rest.prefix(64).firstIndex(of: 0x0A) {
      let digits = rest[..<feed].prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D }
      guard
        let size = Int(
          String(decoding: digits, as: UTF8.self).trimmingCharacters(in: .whitespaces), radix: 16),
        size >= 0
      else { return joined.isEmpty ? nil : joined }
      if size == 0 { return joined }
      let chunk = rest[(feed + 1)...].prefix(size)
      joined += chunk
      rest = rest[chunk.endIndex...]
      rest = rest.drop { $0 == 0x0D }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return joined.isEmpty ? nil : joined
  }

  private static func unpacked(
    _ body: [UInt8], limits: DocumentLimits
  ) throws(Diagnostic) -> [UInt8] {
    do {
      return try body.unpacked(limits: limits, isRaw: false)
    } catch
      where body.first.map({ $0 & 0x0F != 8 }) ?? false && !body.starts(with: Gunzip.signature)
    {
      return try body.unpacked(limits: limits, isRaw: true)
    }
  }
}

extension [UInt8] {
  /// - Throws: where they are not packed so, or unpack to more than a document may hold.
  fileprivate func unpacked(limits: DocumentLimits, isRaw: Bool) throws(Diagnostic) -> [UInt8] {
    var pending: [UInt8]? = self
    let gunzip = Gunzip(
      { () throws(Diagnostic) -> [UInt8] in
        defer { pending = nil }
        return pending ?? []
      }, ratio: limits.ratio, isRaw: isRaw)
    var output: [UInt8] = []
    while true {
      let piece = try gunzip.next()
      if piece.isEmpty { return output }
      output += piece
      guard output.count <= limits.size else { throw limits.tooLarge() }
    }
  }
}
