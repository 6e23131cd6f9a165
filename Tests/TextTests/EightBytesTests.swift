import Testing

@testable import Text

@Suite struct EightBytesTests {
  private func eight(_ text: String) -> EightBytes {
    Array(text.utf8).withUnsafeBufferPointer { EightBytes($0, at: 0) }
  }

  @Test(arguments: [
    ("to Kenya", 8), ("loans, 9", 5), ("9 tonnes", 0), ("[{@`Aa z", 0), ("aé bcde", 1),
    ("ABCXYZ.x", 6),
  ])
  func lettersAndSpacesBeforeTheFirstOther(text: String, count: Int) {
    #expect(eight(text).leadingWords == count)
  }

  @Test(arguments: [("the Lake", 4), ("the lake", 8), ("[\\] ^_`é", 8), ("tokyo, Z", 7)])
  func theFirstCapital(text: String, place: Int) {
    #expect(eight(text).capitals.first == place)
  }
}
