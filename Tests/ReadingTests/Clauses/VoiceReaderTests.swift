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
  }

  @Test func whoSpeaksAtAPlaceIsNotThePlace() throws {
    let text = "加纳外长阿曼在此间举行的非洲联盟论坛上说,加纳向秘鲁提供2亿美元贷款。"
    #expect(try voices(text, "zh-Hans").first == ["阿曼"])
  }

  @Test func twoSpeakersOfASentenceAreTwoVoices() throws {
    let text = "チリのボリッチ大統領は協定を支持すると述べ、ペルーのボルアルテ大統領は漁船の拿捕を非難すると述べた。"
    #expect(try voices(text, "ja") == [["ボリッチ"], ["ボルアルテ"]])
  }
}
