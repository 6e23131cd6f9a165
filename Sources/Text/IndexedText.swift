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
      let count = Self.count(of: bytes)
      return [Int32](unsafeUninitializedCapacity: count + 1) { offsets, filled in
        // Each place is written, and kept where a code point begins: without a branch.
        var position = 0
        for index in 0..<bytes.count {
          offsets[position] = Int32(truncatingIfNeeded: index)
          position = position &+ Self.begins(bytes[index])
        }
        offsets[position] = Int32(truncatingIfNeeded: bytes.count)
        filled = count + 1
      }
    }
  }

  /// The number of code points.
  private static func count(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var inner = 0
    var index = 0
    // Eight bytes at once: those inside a code point have the bits 10 on top.
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      inner &+= (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
      index &+= 8
    }
    while index < raw.count {
      inner &+= 1 &- begins(raw[index])
      index &+= 1
    }
    return raw.count - inner
  }

  /// One where a code point begins with a byte, else zero.
  @inline(__always)
  private static func begins(_ byte: UInt8) -> Int { byte & 0xC0 != 0x80 ? 1 : 0 }

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
