import Testing

@testable import Text

@Suite struct NumberedTextTests {
  /// For each character, whether it goes on a run of letters.
  private func runs(of text: String) -> [Bool] {
    var goesOn: [Bool] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      AutomatonBuilder().build().withNumbers(of: bytes) { text in
        goesOn = (0..<text.count).map { text.isInsideRun($0) }
      }
    }
    return goesOn
  }

  @Test(arguments: [
    ("Côte", [false, true, true, true]), ("Ab 1c", [false, true, false, false, false]),
    ("エナ", [false, true]), ("ナー", [false, true]), ("ガ・ナ", [false, false, false]),
    ("ケn", [false, false]), ("肯尼", [false, false]), ("の日", [false, false]), ("×a", [false, false]),
  ])
  func lettersOfOneKindMakeARun(text: String, goesOn: [Bool]) {
    #expect(runs(of: text) == goesOn)
  }

  @Test func charactersKnowTheirBytes() {
    var starts: [Int] = []
    Array("aé肯𠮷".utf8).withUnsafeBufferPointer { bytes in
      AutomatonBuilder().build().withNumbers(of: bytes) { text in
        starts = (0...text.count).map { text.start(of: $0) }
      }
    }
    #expect(starts == [0, 1, 3, 6, 10])
  }
}
