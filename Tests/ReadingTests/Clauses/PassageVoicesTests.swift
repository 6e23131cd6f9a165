import Reading
import Testing

@Suite struct PassageVoicesTests {
  private func voices(_ text: String, _ language: String) throws -> [[String]] {
    try SampleText.read(text, language).claims.map(\.voice)
  }

  @Test(arguments: [
    ("加纳外长夸梅·门萨说:“加纳支持秘鲁。加纳谴责这次袭击。”", "zh-Hans", "夸梅·门萨"),
    ("迦納外長夸梅·门萨說:「迦納支持秘魯。迦納譴責這次襲擊。」", "zh-Hant", "夸梅·门萨"),
    (
      "“Norway supports Ghana,” Minister Ingrid Solheim said. “Norway condemned the attack.”", "en",
      "Ingrid Solheim"
    ),
  ])
  func aQuotationOfTwoSentencesHasOneVoice(text: String, language: String, voice: String) throws {
    #expect(try voices(text, language) == [[voice], [voice]])
  }

  @Test(arguments: [
    ("加纳外长夸梅·门萨说,加纳支持秘鲁。他还说,加纳谴责这次袭击。", "zh-Hans", "夸梅·门萨"),
    (
      "Minister Ingrid Solheim said Norway supports Ghana. She said Norway condemned the attack.",
      "en", "Ingrid Solheim"
    ),
  ])
  func aPronounIsWhoSpokeLast(text: String, language: String, voice: String) throws {
    #expect(try voices(text, language) == [[voice], [voice]])
  }

  @Test func whoOpensAParagraphGoesOnUpToWhatIsTold() throws {
    let text = "加纳外长夸梅·门萨表示,加纳谴责这次袭击。加纳支持秘鲁。夸梅·门萨会见了挪威外长。挪威支持加纳。"
    #expect(try voices(text, "zh-Hans") == [["夸梅·门萨"], ["夸梅·门萨"], [], []])
  }

  /// Names stand behind the end of a short sentence.
  @Test func aShortSentenceOpensNothing() throws {
    #expect(try voices("完。据悉,加纳外长说,加纳支持秘鲁。外长夸梅·门萨到访。", "zh-Hans").count == 1)
  }

  @Test func behindAQuotationThePublisherSpeaks() throws {
    let text = "加纳外长夸梅·门萨说:“加纳支持秘鲁。加纳谴责这次袭击。”挪威谴责加纳。"
    #expect(try voices(text, "zh-Hans").last == [])
  }
}
