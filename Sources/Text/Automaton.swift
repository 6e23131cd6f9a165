/// A deterministic automaton over bytes that finds, from any place of a text, all keys that begin
/// there. A double-array trie (Aoe 1989): one addition and one comparison a byte; the first three
/// bytes of Han and kana are taken in one step by their code point.
package struct Automaton: Sendable {
  /// A state of the trie.
  package struct Node: Sendable, Equatable {
    /// Twice the place where the children begin; odd where a key ends here.
    @usableFromInline package var base: Int32
    /// The parent's state; -1 where the slot is free.
    @usableFromInline package var check: Int32

    @inlinable package init(base: Int32, check: Int32) {
      self.base = base
      self.check = check
    }
  }

  @usableFromInline package let nodes: [Node]
  /// The value of the key that ends in a state; -1 where none does.
  @usableFromInline package let values: [Int32]
  /// The state behind each code point of three bytes, from U+0800; 0 where no key begins with it.
  @usableFromInline package let threeByteStarts: [Int32]

  package init(nodes: [Node], values: [Int32]) {
    self.nodes = nodes
    self.values = values
    threeByteStarts = Self.threeByteStarts(of: nodes)
  }

  private static func threeByteStarts(of nodes: [Node]) -> [Int32] {
    var starts = [Int32](repeating: 0, count: 0x10000 - 0x800)
    func child(_ state: Int, _ byte: Int) -> Int? {
      let next = Int(nodes[state].base >> 1) + byte
      return next < nodes.count && Int(nodes[next].check) == state ? next : nil
    }
    for first in 0xE0...0xEF {
      guard let one = child(0, first) else { continue }
      for second in 0x80...0xBF {
        guard let two = child(one, second) else { continue }
        for third in 0x80...0xBF {
          guard let three = child(two, third) else { continue }
          let scalar = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
          if scalar >= 0x800 { starts[scalar - 0x800] = Int32(three) }
        }
      }
    }
    return starts
  }

  /// Calls `found` with the end and the value of every key that begins at `start`, the shortest
  /// first.
  ///
  /// - Parameter text: valid UTF-8.
  @inlinable @inline(__always)
  package func matches(
    in text: UnsafeBufferPointer<UInt8>, from start: Int,
    _ found: (_ end: Int, _ value: Int) -> Void
  ) {
    nodes.withUnsafeBufferPointer { nodes in
      guard !nodes.isEmpty, start < text.count else { return }
      var state = 0
      var index = start
      let first = Int(text[start])
      if first >> 4 == 0xE, start + 2 < text.count {
        let scalar =
          (first & 0x0F) << 12 | (Int(text[start + 1]) & 0x3F) << 6 | Int(text[start + 2]) & 0x3F
        guard scalar >= 0x800 else { return }
        state = Int(threeByteStarts[scalar &- 0x800])
        guard state > 0 else { return }
        index = start + 3
        if nodes[state].base & 1 != 0 { found(index, Int(values[state])) }
      }
      while index < text.count {
        let next = Int(nodes[state].base >> 1) &+ Int(text[index])
        guard next < nodes.count, Int(nodes[next].check) == state else { return }
        state = next
        index += 1
        if nodes[state].base & 1 != 0 { found(index, Int(values[state])) }
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
