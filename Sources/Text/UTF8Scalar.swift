/// One code point of UTF-8 bytes.
public struct UTF8Scalar: Sendable {
  public let value: UInt32
  /// How many bytes it takes.
  public let length: Int

  /// Decodes the code point that begins at `index` of valid UTF-8.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 {
      (value, length) = (first, 1)
    } else if first < 0xE0 {
      (value, length) = ((first & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
    } else if first < 0xF0 {
      value =
        (first & 0x0F) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6
        | UInt32(bytes[index + 2]) & 0x3F
      length = 3
    } else {
      value =
        (first & 0x07) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12
        | (UInt32(bytes[index + 2]) & 0x3F) << 6 | UInt32(bytes[index + 3]) & 0x3F
      length = 4
    }
  }
}

extension UTF8Scalar {
  /// The code points of valid UTF-8.
  package static func values(of bytes: [UInt8]) -> [UInt32] {
    bytes.withUnsafeBufferPointer { bytes in
      var values: [UInt32] = []
      var index = 0
      while index < bytes.count {
        let scalar = UTF8Scalar(bytes, at: index)
        values.append(scalar.value)
        index += scalar.length
      }
      return values
    }
  }
}

extension [UInt8] {
  /// Appends the UTF-8 bytes of a code point.
  @inline(__always)
  package mutating func append(scalar value: UInt32) {
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else if value < 0x10000 {
      append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}
