/// The head of a WARC record or of an HTTP message: a first line, then named fields, then an
/// empty line (RFC 9112).
struct HeaderFields {
  let firstLine: String
  /// By name in lower case; of fields that come again, the first.
  private(set) var fields: [String: String] = [:]
  /// The whole head as it stands, the empty line included.
  let bytes: [UInt8]

  /// `nil` where no empty line ends the head.
  init?(_ bytes: ArraySlice<UInt8>) {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while true {
      guard let feed = bytes[start...].firstIndex(of: 0x0A) else { return nil }
      var line = bytes[start..<feed]
      if line.last == 0x0D { line.removeLast() }
      start = feed + 1
      if line.isEmpty { break }
      lines.append(line)
    }
    self.bytes = Array(bytes[..<start])
    firstLine = lines.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
      if fields[name] == nil { fields[name] = String(decoding: value, as: UTF8.self) }
    }
  }
}
