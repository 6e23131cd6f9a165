import Testing

@testable import Text

@Suite struct AutomatonBuilderTests {
  /// Keys of all lengths over few and over many bytes, where slots of the arrays must be shared.
  @Test func everyKeyKeepsItsValueAndNoOtherHasOne() {
    var keys: [[UInt8]] = []
    for first in UInt8.min...UInt8.max {
      keys.append([first])
      for second: UInt8 in [0, 1, 127, 128, 254, 255] {
        keys.append([first, second])
        if first % 16 == 0 { keys.append([first, second, second, 0]) }
      }
    }
    var builder = AutomatonBuilder()
    // Not in the order of the keys: the builder sorts.
    for (value, key) in keys.enumerated().reversed() { builder.insert(key, value: value) }
    let automaton = builder.build()
    for (value, key) in keys.enumerated() { #expect(automaton.value(of: key) == value) }
    #expect(automaton.value(of: [3, 2]) == nil)
    #expect(automaton.value(of: [16, 128, 128]) == nil)
    #expect(automaton.value(of: [16, 128, 128, 0, 0]) == nil)
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
