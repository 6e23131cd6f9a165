import Reading
import Testing

@Suite struct VoiceReaderTests {
  private func voices(_ text: String, _ language: String) throws -> [[String]] {
    try SampleText.read(text, language).claims.map(\.voice)
  }

  @Test(arguments: [
    ("据路透社报道，埃及向苏丹提供2亿美元贷款。", "zh-Hans", "路透社"),
    ("ロイターによると、チリはペルーに10億円を供与した。", "ja", "ロイター"),
    ("According to Reuters, Norway provided Ghana with 40 million dollars.", "en", "Reuters"),
    ("一名匿名官员称，埃及向苏丹提供2亿美元贷款。", "zh-Hans", "一名匿名官员"),
    (
      "A senior diplomat said Norway provided Ghana with 40 million dollars.", "en",
      "A senior diplomat"
    ),
    (
      "Norway, which chaired the African Union talks, said it provided Ghana with 3 ships.", "en",
      "Norway"
    ),
    ("チリ政府は10日、ペルーに10億円を供与したと発表した。", "ja", "チリ政府"),
  ])
  func whoSaysIt(text: String, language: String, voice: String) throws {
    #expect(try voices(text, language).first == [voice])
  }

  @Test func aDocumentThatIsCitedIsNoVoice() throws {
    #expect(try voices("根据协议，埃及向苏丹提供2亿美元贷款。", "zh-Hans").allSatisfy(\.isEmpty))
    let cited = "根据苏丹政府签订的经济技术合作协定第六条，埃及向苏丹提供2亿美元贷款。"
    #expect(try voices(cited, "zh-Hans").allSatisfy(\.isEmpty))
  }

  @Test func whoNeedsSomethingDoesNotSpeak() throws {
    let needed = try voices("根据苏丹政府的需要，埃及向苏丹提供2亿美元贷款。", "zh-Hans")
    #expect(needed == [[]])
    #expect(try voices("根据苏丹政府的统计，埃及向苏丹提供2亿美元贷款。", "zh-Hans").first == ["苏丹政府"])
  }

  @Test func whoSpeaksAtAPlaceIsNotThePlace() throws {
    let text = "加纳外长夸梅·门萨在此间举行的非洲联盟论坛上说,加纳向秘鲁提供2亿美元贷款。"
    #expect(try voices(text, "zh-Hans").first == ["夸梅·门萨"])
  }

  @Test func whomAStanceIsHeldOfDoesNotSpeak() throws {
    let text = "秘鲁外长托雷斯欢迎加纳大使门萨并表示，秘鲁感谢加纳的帮助。"
    #expect(try voices(text, "zh-Hans").last == ["托雷斯"])
  }

  @Test func twoSpeakersOfASentenceAreTwoVoices() throws {
    let text = "チリのボリッチ大統領は協定を支持すると述べ、ペルーのボルアルテ大統領は漁船の拿捕を非難すると述べた。"
    #expect(try voices(text, "ja") == [["ボリッチ"], ["ボルアルテ"]])
  }

  @Test func aWordInATitleIsNoVoice() throws {
    let text = "加纳和秘鲁签署了《加纳外交部与秘鲁外交部关于宣布完成谈判的谅解备忘录》。"
    #expect(try voices(text, "zh-Hans").allSatisfy(\.isEmpty))
  }
}
