import Testing

@testable import Document

struct LabelSeriesTests {
  private func kinds(_ text: String) -> [String?] {
    let characters = Characters(text)
    let lines = LineReader.lines(of: characters)
    return LabelSeries.labels(of: lines, in: characters, grammar: LabelGrammarTests.grammar)
      .map(\.?.kind)
  }

  @Test func aRomanNumberAloneIsAWord() {
    #expect(kinds("I think that Peru will sign.\nChile will too.") == [nil, nil])
    #expect(kinds("I 政治\n文\nⅡ 経済") == ["{roman}{space}", nil, "{roman}{space}"])
  }

  @Test func theLetterIIsARomanNumberWhereTwoFollows() {
    #expect(kinds("(i) fish\n(ii) ships") == ["({small-roman})", "({small-roman})"])
    #expect(kinds("(h) fish\n(i) ships") == ["({small-alpha})", "({small-alpha})"])
  }

  @Test func smallNumbersAreASeriesOfTheirOwn() {
    #expect(
      kinds("I. Trade\ni. fish\nii. ships\nII. Health")
        == ["{roman}.", "{small-roman}.", "{small-roman}.", "{roman}."])
  }

  @Test func aReferenceToOneArticleIsNoLabel() {
    #expect(kinds("第三条 双方另有约定。\n本协定有效。") == [nil, nil])
    #expect(kinds("第三条 甲\n第四条 乙") == ["第{han}条", "第{han}条"])
  }

  @Test func aMarkdownBulletIsALabel() {
    #expect(kinds("- fisheries") == ["-"])
  }

  @Test func anArticleWhoseNeighbourIsMissingIsOne() {
    #expect(kinds("第一条 甲\n第三条 乙") == ["第{han}条", "第{han}条"])
  }

  @Test func aNumberInAnotherFormBetweenTwoIsALabel() {
    #expect(kinds("1. a\n2. b\n3、 c\n4. d") == ["{n}.", "{n}.", "{n}、", "{n}."])
  }

  @Test func aSecondLabelOnTheLineIsTold() {
    let characters = Characters("２　(1) 甲\n(2) 乙\n３ 丙")
    let lines = LineReader.lines(of: characters)
    let labels = LabelSeries.labels(of: lines, in: characters, grammar: LabelGrammarTests.grammar)
    #expect(labels.first??.inner?.kind == "({n})")
    #expect(labels.map { $0?.inner == nil } == [false, true, true])
  }
}
