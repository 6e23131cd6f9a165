/// A deterministic automaton over bytes that finds, from any place of a text, all keys that begin
/// there. A double-array trie (Aoe 1989): one addition and one comparison a byte; the first three
/// bytes of Han and kana are taken in one step by their code point.
public struct Automaton: Sendable {
  /// A state of the trie.
  public struct Node: Sendable, Equatable {
    /// Twice the place where the children begin; odd where a key ends here.
    @usableFromInline var base: Int32
    /// The parent's state; -1 where the slot is free.
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
  /// Where the walk goes on behind each code point of three bytes, from U+0800; empty in a small
  /// automaton, whose states are all near in memory.
  @usableFromInline let starts: [Start]

  /// From so many states on the table of starts, a megabyte, earns its place.
  private static let many = 1 << 15

  /// What is known of the keys that begin with a code point.
  public struct Start: Sendable {
    /// The state behind the code point; 0 where no key begins with it.
    @usableFromInline var state: Int32 = 0
    /// For each code point that goes on in some key, the bit that `Self.bit` gives it: most that
    /// do not are told without a look at the states, which are far away in memory.
    @usableFromInline var followers: UInt64 = 0

    @usableFromInline init() {}

    @inlinable @inline(__always)
    static func bit(_ scalar: UInt32) -> UInt64 { 1 << UInt64((scalar &* 0x9E37_79B1) >> 26) }
  }

  package init(nodes: [Node], values: [Int32]) {
    self.nodes = Self.padded(nodes)
    self.values = values
    starts = nodes.count < Self.many ? [] : Self.starts(of: nodes)
  }

  private static func padded(_ nodes: [Node]) -> [Node] {
    var last = 0
    for node in nodes { last = max(last, Int(node.base >> 1) + 255) }
    let missing = last + 1 - nodes.count
    return missing > 0 ? nodes + Array(repeating: Node(base: 0, check: -1), count: missing) : nodes
  }

  private static func starts(of nodes: [Node]) -> [Start] {
    var starts = [Start](repeating: Start(), count: 0x10000 - 0x800)
    func child(_ state: Int, _ byte: Int) -> Int? {
      let next = Int(nodes[state].base >> 1) + byte
      return next < nodes.count && Int(nodes[next].check) == state ? next : nil
    }
    /// The code point that a state stands behind, by state; 0 for all others.
    var scalars = [Int32](repeating: 0, count: nodes.count)
    for first in 0xE0...0xEF {
      guard !nodes.isEmpty, let one = child(0, first) else { continue }
      for second in 0x80...0xBF {
        guard let two = child(one, second) else { continue }
        for third in 0x80...0xBF {
          guard let three = child(two, third) else { continue }
          let scalar = (first & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F
          guard scalar >= 0x800 else { continue }
          starts[scalar - 0x800].state = Int32(three)
          scalars[three] = Int32(scalar)
        }
      }
    }
    // From every state up to the code point before its own: four bytes at most.
    for state in nodes.indices {
      var follower: UInt32 = 0
      var shift: UInt32 = 0
      var place = state
      while shift < 24, nodes[place].check > 0 {
        let parent = Int(nodes[place].check)
        let byte = UInt32(place - Int(nodes[parent].base >> 1))
        let isContinuation = byte & 0xC0 == 0x80
        let payload: UInt32 =
          isContinuation
          ? byte & 0x3F
          : byte < 0x80
            ? byte
            : byte < 0xE0
              ? byte & 0x1F
              : byte < 0xF0
                ? byte & 0x0F
                : byte & 0x07
        follower |= payload << shift
        shift += 6
        place = parent
        if !isContinuation { break }
      }
      if scalars[place] > 0, place != state {
        starts[Int(scalars[place]) - 0x800].followers |= Start.bit(follower)
      }
    }
    return starts
  }

  /// Calls `body` with a walk over the automaton, which lies still in memory meanwhile.
  @inlinable @inline(__always)
  public func withWalk<Result>(_ body: (Walk) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      values.withUnsafeBufferPointer { values in
        starts.withUnsafeBufferPointer { starts in
          body(Walk(nodes: nodes, values: values, starts: starts))
        }
      }
    }
  }

  /// As `Walk.matches`, for one place.
  package func matches(
    in text: UnsafeBufferPointer<UInt8>, from start: Int,
    _ found: (_ end: Int, _ value: Int) -> Void
  ) {
    withWalk { $0.matches(in: text, from: start, found) }
  }

  /// Finds the keys that begin at a place of a text.
  ///
  /// Public, since it is the hottest loop of all and is taken into its caller only so: within a
  /// package calls between modules are never inlined (measured with Swift 6.3).
  public struct Walk {
    @usableFromInline let nodes: UnsafeBufferPointer<Node>
    @usableFromInline let values: UnsafeBufferPointer<Int32>
    @usableFromInline let starts: UnsafeBufferPointer<Start>

    @inlinable
    init(
      nodes: UnsafeBufferPointer<Node>, values: UnsafeBufferPointer<Int32>,
      starts: UnsafeBufferPointer<Start>
    ) {
      (self.nodes, self.values, self.starts) = (nodes, values, starts)
    }

    /// Calls `found` with the end and the value of every key that begins at `start`, the shortest
    /// first.
    ///
    /// - Parameter text: valid UTF-8.
    @inlinable @inline(__always)
    public func matches(
      in text: UnsafeBufferPointer<UInt8>, from start: Int,
      _ found: (_ end: Int, _ value: Int) -> Void
    ) {
      guard !nodes.isEmpty, start < text.count else { return }
      var state: Int32 = 0
      var index = start
      let first = Int(text[start])
      if first >> 4 == 0xE, start &+ 2 < text.count, !starts.isEmpty {
        let scalar =
          (first & 0x0F) << 12 | (Int(text[start &+ 1]) & 0x3F) << 6
          | Int(text[start &+ 2]) & 0x3F
        guard scalar >= 0x800 else { return }
        let entry = starts[scalar &- 0x800]
        guard entry.state > 0 else { return }
        state = entry.state
        index = start &+ 3
        if nodes[Int(state)].base & 1 != 0 { found(index, Int(values[Int(state)])) }
        guard index < text.count,
          entry.followers & Start.bit(UTF8Scalar(text, at: index).value) != 0
        else { return }
      }
      var base = nodes[Int(state)].base
      while index < text.count {
        let next = Int(base >> 1) &+ Int(text[index])
        let node = nodes[next]
        guard node.check == state else { return }
        state = Int32(truncatingIfNeeded: next)
        base = node.base
        index &+= 1
        if base & 1 != 0 { found(index, Int(values[next])) }
      }
    }
  }

  /// The value of `key`, or `nil` where it is not one.
  ///
  /// - Parameter key: any bytes.
  package func value(of key: [UInt8]) -> Int? {
    var state = 0
    for byte in key {
      let next = Int(nodes[state].base >> 1) + Int(byte)
      guard Int(nodes[next].check) == state else { return nil }
      state = next
    }
    return nodes[state].base & 1 != 0 ? Int(values[state]) : nil
  }
}

// MARK: As numbers, which an image keeps

extension Automaton {
  /// What an image keeps of an automaton.
  package struct Numbers: Sendable, Equatable {
    /// Base and check of each state.
    package var nodes: [Int32] = []
    /// The values by state.
    package var values: [Int32] = []
    /// The starts that are not empty: code point, state, and the two halves of the followers, the
    /// lower first.
    package var starts: [Int32] = []

    package init() {}

    /// Whether the numbers are those of an automaton whose values are below `limit`: a walk
    /// through others would leave the arrays.
    package func areWhole(below limit: Int) -> Bool {
      // The root is its own parent.
      guard nodes.count == 2 * values.count, !values.isEmpty, nodes[1] == 0 else { return false }
      for state in values.indices {
        let base = nodes[2 * state]
        guard base >= 0, base >> 1 <= values.count,
          base & 1 == 0 || (0..<limit).contains(Int(values[state]))
        else { return false }
        let parent = Int(nodes[2 * state + 1])
        if parent < 0 || state == 0 { continue }
        guard parent < values.count else { return false }
        guard (0...255).contains(state - Int(nodes[2 * parent] >> 1)) else { return false }
      }
      return starts.count % 4 == 0
        && stride(from: 0, to: starts.count, by: 4).allSatisfy {
          (0x800..<0x10000).contains(starts[$0]) && values.indices.contains(Int(starts[$0 + 1]))
        }
    }
  }

  package var numbers: Numbers {
    var numbers = Numbers()
    numbers.nodes = nodes.prefix(values.count).flatMap { [$0.base, $0.check] }
    numbers.values = values
    for (place, start) in starts.enumerated() where start.state > 0 {
      numbers.starts += [
        Int32(place + 0x800), start.state, Int32(truncatingIfNeeded: start.followers),
        Int32(truncatingIfNeeded: start.followers >> 32),
      ]
    }
    return numbers
  }

  /// - Parameter numbers: whole ones.
  package init(_ numbers: Numbers) {
    nodes = Self.padded(
      [Node](unsafeUninitializedCapacity: numbers.values.count) { buffer, filled in
        numbers.nodes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
        filled = numbers.values.count
      })
    values = numbers.values
    guard !numbers.starts.isEmpty else {
      starts = []
      return
    }
    var starts = [Start](repeating: Start(), count: 0x10000 - 0x800)
    for place in stride(from: 0, to: numbers.starts.count, by: 4) {
      let scalar = Int(numbers.starts[place])
      starts[scalar - 0x800].state = numbers.starts[place + 1]
      starts[scalar - 0x800].followers =
        UInt64(UInt32(bitPattern: numbers.starts[place + 2]))
        | UInt64(UInt32(bitPattern: numbers.starts[place + 3])) << 32
    }
    self.starts = starts
  }
}
