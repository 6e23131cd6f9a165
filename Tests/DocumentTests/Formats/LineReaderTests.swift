import Testing
import Text

@testable import Document

struct LineReaderTests {
  private func lines(_ text: String) -> [(String, Line.Mark?, gap: Int)] {
    let characters = Characters(text)
    return LineReader.lines(of: characters).map {
      (characters.text.text($0.span), $0.mark, $0.gap)
    }
  }

  @Test(arguments: [
    ("# 行动计划", "行动计划", Line.Mark.heading(1)),
    ("### Trade ###", "Trade", .heading(3)),
    ("- 両政府は協力する。", "両政府は協力する。", .bullet),
    ("* fisheries", "fisheries", .bullet),
    ("> 引用的话。", "引用的话。", .quote),
    ("**締約国**", "締約国", .strong(1)),
    ("| a | b |", "| a | b |", .table),
    ("![map](https://example.org/m.png)", "![map](https://example.org/m.png)", .link),
    ("---", "---", .link),
  ])
  func marksAreTakenOff(source: String, text: String, mark: Line.Mark) throws {
    let line = try #require(lines(source).first)
    #expect(line.0 == text)
    #expect(line.1 == mark)
  }

  @Test(arguments: ["#hashtag", "-5 degrees", "➤ 政治", "2024 年", "a * b"])
  func otherLinesStayAsTheyAre(source: String) throws {
    let line = try #require(lines(source).first)
    #expect(line.0 == source)
    #expect(line.1 == nil)
  }

  @Test func anEmphasisOfTheWholeLineIsTakenOff() {
    #expect(lines("*By A. Writer*").map(\.0) == ["By A. Writer"])
    #expect(lines("*one* and *two*").map(\.0) == ["*one* and *two*"])
  }

  @Test func strongTypeGoesOnOverLines() {
    let read = lines("**日本国とケニア共和国との間の\n漁業に関する\n共同声明**\n\n**Other**")
    #expect(read.map(\.0) == ["日本国とケニア共和国との間の", "漁業に関する", "共同声明", "Other"])
    #expect(read.map(\.1) == [.strong(1), .strong(1), .strong(1), .strong(2)])
  }

  @Test func aRuleUnderALineMakesAHeading() {
    #expect(lines("Trade\n-----\ntext").map(\.1) == [.heading(2), .link, nil])
  }

  @Test func blankLinesAreCounted() {
    #expect(lines("a\n\n\u{A0}\nb\nc").map(\.gap) == [0, 2, 0])
  }

  @Test func formFeedsPartPages() {
    let characters = Characters("one\n\u{0C}two\nthree")
    #expect(LineReader.lines(of: characters).map(\.page) == [1, 2, 2])
    #expect(LineReader.lines(of: Characters("one\ntwo")).map(\.page) == [nil, nil])
  }

  @Test func everyKindOfLineEnd() {
    #expect(lines("a\r\nb\rc\nd\u{2028}e").map(\.0) == ["a", "b", "c", "d", "e"])
  }

  @Test(arguments: ["- 3 -", "－ ３ －", "— 12 —"])
  func aNumberBetweenDashesIsThePages(line: String) async throws {
    let blocks = try await Fixture.blocks("Talks\n\n\(ChromeTests.english)\n\n\(line)\n")
    #expect(blocks.last == "boilerplate: \(line)")
  }
}
