import Testing

@testable import Text

@Suite struct AutomatonBuilderTests {
  private func key(_ scalars: UInt32...) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar: scalar) }
    return bytes
  }

  /// Keys of all lengths over few and over many characters of one to four bytes, where slots of the
  /// arrays must be shared.
  @Test func everyKeyKeepsItsValueAndNoOtherHasOne() {
    var keys: [[UInt8]] = []
    for first: UInt32 in 0..<256 {
      keys.append(key(first))
      for second: UInt32 in [0, 1, 127, 0x80, 0x7FF, 0x4E00, 0xFFFD, 0x10000, 0x20000] {
        keys.append(key(first, second))
        if first % 16 == 0 { keys.append(key(first, second, second, 0)) }
      }
    }
    var builder = AutomatonBuilder()
    // Not in the order of the keys: the builder sorts.
    for (value, key) in keys.enumerated().reversed() { builder.insert(key, value: value) }
    let automaton = builder.build()
    for (value, key) in keys.enumerated() { #expect(automaton.value(of: key) == value) }
    #expect(automaton.value(of: key(3, 2)) == nil)
    #expect(automaton.value(of: key(3, 0x4E01)) == nil)
    #expect(automaton.value(of: key(16, 0x10000, 0x10000)) == nil)
    #expect(automaton.value(of: key(16, 0x4E00, 0x4E00, 0, 0)) == nil)
  }

  @Test func theOrderOfInsertingDoesNotShow() {
    let keys = ["日本", "日", "日中", "中日", "Japan"]
    func numbers(_ keys: [String]) -> Automaton.Numbers {
      var builder = AutomatonBuilder()
      for key in keys { builder.insert(Array(key.utf8), value: key.utf8.count) }
      return builder.build().numbers
    }
    #expect(numbers(keys) == numbers(keys.reversed()))
  }
}
