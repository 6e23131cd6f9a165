import Testing
import Text

@Suite("Bytes in bytes")
struct ByteSearchTests {
  @Test("The first place where all of them stand")
  func first() {
    let bytes = Array("a charset=cha charset=".utf8)
    #expect(bytes.firstRange(of: "charset=") == 2..<10)
    #expect(bytes.firstRange(of: "chart") == nil)
    #expect(Array("会议：".utf8).firstRange(of: "\u{FF1A}") == 6..<9)
  }

  @Test("Nothing is found in less than it takes", arguments: ["", "charse", "t=charset"])
  func short(_ text: String) {
    #expect(Array(text.utf8).firstRange(of: "charset=") == nil)
  }
}
