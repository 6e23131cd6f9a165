import Testing

@testable import Ledger

@Suite("Tokens of search")
struct TokensTests {
  private func tokens(_ bytes: [UInt8], isQuery: Bool = false) -> [String] {
    var found: [String] = []
    bytes.withUnsafeBufferPointer {
      Tokens.scan($0, isQuery: isQuery) { token, place, range in
        let text = String(decoding: token, as: UTF8.self)
        found.append("\(place == .same ? "+" : "")\(text)@\(range.lowerBound)")
        return true
      }
    }
    return found
  }

  @Test func charactersAndPairsOfWhatIsStored() {
    #expect(tokens(Array("人口が".utf8)) == ["人@0", "+人口@0", "口@3", "+口が@3", "が@6"])
    #expect(tokens(Array("港、湾".utf8)) == ["港@0", "湾@6"])
  }

  @Test func pairsOfWhatIsAsked() {
    #expect(tokens(Array("人口が".utf8), isQuery: true) == ["人口@0", "口が@3", "が@6"])
  }

  @Test func wordsWithSpacesInLowerCaseAndHalfWidth() {
    #expect(tokens(Array("The ＯＳＡ-2024 Ünder".utf8)) == ["the@0", "osa@4", "2024@14", "ünder@19"])
    #expect(tokens(Array("G7峰会".utf8), isQuery: true) == ["g7@0", "峰会@2", "会@5"])
    #expect(tokens(Array("Улаанбаатар".utf8)) == ["улаанбаатар@0"])
  }

  @Test func bytesThatAreNotUTF8PartWords() {
    #expect(tokens([0x61, 0xFF, 0x62]) == ["a@0", "b@2"])
    #expect(tokens([0x61, 0xE4, 0xBA]) == ["a@0"])
    #expect(tokens([0xED, 0xA0, 0x80, 0x61]) == ["a@3"])
    #expect(tokens([0xF5, 0x80, 0x80, 0x80, 0x7A]) == ["z@4"])
  }
}
