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
  package init(
    _ text: IndexedText, _ span: Span, leavingOut insets: [Span] = [], folding: ScalarFolding
  ) {
    var bytes: [UInt8] = []
    var origins: [Int32] = []
    let range = text.range(of: span)
    bytes.reserveCapacity(range.count)
    origins.reserveCapacity(range.count)
    text.bytes.withUnsafeBufferPointer { source in
      var index = range.lowerBound
      var position = Int32(span.start)
      /// White space read since the last visible code point.
      var gap: (start: Int32, breaksLine: Bool)?
      var last: Script = .space
      var insets = insets[...]
      while index < range.upperBound {
        let scalar = UTF8Scalar(source, at: index)
        index += scalar.length
        defer { position += 1 }
        if let inset = insets.first, position >= inset.start {
          if position < inset.end { continue }
          insets.removeFirst()
        }
        let folded = folding(scalar.value)
        if folded == 0 { continue }
        let script = Script(folded)
        if script == .space {
          let breaks = folded == 0x0A || folded == 0x0D
          gap = (gap?.start ?? position, (gap?.breaksLine ?? false) || breaks)
          continue
        }
        if let space = gap, !bytes.isEmpty {
          // A line break inside unspaced script is the typesetter's, not the author's; so is the
          // hyphen of a word that it cuts.
          if space.breaksLine, let letter = Self.beforeHyphen(bytes) {
            if (0x61...0x7A).contains(letter), (0x61...0x7A).contains(folded) {
              bytes.removeLast()
              origins.removeLast()
            }
          } else if !(space.breaksLine
            && (last.isUnspaced || script.isUnspaced || Self.isWide(folded)))
          {
            bytes.append(0x20)
            origins.append(space.start)
          }
        }
        if gap == nil, folded == 0x3099 || folded == 0x309A,
          let voiced = Self.voiced(bytes.suffix(3), mark: folded)
        {
          bytes.replaceSubrange((bytes.count - 3)..., with: voiced)
          origins[origins.count - 1] = position
          continue
        }
        gap = nil
        let before = bytes.count
        bytes.append(scalar: folded)
        for _ in before..<bytes.count { origins.append(position) }
        last = script == .other && Self.isWide(folded) ? .han : script
      }
    }
    self.bytes = bytes
    self.origins = origins
  }

  /// The kana with its mark as one character, as half-width ｶﾞ and decomposed text part them; the
  /// last of its bytes comes from the mark.
  private static func voiced(_ kana: ArraySlice<UInt8>, mark: UInt32) -> String.UTF8View? {
    guard kana.first == 0xE3, let scalar = Unicode.Scalar(mark) else { return nil }
    let composed = (String(decoding: kana, as: UTF8.self) + String(scalar))
      .precomposedStringWithCanonicalMapping
    return composed.unicodeScalars.count == 1 ? composed.utf8 : nil
  }

  /// The ASCII letter or digit before a hyphen at the end.
  private static func beforeHyphen(_ bytes: [UInt8]) -> UInt8? {
    guard bytes.count > 1, bytes[bytes.count - 1] == UInt8(ascii: "-") else { return nil }
    let byte = bytes[bytes.count - 2]
    return byte < 0x80 && byte > 0x2F ? byte : nil
  }

  /// CJK punctuation, which takes no space around it either.
  private static func isWide(_ scalar: UInt32) -> Bool {
    (0x3001...0x303F).contains(scalar) || (0x30FB...0x30FC).contains(scalar)
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
