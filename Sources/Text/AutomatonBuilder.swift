/// Builds an `Automaton` from keys and their values.
package struct AutomatonBuilder {
  private var keys: [(scalars: [UInt32], value: Int32)] = []

  package init() {}

  /// - Parameters:
  ///   - key: valid UTF-8, not empty; the same key must not be added twice.
  ///   - value: zero or more.
  package mutating func insert(_ key: [UInt8], value: Int) {
    keys.append((UTF8Scalar.values(of: key), Int32(value)))
  }

  package consuming func build() -> Automaton {
    let alphabet = Alphabet(of: keys.map(\.scalars))
    var numbered = keys.map { key in
      (numbers: key.scalars.map { alphabet.number(of: $0) }, value: key.value)
    }
    numbered.sort { $0.numbers.lexicographicallyPrecedes($1.numbers) }
    var arrays = DoubleArray()
    // Depth first over ranges of the sorted keys that share a prefix of `depth` characters.
    var pending: [(state: Int, keys: Range<Int>, depth: Int)] = [(0, 0..<numbered.count, 0)]
    while let node = pending.popLast() {
      var labels: [Int] = []
      var ranges: [Range<Int>] = []
      var index = node.keys.lowerBound
      if index < node.keys.upperBound, numbered[index].numbers.count == node.depth {
        arrays.value[node.state] = numbered[index].value
        index += 1
      }
      while index < node.keys.upperBound {
        let label = numbered[index].numbers[node.depth]
        let first = index
        while index < node.keys.upperBound, numbered[index].numbers[node.depth] == label {
          index += 1
        }
        labels.append(label)
        ranges.append(first..<index)
      }
      guard !labels.isEmpty else { continue }
      let base = arrays.place(labels, under: node.state)
      for (label, range) in zip(labels, ranges) {
        pending.append((base + label, range, node.depth + 1))
      }
    }
    let nodes = arrays.base.indices.map { state in
      Automaton.Node(
        base: arrays.base[state] << 1 | (arrays.value[state] >= 0 ? 1 : 0),
        check: arrays.check[state])
    }
    return Automaton(nodes: nodes, values: arrays.value, alphabet: alphabet)
  }
}

/// The arrays while they grow.
private struct DoubleArray {
  var base: [Int32] = [0]
  var check: [Int32] = [-1]
  var value: [Int32] = [-1]
  /// Below this slot nearly all are taken: searching from here keeps building linear.
  private var firstFree = 1

  /// Finds room for the children of `state`, takes it, and returns where it begins.
  ///
  /// - Parameter labels: numbers of characters, in order.
  mutating func place(_ labels: [Int], under state: Int) -> Int {
    while firstFree < check.count, check[firstFree] >= 0 { firstFree += 1 }
    var base = max(1, firstFree - labels[0])
    var tries = 0
    while !fits(labels, at: base) {
      base += 1
      tries += 1
    }
    if tries > 64, labels.count == 1 { firstFree = max(firstFree, base + labels[0]) }
    grow(to: base + labels[labels.count - 1] + 1)
    for label in labels { check[base + label] = Int32(state) }
    self.base[state] = Int32(base)
    return base
  }

  private func fits(_ labels: [Int], at base: Int) -> Bool {
    for label in labels where base + label < check.count && check[base + label] >= 0 {
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
