/// The bytes at a place of what may be UTF-8: a character, or what one U+FFFD stands for (the
/// longest beginning of a character; Unicode 16, section 3.9, table 3-7 and U+FFFD substitution).
struct UTF8Sequence {
  let length: Int
  let isValid: Bool

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let first = bytes[index]
    if first < 0x80 {
      (length, isValid) = (1, true)
      return
    }
    let wanted = first < 0xC2 || first > 0xF4 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var found = 1
    while found < wanted, index + found < bytes.count {
      let byte = bytes[index + found]
      let lowest: UInt8 =
        found > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 =
        found > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
      guard lowest <= byte, byte <= highest else { break }
      found += 1
    }
    (length, isValid) = (found, wanted > 1 && found == wanted)
  }
}
