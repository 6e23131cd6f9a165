import Testing
import Values

@testable import Workbench

@Suite struct SearchPageTests {
  func pieces(_ snippet: String, _ highlights: [Span]) -> [String] {
    SearchPage.Piece.all(of: snippet, highlights: highlights)
      .map { $0.isFound ? "[\($0.text)]" : $0.text }
  }

  @Test func theWordsFoundAreMarked() {
    #expect(
      pieces("人口约60万，人口增长", [Span(0, 2), Span(7, 9)]) == ["[人口]", "约60万，", "[人口]", "增长"])
  }

  @Test func highlightsThatCannotBeAreLeftOut() {
    #expect(pieces("人口", [Span(0, 2), Span(1, 2), Span(1, 9)]) == ["[人口]"])
  }
}
