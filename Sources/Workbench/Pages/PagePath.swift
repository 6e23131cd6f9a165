import Values

/// The addresses of the pages, in one place.
enum PagePath {
  static func brief(_ a: String, _ b: String) -> String { "/brief/\(escaped(a))/\(escaped(b))" }

  static func entry(_ id: String) -> String { "/entry/\(escaped(id))" }

  static func document(_ id: String) -> String { "/document/\(escaped(id))" }

  /// The document scrolled to the words of a span, which are marked there.
  static func document(_ id: String, at span: Span) -> String {
    "\(document(id))?start=\(span.start)&end=\(span.end)#mark"
  }

  /// One part of a path, with all but RFC 3986's unreserved characters escaped.
  private static func escaped(_ part: String) -> String {
    part.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
