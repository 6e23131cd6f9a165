import Testing

@testable import Reading

@Suite struct StateInitialsTests {
  private func states(_ text: String, _ language: String = "zh") throws -> [String] {
    try SampleText.mentions("actor", in: text, language).map(\.description)
  }

  @Test(arguments: [
    ("加蓬总统到访。中国愿向加提供援助。", "加 = GA"), ("马拉维外交部说，中马友好。", "马 = MW"),
    ("中国帮助佛得角建港。佛政府表示感谢。", "佛政府 = CV"), ("多方表示，海地局势恶化，将对海援助。", "海 = HT"),
    ("塞席爾總統訪台。塞國願與台灣合作。", "塞國 = SC"),
  ])
  func theFirstCharacterOfAStateThatIsNamedStandsForIt(text: String, found: String) throws {
    #expect(try states(text).contains(found))
  }

  @Test(arguments: [
    // Never named.
    "向加提供援助。", "中马友好。",
    // A part of a longer word.
    "利比亚总理说，双方对利益分配有分歧。", "多哥将在多方支持下建港。",
  ])
  func inNoOtherTextDoesIt(text: String) throws {
    #expect(try !states(text).contains { ["加 = GA", "马 = MW", "利 = LY", "多 = TG"].contains($0) })
  }

  @Test func aLanguageThatWritesNamesByNoSoundHasNone() throws {
    #expect(try states("赤道ギニアは協定を結んだ。赤に援助する。", "ja") == ["赤道ギニア = GQ"])
  }
}
