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
        var position = 0
        var index = 0
        while index &+ 8 <= bytes.count {
          let eight = EightBytes(bytes, at: index)
          if eight.beyondASCII.isEmpty {
            for place in 0..<8 {
              offsets[position &+ place] = Int32(truncatingIfNeeded: index &+ place)
            }
            position &+= 8
          } else {
            var begins = eight.beginningCharacters
            while !begins.isEmpty {
              offsets[position] = Int32(truncatingIfNeeded: index &+ begins.first)
              position &+= 1
              begins = begins.withoutFirst
            }
          }
          index &+= 8
        }
        while index < bytes.count {
          offsets[position] = Int32(truncatingIfNeeded: index)
          position &+= Self.begins(bytes[index])
          index &+= 1
        }
        offsets[position] = Int32(truncatingIfNeeded: bytes.count)
        filled = count + 1
      }
    }
  }

  /// The number of code points.
  private static func count(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var inner = 0
    var index = 0
    while index + 8 <= bytes.count {
      inner &+= EightBytes(bytes, at: index).insideCharacters.count
      index &+= 8
    }
    while index < bytes.count {
      inner &+= 1 &- begins(bytes[index])
      index &+= 1
    }
    return bytes.count - inner
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
