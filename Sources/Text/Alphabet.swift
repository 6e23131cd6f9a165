/// The code points of an automaton's keys, numbered from 1 on.
///
/// The most frequent have the lowest numbers, so that the children of most states lie near each
/// other.
public struct Alphabet: Sendable {
  /// By number, the first at 0.
  package let scalars: [UInt32]
  /// What an automaton knows of a character: its number, and what it is to the words around it.
  @usableFromInline
  struct Letter: Sendable, BitwiseCopyable {
    /// The number in the low 16 bits, 0 where no key has the character; above them a bit for each
    /// kind of letters whose words begin and end where a run of such letters does.
    @usableFromInline let bits: UInt32

    @usableFromInline static let latin: UInt32 = 1 << 16
    @usableFromInline static let katakana: UInt32 = 1 << 17

    init(_ scalar: UInt32, number: UInt16 = 0) {
      var bits = UInt32(number)
      if Script.isLatin(scalar) { bits |= Self.latin }
      if scalar &- 0x30A1 < 0x5F, scalar != 0x30FB { bits |= Self.katakana }
      self.bits = bits
    }

    @inlinable @inline(__always)
    var number: UInt16 { UInt16(truncatingIfNeeded: bits) }
  }

  /// By code point below U+10000.
  @usableFromInline let near: [Letter]
  /// The numbers of the others, which are few.
  @usableFromInline let far: [UInt32: UInt16]

  /// - Parameter scalars: code points, in the order of their numbers; what is behind the 65,535th
  ///   has none.
  package init(_ scalars: [UInt32]) {
    self.scalars = scalars
    var near = Self.withoutNumbers
    var far: [UInt32: UInt16] = [:]
    for (place, scalar) in scalars.prefix(Int(UInt16.max)).enumerated() {
      let number = UInt16(place + 1)
      if scalar < 0x10000 {
        near[Int(scalar)] = Letter(scalar, number: number)
      } else {
        far[scalar] = number
      }
    }
    self.near = near
    self.far = far
  }

  private static let withoutNumbers: [Letter] = {
    var letters = [Letter](repeating: Letter(0), count: 0x10000)
    // All that is Latin or katakana lies here.
    for range in [0x41..<0x250, 0x1E00..<0x1F00, 0x30A1..<0x3100] {
      for scalar in range { letters[scalar] = Letter(UInt32(scalar)) }
    }
    return letters
  }()

  /// Those of all keys, the most frequent first.
  init(of keys: [[UInt32]]) {
    var counts: [UInt32: Int] = [:]
    for key in keys {
      for scalar in key { counts[scalar, default: 0] += 1 }
    }
    self.init(counts.keys.sorted { (-counts[$0, default: 0], $0) < (-counts[$1, default: 0], $1) })
  }

  /// The number of a code point; 0 where no key has it.
  func number(of scalar: UInt32) -> Int {
    scalar < 0x10000 ? Int(near[Int(scalar)].number) : Int(far[scalar] ?? 0)
  }
}
