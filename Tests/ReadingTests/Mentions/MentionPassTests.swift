import Testing

@testable import Reading

@Suite struct MentionPassTests {
  @Test func aNameSharedByStatesIsThatOfTheOneNamedMost() throws {
    #expect(
      try SampleText.mentions("actor", in: "埃及将派团。埃方表示欢迎。埃方已回复。", "zh")
        .map(\.value) == ["EG", "EG", "EG"])
    #expect(
      try SampleText.mentions("actor", in: "埃塞俄比亚将派团。埃方表示欢迎。", "zh").map(\.value) == ["ET", "ET"])
  }

  @Test func aSideOfAStateThatIsNeverNamedIsNone() throws {
    #expect(try SampleText.mentions("actor", in: "墨西哥总统说，拉方愿扩大合作。", "zh").map(\.value) == ["MX"])
    #expect(
      try SampleText.mentions("actor", in: "拉脱维亚总统说，拉方愿扩大合作。", "zh").map(\.value) == ["LV", "LV"])
  }

  @Test func aSideIsToldByTheOnlyAbbreviationWhereNoneIsNamed() throws {
    #expect(try SampleText.mentions("actor", in: "我们感谢中方的工作。", "zh").map(\.value).last == "CN")
  }

  @Test func aSideThatGivesToAnotherIsNoDirection() throws {
    #expect(
      try SampleText.mentions("actor", in: "中方向肯方提供援助，肯尼亚感谢。", "zh").map(\.value)
        == ["CN", "KE", "KE"])
  }

  @Test func praiseHoldsNoState() throws {
    #expect(
      try SampleText.mentions("actor", in: "总统称赞秘中合作，秘鲁和中国签署协定。", "zh").map(\.value)
        == ["PE", "CN", "PE", "CN"])
  }

  @Test func anActorInsideATitleLeavesItAsItIs() throws {
    let text =
      "They signed the Memorandum of Understanding between the State Water Agency of Kenya"
      + " and the Ministry of Trade of Peru on Tourism."
    #expect(try SampleText.mentions("instrument", in: text, "en").count == 1)
  }

  @Test func aDateInsideATitleIsNone() throws {
    let text = "会上通过了《2025年至2027年行动计划》。"
    #expect(try SampleText.mentions("date", in: text, "zh") == [])
    #expect(try SampleText.mentions("instrument", in: text, "zh").map(\.value) == ["plan"])
  }

  @Test func aStateInsideADateIsNone() throws {
    let text = "It is for Japanese fiscal year 2024."
    #expect(
      try SampleText.mentions("date", in: text, "en") == [
        Found("Japanese fiscal year 2024", "2024-04/2025-03")
      ])
    #expect(try SampleText.mentions("actor", in: text, "en") == [])
  }
}
