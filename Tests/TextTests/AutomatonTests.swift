import TestSupport
import Testing

@testable import Text

@Suite struct AutomatonTests {
  private func automaton(_ keys: [String]) -> Automaton {
    var builder = AutomatonBuilder()
    for (value, key) in keys.enumerated() { builder.insert(Array(key.utf8), value: value) }
    return builder.build()
  }

  /// The ends and values of the keys that begin at byte `start`.
  private func matches(_ automaton: Automaton, in text: String, from start: Int) -> [[Int]] {
    var found: [[Int]] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      automaton.withNumbers(of: bytes) { text in
        for character in 0..<text.count where text.start(of: character) == start {
          text.forEachKey(from: character) { found.append([text.start(of: $0), $1]) }
        }
      }
    }
    return found
  }

  @Test func everyKeyThatBeginsAtAPlaceIsFoundTheLongestFirst() {
    let automaton = automaton(["肯", "肯尼亚", "尼亚", "肯尼亚政府"])
    #expect(matches(automaton, in: "在肯尼亚政府", from: 3) == [[18, 3], [12, 1], [6, 0]])
    #expect(matches(automaton, in: "在肯尼亚政府", from: 6) == [[12, 2]])
    #expect(matches(automaton, in: "在肯尼亚政府", from: 0).isEmpty)
    #expect(matches(automaton, in: "在肯尼亚政府", from: 18).isEmpty)
  }

  @Test func aKeyThatIsCutOffIsNotFound() {
    #expect(matches(automaton(["Kenya"]), in: "Kenia Keny", from: 6).isEmpty)
  }

  @Test func theValueOfAWholeKeyOnly() {
    let automaton = automaton(["Kenya", "Ken"])
    #expect(automaton.value(of: Array("Kenya".utf8)) == 0)
    #expect(automaton.value(of: Array("Ken".utf8)) == 1)
    #expect(automaton.value(of: Array("Keny".utf8)) == nil)
    #expect(automaton.value(of: Array("Kenyan".utf8)) == nil)
    #expect(automaton.value(of: []) == nil)
  }

  @Test func withoutKeysNothingIsFound() {
    #expect(matches(automaton([]), in: "ケニア", from: 0).isEmpty)
  }

  @Test func manyKeysAreFoundAsFewAre() {
    var random = SeededGenerator(7)
    let characters = Array("肯尼亚加纳秘鲁ケニアガーナKenya é億𠮷")
    var keys: Set<String> = []
    while keys.count < 30_000 {
      keys.insert(
        String(
          (0..<Int.random(in: 1...7, using: &random)).map { _ in
            characters.randomElement(using: &random) ?? "肯"
          }))
    }
    let sorted = keys.sorted()
    let many = automaton(sorted)
    let again = Automaton(many.numbers)
    for _ in 0..<200 {
      let text = String((0..<12).map { _ in characters.randomElement(using: &random) ?? "肯" })
      let bytes = Array(text.utf8)
      for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
        let ends = (start + 1...bytes.count).filter {
          $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
        }
        let expected = ends.reversed().compactMap { end in
          many.value(of: Array(bytes[start..<end])).map { [end, $0] }
        }
        #expect(matches(many, in: text, from: start) == expected)
        #expect(matches(again, in: text, from: start) == expected)
      }
    }
  }
}
