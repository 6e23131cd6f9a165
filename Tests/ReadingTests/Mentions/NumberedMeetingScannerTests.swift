import Testing

@testable import Reading

@Suite struct NumberedMeetingScannerTests {
  private func quotes(_ text: String, _ language: String) throws -> [String] {
    try SampleText.read(text, language).mentions.filter {
      ["actor", "place"].contains($0.value.type)
    }.map { Found($0).quote }
  }

  @Test(arguments: [
    ("会议期间举行了肯尼亚—秘鲁混合委员会第四次会议。", "zh", "肯尼亚—秘鲁混合委员会第四次会议"),
    ("加方祝贺秘鲁共产党第九次代表大会成功。", "zh", "秘鲁共产党第九次代表大会"),
    ("第十二届加纳经济论坛在库马西开幕。", "zh", "第十二届加纳经济论坛"),
    ("第7回日本・ペルー政策対話が開かれた。", "ja", "第7回日本・ペルー政策対話"),
    ("It hosted the 12th Ghana Investment Summit.", "en", "12th Ghana Investment Summit"),
  ])
  func theNumberAndAllNamesInsideBelongToTheName(text: String, language: String, name: String)
    throws
  {
    #expect(try quotes(text, language).filter { name.contains($0) } == [name])
  }

  @Test(arguments: [
    ("双方举行第二次会议。", "zh", ["双方"]), ("ケニアは第2回会合を開いた。", "ja", ["ケニア"]),
    ("第三次评估报告提到肯尼亚。", "zh", ["肯尼亚"]),
  ])
  func aNumberAloneMakesNoName(text: String, language: String, found: [String]) throws {
    #expect(try quotes(text, language) == found)
  }
}
