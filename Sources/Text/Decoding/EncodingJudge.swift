/// Finds the encoding of bytes that have no mark and are no valid UTF-8.
///
/// uchardet is made for pages: on a sentence or two it errs, so its proposal is one voice among
/// others, as is what the document declares.
struct EncodingJudge {
  private static let narrow: [TextEncoding] = [
    .utf8, .gb18030, .shiftJIS, .eucJP, .big5, .windows1252,
  ]
  private static let wide: [TextEncoding] = [.utf16LittleEndian, .utf16BigEndian]

  /// What a declaration outweighs: two or three characters that are rare or broken.
  private static let declared = 30.0
  /// What uchardet's proposal outweighs.
  private static let proposed = 3.0

  /// The likeliest encoding; `nil` where the bytes look like text in none.
  static func encoding(
    of bytes: [UInt8], declared: TextEncoding?, proposed: TextEncoding?
  ) -> TextEncoding? {
    let isShort = bytes.count <= EncodingSample.size
    // Text in the narrow encodings has no zero bytes, UTF-16 of any length has: in its line ends,
    // spaces and digits.
    if bytes.prefix(EncodingSample.size).contains(0) {
      let sample = Array(bytes.prefix(EncodingSample.size))
      let best = best(of: wide, for: sample, declared, proposed)
      return best.flatMap { $0.weight > -6.25 * Double(sample.count) ? $0.encoding : nil }
    }
    let sample = isShort ? bytes : EncodingSample.runs(of: bytes)
    return best(of: isShort ? narrow + wide : narrow, for: sample, declared, proposed)?.encoding
  }

  private static func best(
    of encodings: [TextEncoding], for sample: [UInt8], _ declared: TextEncoding?,
    _ proposed: TextEncoding?
  ) -> (encoding: TextEncoding, weight: Double)? {
    encodings.map { encoding in
      var weight = EncodingLikelihood.of(sample, as: encoding)
      if encoding == declared { weight += Self.declared }
      if encoding == proposed { weight += Self.proposed }
      return (encoding, weight)
    }
    .max { $0.weight < $1.weight }
  }
}

/// The bytes that tell an encoding, from a text that may be mostly ASCII.
enum EncodingSample {
  /// In bytes.
  static let size = 1 << 14

  /// The first runs that hold a byte above ASCII. They part at bytes below the digits and at the
  /// signs before `@`, which are never the second byte of a character.
  static func runs(of bytes: [UInt8]) -> [UInt8] {
    var sample: [UInt8] = []
    var start = 0
    var isHigh = false
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 { isHigh = true }
      guard byte < 0x30 || 0x3A...0x3F ~= byte || index == bytes.count - 1 else { continue }
      if isHigh { sample += bytes[start...min(index, start + size)] }
      if sample.count >= size { break }
      (start, isHigh) = (index + 1, false)
    }
    return sample
  }
}
