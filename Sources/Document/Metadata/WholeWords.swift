import Text

/// Words as they stand in a text: in Latin letters, whole ones only.
enum WholeWords {
  /// The longest key that begins at a place and cuts no word of small Latin letters on either side.
  ///
  /// - Parameter bytes: UTF-8 in small letters.
  static func longest(
    _ walk: Automaton.Walk, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, value: Int)? {
    let isInside = start > 0 && isLetter(bytes[start]) && isLetter(bytes[start - 1])
    guard !isInside, bytes[start] & 0xC0 != 0x80 else { return nil }
    var longest: (end: Int, value: Int)?
    walk.matches(in: bytes, from: start) { end, value in
      let isCut = end < bytes.count && isLetter(bytes[end - 1]) && isLetter(bytes[end])
      if !isCut { longest = (end, value) }
    }
    return longest
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
