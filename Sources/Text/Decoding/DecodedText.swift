/// Text made of bytes.
package struct DecodedText: Sendable {
  /// Without the byte order mark; line ends as they stand; U+FFFD for bytes that are no character.
  package let text: String
  /// The IANA name of the encoding that the bytes were in.
  package let encoding: String
  /// The bytes that are no character in that encoding.
  package let undecodable: Int
  private let form: TextEncoding
  /// iconv's name of the table.
  private let table: String
  /// The length of the byte order mark.
  private let mark: Int

  /// Makes text of the bytes after `mark`, by the table of the encoding that has the most of their
  /// characters.
  ///
  /// - Returns: `nil` where iconv has no table for the encoding.
  init?(_ bytes: [UInt8], as encoding: TextEncoding, after mark: Int = 0) {
    var best: (text: String, undecodable: Int, table: String, cost: Int)?
    for table in encoding.tables {
      guard let next = Self.convert(bytes, encoding, table, after: mark) else { continue }
      // A character of the one table may be private use in the other: Hong Kong's of Big5.
      let isPrivate = encoding == .big5 && encoding.tables.count > 1
      let cost = next.undecodable + (isPrivate ? Self.privateUse(in: next.text) : 0)
      if cost < best?.cost ?? .max { best = (next.text, next.undecodable, table, cost) }
      if cost == 0 { break }
    }
    guard let best else { return nil }
    (text, undecodable, table) = (best.text, best.undecodable, best.table)
    (self.encoding, form, self.mark) = (encoding.name, encoding, mark)
  }

  /// Text that is valid UTF-8 in its source too.
  ///
  /// - Parameter mark: the length of the byte order mark before it.
  package init(utf8 text: String, mark: Int = 0) {
    (self.text, encoding, undecodable) = (text, TextEncoding.utf8.name, 0)
    (form, table, self.mark) = (.utf8, TextEncoding.utf8.name, mark)
  }

  private static func convert(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ table: String, after mark: Int
  ) -> (text: String, undecodable: Int)? {
    guard var conversion = Conversion(encoding, table: table) else { return nil }
    // A byte of any of these encodings becomes three bytes of UTF-8 at most.
    let text = bytes.withUnsafeBufferPointer { input in
      String(unsafeUninitializedCapacity: (input.count - mark) * 3 + 16) { output in
        var index = mark
        return conversion.convert(input, from: &index, into: output)
      }
    }
    return (text, conversion.undecodable)
  }

  private static func privateUse(in text: String) -> Int {
    text.unicodeScalars.count { (0xE000...0xF8FF).contains($0.value) }
  }

  /// Where places of the text stand in the bytes that it was made of.
  ///
  /// - Parameters:
  ///   - offsets: places of `text` in bytes of UTF-8, ascending; one inside a character means its
  ///     beginning.
  ///   - bytes: what the text was decoded from.
  /// - Returns: for each, the offset in `bytes`. Found in one pass that lets the conversion stop
  ///   at every place, so that bytes without a character and escapes count as they stand.
  package func sourceOffsets(_ offsets: [Int], in bytes: [UInt8]) -> [Int] {
    if form == .utf8, undecodable == 0 { return offsets.map { min(bytes.count, mark + $0) } }
    guard var conversion = Conversion(form, table: table) else { return offsets.map { _ in mark } }
    var scratch = [UInt8](repeating: 0, count: 1 << 14)
    let length = text.utf8.count
    return bytes.withUnsafeBufferPointer { input in
      scratch.withUnsafeMutableBufferPointer { scratch in
        var index = mark
        var position = 0
        return offsets.map { offset in
          // Behind the last character may stand bytes that make none, such as an escape.
          if offset >= length { return input.count }
          while position < offset, index < input.count {
            let room = min(scratch.count, offset - position)
            let written = conversion.convert(
              input, from: &index, into: UnsafeMutableBufferPointer(rebasing: scratch[..<room]))
            position += written
            // What is left of the room holds no further character.
            if written == 0 { break }
          }
          return index
        }
      }
    }
  }
}
