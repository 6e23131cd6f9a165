/// A deterministic automaton over bytes that finds, from any place of a text, all keys that begin
/// there. A double-array trie (Aoe 1989): one addition and one comparison a byte.
package struct Automaton: Sendable {
  /// Where the children of a state begin, by state.
  let base: [Int32]
  /// The parent of a state, by state; -1 where the slot is free.
  let check: [Int32]
  /// The value of the key that ends in a state; -1 where none does.
  let value: [Int32]

  static let root: Int32 = 0

  /// Calls `found` with the end and the value of every key that begins at `start`, the shortest
  /// first.
  @inline(__always)
  package func matches(
    in text: UnsafeBufferPointer<UInt8>, from start: Int,
    _ found: (_ end: Int, _ value: Int) -> Void
  ) {
    base.withUnsafeBufferPointer { base in
      check.withUnsafeBufferPointer { check in
        value.withUnsafeBufferPointer { value in
          var state = Self.root
          var index = start
          while index < text.count {
            let next = Int(base[Int(state)]) + Int(text[index])
            guard next < check.count, check[next] == state else { return }
            state = Int32(truncatingIfNeeded: next)
            index += 1
            if value[next] >= 0 { found(index, Int(value[next])) }
          }
        }
      }
    }
  }

  /// The value of `key`, or `nil` where it is not one.
  package func value(of key: [UInt8]) -> Int? {
    var result: Int?
    key.withUnsafeBufferPointer { bytes in
      matches(in: bytes, from: 0) { end, value in
        if end == bytes.count { result = value }
      }
    }
    return result
  }
}
