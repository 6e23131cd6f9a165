import CExpat
import Values

/// What an XML parser meets, in its order.
enum XMLEvent {
  /// - name: with the prefix of `XMLNamespace`, as are those of attributes.
  case start(name: String, attributes: [String: String])
  case text(String)
  case end(name: String)
}

/// Namespaces under one short prefix: those of ISO/IEC 29500 Transitional, which Word writes, and
/// of Strict mean the same.
enum XMLNamespace {
  private static let prefixes = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://purl.org/dc/elements/1.1/": "dc",
  ]

  /// - Parameter name: as expat gives it: the namespace, the separator, the local name.
  static func short(_ name: String) -> String {
    guard let end = name.utf8.lastIndex(of: XMLStream.separator) else { return name }
    let local = name[name.utf8.index(after: end)...]
    return "\(prefixes[String(name[..<end])] ?? "?"):\(local)"
  }
}

/// Reads XML from outside with expat: nothing is fetched, and a document type, which is where
/// entities are declared, is refused (ISO/IEC 29500-2 allows none).
final class XMLStream {
  fileprivate static let separator: UInt8 = 0x1F

  private let parser: XML_Parser
  private let depthLimit: Int
  private let onEvent: (XMLEvent) -> Void
  private var depth = 0
  private var refusal: Diagnostic?
  private var names: [String: String] = [:]

  /// - Throws: where `bytes` are no XML, nest deeper than the limit, or declare entities.
  static func read(
    _ bytes: [UInt8], limits: DocumentLimits, onEvent: (XMLEvent) -> Void
  ) throws(Diagnostic) {
    let result: Diagnostic? = withoutActuallyEscaping(onEvent) { onEvent in
      guard let parser = XML_ParserCreateNS(nil, CChar(separator)) else { return Self.broken }
      defer { XML_ParserFree(parser) }
      return XMLStream(parser, limits.depth, onEvent).run(bytes)
    }
    if let result { throw result }
  }

  private init(_ parser: XML_Parser, _ depthLimit: Int, _ onEvent: @escaping (XMLEvent) -> Void) {
    (self.parser, self.depthLimit, self.onEvent) = (parser, depthLimit, onEvent)
  }

  private func run(_ bytes: [UInt8]) -> Diagnostic? {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLStream.of($0)?.start($1, $2) },
      { XMLStream.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { stream, text, count in
      XMLStream.of(stream)?.text(text, count)
    }
    XML_SetStartDoctypeDeclHandler(parser) { stream, _, _, _, _ in
      XMLStream.of(stream)?.refuse(
        Diagnostic(
          "the document's XML declares a document type",
          remedy: "open it in a word processor and save it again"))
    }
    return bytes.withUnsafeBytes { buffer in
      let all = buffer.bindMemory(to: CChar.self)
      var index = 0
      repeat {
        let count = min(all.count - index, 1 << 24)
        let isLast = index + count == all.count
        let piece = UnsafeBufferPointer(rebasing: all[index..<(index + count)])
        let status = XML_Parse(parser, piece.baseAddress, Int32(count), isLast ? 1 : 0)
        guard status == XML_STATUS_OK else { return refusal ?? Self.broken }
        index += count
      } while index < all.count
      return nil
    }
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLStream? {
    pointer.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  private func refuse(_ diagnostic: Diagnostic) {
    refusal = refusal ?? diagnostic
    XML_StopParser(parser, 0)
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard depth <= depthLimit else {
      return refuse(
        Diagnostic(
          "the document's parts nest deeper than \(depthLimit) levels (limit: depth)",
          remedy: "save it as plain text, or raise the limit with --limit-depth"))
    }
    var attributes: [String: String] = [:]
    var list = list
    while let pair = list, let key = pair[0], let value = pair[1] {
      attributes[short(key)] = String(cString: value)
      list = pair + 2
    }
    onEvent(.start(name: short(name), attributes: attributes))
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    onEvent(.end(name: short(name)))
  }

  private func text(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard let text else { return }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
    onEvent(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private func short(_ name: UnsafePointer<CChar>?) -> String {
    guard let name else { return "" }
    let full = String(cString: name)
    if let known = names[full] { return known }
    let short = XMLNamespace.short(full)
    names[full] = short
    return short
  }

  private static let broken = Diagnostic(
    "the document's XML is broken", remedy: "get the file again, or save it again as DOCX")
}
