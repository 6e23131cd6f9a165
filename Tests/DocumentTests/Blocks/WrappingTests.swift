import Testing

@testable import Document

struct WrappingTests {
  private func wrapping(_ text: String) -> Wrapping? {
    let characters = Characters(text)
    return Wrapping(LineReader.lines(of: characters), in: characters)
  }

  @Test func linesOfOneWidthThatBreakSentences() {
    let line = String(repeating: "両政府は今後協力", count: 5)
    let wrapping = wrapping(Array(repeating: line, count: 6).joined(separator: "\n\n"))
    #expect(wrapping?.width == 80)
    #expect(wrapping?.gap == 1)
  }

  @Test func paragraphsOfAnyLengthAreNotWrapped() {
    let lines = (3...9).map { String(repeating: "两国政府加强合作，", count: $0) + "达成共识。" }
    #expect(wrapping(lines.joined(separator: "\n\n")) == nil)
  }

  @Test func headlinesAreNotWrapped() {
    #expect(wrapping("One\nTwo\nThree\nFour\nFive\nSix") == nil)
  }
}
