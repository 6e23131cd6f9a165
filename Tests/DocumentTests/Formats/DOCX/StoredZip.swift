/// A ZIP file whose entries are not packed, written for tests.
struct StoredZip {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    var flags: UInt16 = 0
    /// Told instead of the right checksum.
    var checksum: UInt32?
    /// Already packed by deflate, with the size that it unpacks to.
    var unpackedSize: Int?
  }

  var entries: [Entry] = []

  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = file.count
      let common =
        short(20) + short(entry.flags) + short(entry.unpackedSize == nil ? 0 : 8) + short(0)
        + short(0x21) + long(entry.checksum ?? Self.checksum(entry.bytes)) + long(entry.bytes.count)
        + long(entry.unpackedSize ?? entry.bytes.count) + short(entry.name.utf8.count) + short(0)
      file += long(0x0403_4B50) + common + Array(entry.name.utf8) + entry.bytes
      directory +=
        long(0x0201_4B50) + short(20) + common + short(0) + short(0) + short(0) + long(0)
        + long(offset) + Array(entry.name.utf8)
    }
    let count = short(entries.count)
    return file + directory + long(0x0605_4B50) + short(0) + short(0) + count + count
      + long(directory.count) + long(file.count) + short(0)
  }

  private func short(_ value: some BinaryInteger) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private func long(_ value: some BinaryInteger) -> [UInt8] {
    short(value) + short(value >> 16)
  }

  /// CRC-32 (ISO 3309).
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var result = UInt32.max
    for byte in bytes {
      result ^= UInt32(byte)
      for _ in 0..<8 { result = result >> 1 ^ (result & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~result
  }
}
