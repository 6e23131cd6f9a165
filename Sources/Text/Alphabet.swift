/// The code points of an automaton's keys, numbered from 1 on.
///
/// The most frequent have the lowest numbers, so that the children of most states lie near each
/// other.
public struct Alphabet: Sendable {
  /// By number, the first at 0.
  package let scalars: [UInt32]
  /// By code point below U+10000, its number; 0 of those that no key has.
  @usableFromInline let near: [UInt16]
  /// The numbers of the others, which are few.
  @usableFromInline let far: [UInt32: UInt16]

  /// - Parameter scalars: code points, in the order of their numbers; what is behind the 65,535th
  ///   has none.
  package init(_ scalars: [UInt32]) {
    self.scalars = scalars
    var near = [UInt16](repeating: 0, count: 0x10000)
    var far: [UInt32: UInt16] = [:]
    for (place, scalar) in scalars.prefix(Int(UInt16.max)).enumerated() {
      let number = UInt16(place + 1)
      if scalar < 0x10000 { near[Int(scalar)] = number } else { far[scalar] = number }
    }
    self.near = near
    self.far = far
  }

  /// Those of all keys, the most frequent first.
  init(of keys: [[UInt32]]) {
    var counts: [UInt32: Int] = [:]
    for key in keys {
      for scalar in key { counts[scalar, default: 0] += 1 }
    }
    self.init(counts.keys.sorted { (-counts[$0, default: 0], $0) < (-counts[$1, default: 0], $1) })
  }

  /// The number of a code point; 0 where no key has it.
  @inlinable @inline(__always)
  func number(of scalar: UInt32) -> Int {
    scalar < 0x10000 ? Int(near[Int(scalar)]) : Int(far[scalar] ?? 0)
  }
}
