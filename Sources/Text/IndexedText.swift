package import Values

/// A text as UTF-8 bytes that can be addressed by code points, as all spans are.
package struct IndexedText: Sendable {
  package let bytes: [UInt8]
  /// The byte at which each code point begins, and the number of bytes at the end.
  package let offsets: [Int32]
  package let pages: Pages

  package init(_ text: String, pages: Pages = Pages()) {
    self.init(bytes: Array(text.utf8), pages: pages)
  }

  /// - Parameter bytes: valid UTF-8.
  package init(bytes: [UInt8], pages: Pages = Pages()) {
    self.bytes = bytes
    self.pages = pages
    offsets = bytes.withUnsafeBufferPointer { bytes in
      var count = 1
      for byte in bytes where Self.begins(byte) { count += 1 }
      return [Int32](unsafeUninitializedCapacity: count) { offsets, filled in
        var position = 0
        for index in 0..<bytes.count where Self.begins(bytes[index]) {
          offsets[position] = Int32(truncatingIfNeeded: index)
          position += 1
        }
        offsets[position] = Int32(truncatingIfNeeded: bytes.count)
        filled = position + 1
      }
    }
  }

  /// Whether a code point begins with a byte.
  @inline(__always)
  private static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80
  }

  /// The number of code points.
  package var count: Int { offsets.count - 1 }

  package var all: Span { Span(0, count) }

  /// The bytes of a span of code points.
  package func range(of span: Span) -> Range<Int> {
    Int(offsets[span.start])..<Int(offsets[span.end])
  }

  /// The text of a span of code points.
  package func text(_ span: Span) -> String {
    String(decoding: bytes[range(of: span)], as: UTF8.self)
  }

  package func quotation(_ span: Span) -> Quotation {
    Quotation(span, quote: text(span), page: pages.page(at: span.start))
  }
}
