import Foundation
package import Values

/// The view of a passage that words are looked up in: width folded, hard line breaks joined,
/// runs of white space one space. Every byte knows the code point it came from.
package struct NormalisedText: Sendable {
  package let bytes: [UInt8]
  /// For each byte, the offset in the document of the code point it came from.
  package let origins: [Int32]

  /// - Parameters:
  ///   - text: the document's text.
  ///   - span: the passage, in code points.
  ///   - insets: what the page put inside its sentences, in order: seen as a line break.
  ///   - folding: the foldings of the passage's language.
  ///   - memory: where the view is written before its length is known.
  package init(
    _ text: IndexedText, _ span: Span, leavingOut insets: [Span] = [], folding: ScalarFolding,
    in memory: Scratch = Scratch()
  ) {
    let range = text.range(of: span)
    // One more, since three bytes are written as four.
    let capacity = (folding.mayGrow ? 3 * range.count : range.count) + 1
    var origins: [Int32] = []
    bytes = Array(atMost: capacity, in: memory) { bytes in
      origins = Array(atMost: capacity, in: memory) { places in
        var writer = Writer(bytes: bytes, origins: places)
        text.bytes.withUnsafeBufferPointer { source in
          writer.write(
            source, range, from: Int32(span.start), leavingOut: insets, folding: folding)
        }
        return writer.count
      }
      return origins.count
    }
    self.origins = origins
  }

  /// The same places with other bytes.
  ///
  /// - Parameter bytes: as many as there are.
  package init(_ other: NormalisedText, bytes: [UInt8]) {
    self.bytes = bytes
    origins = other.origins
  }

  /// The same without some bytes.
  ///
  /// - Parameter places: those of the bytes, in order.
  package init(_ other: NormalisedText, leavingOut places: [Int]) {
    var bytes: [UInt8] = []
    var origins: [Int32] = []
    var start = 0
    for place in places + [other.bytes.count] {
      bytes += other.bytes[start..<place]
      origins += other.origins[start..<place]
      start = place + 1
    }
    self.bytes = bytes
    self.origins = origins
  }

  /// The code points of the document that bytes `range` of this view came from.
  package func span(_ range: Range<Int>) -> Span {
    guard !range.isEmpty, range.upperBound <= bytes.count else {
      let place = Int(origins.last ?? 0)
      return Span(place, place)
    }
    return Span(Int(origins[range.lowerBound]), Int(origins[range.upperBound - 1]) + 1)
  }

  /// The text of bytes `range` of this view.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The first byte of this view that came from code point `position` of the document or after.
  package func index(of position: Int) -> Int {
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if Int(origins[middle]) < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
