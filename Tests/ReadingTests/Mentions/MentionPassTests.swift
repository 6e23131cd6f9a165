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
