import Reading
import Testing
import Values

@Suite struct ActivityFrameTests {
  private func activities(_ text: String, _ language: String) throws -> [Activity] {
    try SampleText.read(text, language).claims.compactMap {
      if case .activity(let activity) = $0.content { activity } else { nil }
    }
  }

  @Test(arguments: [
    ("加纳总统将于6月8日至10日对秘鲁进行国事访问。", "zh-Hans", "GH", "PE"),
    ("加纳外长将赴秘鲁出席渔业论坛。", "zh-Hans", "GH", "PE"),
    ("チリのボリッチ大統領は10日、ペルーを訪問した。", "ja", "CL", "PE"),
    ("Norway's prime minister completed his two-day visit to Ghana.", "en", "NO", "GH"),
  ])
  func whoGoesWhere(text: String, language: String, actor: String, place: String) throws {
    let visit = try #require(try activities(text, language).first)
    #expect(visit.kind == .visit)
    #expect(visit.actors == [actor])
    #expect(visit.place == place)
  }

  @Test(arguments: [
    ("チリとペルーの軍は、互いの国を訪問した際の手続を定めた。", "ja"),
    ("チリの大臣は、5月のペルー訪問に言及した。", "ja"),
    ("加纳总统会见了秘鲁访问团。", "zh-Hans"),
    ("These visits show Norway's commitment to Ghana.", "en"),
    ("Norway and Ghana spoke of a high-profile deployment.", "en"),
    ("Norway invited Ghana's minister to visit Oslo.", "en"),
  ])
  func whatIsOnlySpokenOfIsNone(text: String, language: String) throws {
    #expect(try activities(text, language).isEmpty)
  }

  @Test func thoseSentGoWhereTheNextClauseSays() throws {
    let sent = try #require(try activities("挪威派遣五名教官,去加纳培训海员。", "zh-Hans").first)
    #expect(sent.kind == .deployment)
    #expect(sent.place == "GH")
  }
}
