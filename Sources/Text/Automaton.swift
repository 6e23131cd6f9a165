/// A deterministic automaton over code points that finds, from any place of a text, all keys that
/// begin there. A double-array trie (Aoe 1989) over numbered characters, as Kanda and others (2023)
/// have it for Japanese: one addition and one comparison a character of a `NumberedText`.
public struct Automaton: Sendable {
  /// A state of the trie.
  public struct Node: Sendable, Equatable {
    /// Twice the place where the children begin; odd where a key ends here.
    @usableFromInline var base: Int32
    /// The parent's state; -1 of the root, and where the slot is free.
    @usableFromInline var check: Int32

    package init(base: Int32, check: Int32) {
      self.base = base
      self.check = check
    }
  }

  /// The states, and behind them free ones up to the last place that a child may have: no step has
  /// to ask whether there is such a place.
  @usableFromInline let nodes: [Node]
  /// The value of the key that ends in a state; -1 where none does.
  @usableFromInline let values: [Int32]
  @usableFromInline let alphabet: Alphabet

  /// - Parameter nodes: without the free ones behind them.
  package init(nodes: [Node], values: [Int32], alphabet: Alphabet) {
    let last = nodes.reduce(0) { max($0, Int($1.base >> 1)) } + alphabet.scalars.count
    let free = Swift.max(0, last + 1 - nodes.count)
    self.nodes = nodes + Array(repeating: Node(base: 0, check: -1), count: free)
    self.values = values
    self.alphabet = alphabet
  }

  /// The value of `key`, or `nil` where it is not one.
  ///
  /// - Parameter key: valid UTF-8.
  package func value(of key: [UInt8]) -> Int? {
    var state = 0
    for scalar in UTF8Scalar.values(of: key) {
      let number = alphabet.number(of: scalar)
      let next = Int(nodes[state].base >> 1) + number
      guard number > 0, Int(nodes[next].check) == state else { return nil }
      state = next
    }
    return nodes[state].base & 1 != 0 ? Int(values[state]) : nil
  }
}

// MARK: As numbers, which an image keeps

extension Automaton {
  /// What an image keeps of an automaton.
  package struct Numbers: Sendable, Equatable {
    /// Base and check of each state, and of the free ones behind them.
    package var nodes: [Int32] = []
    /// The values by state.
    package var values: [Int32] = []
    /// The code points of the alphabet, in the order of their numbers.
    package var alphabet: [Int32] = []

    package init() {}

    /// Whether the numbers are those of an automaton whose values are below `limit`: a walk
    /// through others would leave the arrays.
    package func areWhole(below limit: Int) -> Bool {
      let states = nodes.count / 2
      guard nodes.count == 2 * states, !values.isEmpty, values.count <= states, nodes[1] < 0,
        alphabet.count < Int(UInt16.max), alphabet.allSatisfy({ (0..<0x110000).contains($0) })
      else { return false }
      let bases = 0..<Int32(clamping: states - alphabet.count)
      return nodes.withUnsafeBufferPointer { nodes in
        values.withUnsafeBufferPointer { values in
          for state in 0..<states {
            let (base, parent) = (nodes[2 * state], Int(nodes[2 * state + 1]))
            guard bases.contains(base >> 1) else { return false }
            if base & 1 != 0 {
              guard state < values.count, (0..<limit).contains(Int(values[state])) else {
                return false
              }
            }
            if parent < 0 { continue }
            guard parent < values.count else { return false }
            let number = state - Int(nodes[2 * parent] >> 1)
            guard number > 0, number <= alphabet.count else { return false }
          }
          return true
        }
      }
    }
  }

  package var numbers: Numbers {
    var numbers = Numbers()
    numbers.nodes = nodes.flatMap { [$0.base, $0.check] }
    numbers.values = values
    numbers.alphabet = alphabet.scalars.map { Int32($0) }
    return numbers
  }

  /// - Parameter numbers: whole ones.
  package init(_ numbers: Numbers) {
    let count = numbers.nodes.count / 2
    nodes = [Node](unsafeUninitializedCapacity: count) { buffer, filled in
      numbers.nodes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      filled = count
    }
    values = numbers.values
    alphabet = Alphabet(numbers.alphabet.map { UInt32(bitPattern: $0) })
  }
}
