/// Builds an `Automaton` from keys and their values.
package struct AutomatonBuilder {
  private var keys: [(bytes: [UInt8], value: Int32)] = []

  package init() {}

  /// - Parameters:
  ///   - key: not empty; the same key must not be added twice.
  ///   - value: zero or more.
  package mutating func insert(_ key: [UInt8], value: Int) {
    keys.append((key, Int32(value)))
  }

  package consuming func build() -> Automaton {
    keys.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    var arrays = DoubleArray()
    // Depth first over ranges of the sorted keys that share a prefix of `depth` bytes.
    var pending: [(state: Int, keys: Range<Int>, depth: Int)] = [(0, 0..<keys.count, 0)]
    while let node = pending.popLast() {
      var labels: [UInt8] = []
      var ranges: [Range<Int>] = []
      var index = node.keys.lowerBound
      if index < node.keys.upperBound, keys[index].bytes.count == node.depth {
        arrays.value[node.state] = keys[index].value
        index += 1
      }
      while index < node.keys.upperBound {
        let label = keys[index].bytes[node.depth]
        let first = index
        while index < node.keys.upperBound, keys[index].bytes[node.depth] == label { index += 1 }
        labels.append(label)
        ranges.append(first..<index)
      }
      guard !labels.isEmpty else { continue }
      let base = arrays.place(labels, under: node.state)
      for (label, range) in zip(labels, ranges) {
        pending.append((base + Int(label), range, node.depth + 1))
      }
    }
    let nodes = arrays.base.indices.map { state in
      Automaton.Node(
        base: arrays.base[state] << 1 | (arrays.value[state] >= 0 ? 1 : 0),
        check: arrays.check[state])
    }
    return Automaton(nodes: nodes, values: arrays.value)
  }
}

/// The arrays while they grow.
private struct DoubleArray {
  var base: [Int32] = [0]
  var check: [Int32] = [0]
  var value: [Int32] = [-1]
  /// Below this slot nearly all are taken: searching from here keeps building linear.
  private var firstFree = 1

  /// Finds room for the children of `state`, takes it, and returns where it begins.
  mutating func place(_ labels: [UInt8], under state: Int) -> Int {
    var base = max(1, firstFree - Int(labels[0]))
    var tries = 0
    while !fits(labels, at: base) {
      base += 1
      tries += 1
    }
    if tries > 64 { firstFree = max(firstFree, base) }
    grow(to: base + 256)
    for label in labels { check[base + Int(label)] = Int32(state) }
    self.base[state] = Int32(base)
    return base
  }

  private func fits(_ labels: [UInt8], at base: Int) -> Bool {
    for label in labels where base + Int(label) < check.count && check[base + Int(label)] >= 0 {
      return false
    }
    return true
  }

  private mutating func grow(to count: Int) {
    guard count > check.count else { return }
    let more = count - check.count
    base.append(contentsOf: repeatElement(0, count: more))
    check.append(contentsOf: repeatElement(-1, count: more))
    value.append(contentsOf: repeatElement(-1, count: more))
  }
}
