/// Eight bytes of a text, which are looked at together.
///
/// Public as `NumberedText` is, to be taken into its callers.
public struct EightBytes {
  @usableFromInline let bits: UInt64

  @inlinable @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  /// - Parameter place: of the first of eight bytes that `bytes` has.
  @inlinable @inline(__always)
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    bits = UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: place, as: UInt64.self))
  }

  /// Some of the eight bytes, each by its highest bit.
  public struct Places {
    @usableFromInline let bits: UInt64

    @inlinable @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    @inlinable @inline(__always)
    public var isEmpty: Bool { bits == 0 }

    // Each byte is 0 or 1, and the highest of the product is their sum: the machine that we build
    // for has no instruction that counts bits.
    @inlinable @inline(__always)
    public var count: Int { Int(truncatingIfNeeded: (bits >> 7 &* EightBytes.each(1)) >> 56) }

    @inlinable @inline(__always)
    public func intersection(_ other: Places) -> Places { Places(bits: bits & other.bits) }

    /// The places behind these; the last has none.
    @inlinable @inline(__always)
    public var next: Places { Places(bits: bits << 8) }

    /// The first of them; 8 where there are none.
    @inlinable @inline(__always)
    public var first: Int { bits.trailingZeroBitCount >> 3 }

    @inlinable @inline(__always)
    public var withoutFirst: Places { Places(bits: bits & (bits &- 1)) }

    @inlinable @inline(__always)
    public var holdsLast: Bool { bits >> 63 != 0 }
  }

  @inlinable @inline(__always)
  static func each(_ byte: UInt64) -> UInt64 { 0x0101_0101_0101_0101 &* byte }

  /// Those that are part of a character of several bytes.
  @inlinable @inline(__always)
  public var beyondASCII: Places { Places(bits: bits & Self.each(0x80)) }

  /// Those that are not the first of a character.
  @inlinable @inline(__always)
  public var insideCharacters: Places { Places(bits: bits & ~(bits << 1) & Self.each(0x80)) }

  /// Those that are the first of a character.
  @inlinable @inline(__always)
  public var beginningCharacters: Places {
    Places(bits: (~bits | bits << 1) & Self.each(0x80))
  }

  @inlinable @inline(__always)
  public var spaces: Places { places(from: 0x20, through: 0x20) }

  @inlinable @inline(__always)
  public var capitals: Places { places(from: 0x41, through: 0x5A) }

  /// How many bytes are letters of ASCII or spaces before the first that is neither.
  @inlinable @inline(__always)
  public var leadingWords: Int {
    let folded = EightBytes(bits: bits | Self.each(0x20))
    let words = folded.places(from: 0x61, through: 0x7A).bits | spaces.bits
    return Places(bits: words ^ Self.each(0x80)).first
  }

  /// - Parameters: bytes of ASCII.
  @inlinable @inline(__always)
  func places(from first: UInt64, through last: UInt64) -> Places {
    // The highest bits are left out of the sums, so that none carries over.
    let low = bits & Self.each(0x7F)
    let reach = low &+ Self.each(0x80 - first)
    let pass = low &+ Self.each(0x7F - last)
    return Places(bits: reach & ~pass & ~bits & Self.each(0x80))
  }

  /// Whether all are visible ASCII, or single spaces before such.
  @inlinable @inline(__always)
  public var isPlainLatin: Bool {
    guard places(from: 0x20, through: 0x7E).bits == Self.each(0x80) else { return false }
    let spaces = self.spaces
    return !spaces.holdsLast && spaces.intersection(spaces.next).isEmpty
  }
}
