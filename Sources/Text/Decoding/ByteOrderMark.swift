/// The mark that opens a text and tells its encoding.
struct ByteOrderMark {
  let encoding: TextEncoding
  /// In bytes.
  let length: Int

  /// `nil` where the bytes do not begin with one.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      (encoding, length) = (bytes[0] == 0 ? .utf32BigEndian : .utf32LittleEndian, 4)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BigEndian, 2)
    } else {
      return nil
    }
  }
}
