import Testing

@testable import Document

struct KindJudgeTests {
  private func kind(_ text: String) async throws -> Metadata.Kind {
    try await Fixture.document(text).metadata.kind
  }

  @Test(arguments: [
    "日本国とケニア共和国との間の共同声明\n\n\(ChromeTests.japanese)",
    "挪威和加纳渔业合作行动计划（2023—2027年）\n\n\(ChromeTests.chinese)",
    "Joint Statement of Norway and Ghana\n\n\(ChromeTests.english)",
    "Joint statement on fisheries\n\nMinistry of Trade\n\n7 June 2024 – Accra – \(ChromeTests.english)",
  ])
  func official(text: String) async throws {
    #expect(try await kind(text) == .official)
  }

  @Test(arguments: [
    "报道：挪威和加纳发表联合声明引关注\n\n来源：新华社  2024-06-07\n\n新华社阿克拉6月7日电（记者王明）\(ChromeTests.chinese)",
    "Ghana and Norway sign pact\n\nBy Jane Doe\n\nACCRA (Reuters) - \(ChromeTests.english) A spokesman said so.",
    "日本とケニアが合意\n\n配信：架空通信\n\n\(ChromeTests.japanese)関係者によると、交渉は続く。",
  ])
  func news(text: String) async throws {
    #expect(try await kind(text) == .news)
  }

  @Test(arguments: [
    "挪威的算盘：渔业协定背后的野心\n\n\(ChromeTests.chinese)这无疑是一场表演，究竟谁能得利，不难看出。",
    "Why the pact is hollow\n\nIn my view, \(ChromeTests.english) I believe that, in reality, little will come of it.",
    "社説　漁業協定の行方\n\n\(ChromeTests.japanese)しかし、実効性には疑問が残るのではないだろうか。政府は説明すべきだ。",
  ])
  func commentary(text: String) async throws {
    #expect(try await kind(text) == .commentary)
  }

  @Test(arguments: [
    "報道発表\n\n日・ケニア外相会談\n\n\(ChromeTests.japanese)",
    "Press release\n\nNorway and Ghana agree on fisheries\n\n\(ChromeTests.english)",
    "新闻稿\n\n挪威和加纳举行渔业磋商\n\n\(ChromeTests.chinese)",
  ])
  func pressRelease(text: String) async throws {
    #expect(try await kind(text) == .pressRelease)
  }

  @Test func nothingKnown() async throws {
    #expect(
      try await kind("Fish are caught by many boats off the coast of Ghana in the cold season.")
        == .other)
  }

  @Test func aUsersTextIsCommentary() async throws {
    let text = "\(ChromeTests.chinese)\n\n\(ChromeTests.chinese)好。\n\n特别声明：以上内容为用户上传，本平台仅提供信息存储服务。"
    #expect(try await kind(text) == .commentary)
  }

  @Test(arguments: [
    ("https://www.gh.emb-example.go.jp/itpr/1.html", Metadata.Kind.pressRelease),
    ("https://minem.gob.pe/noticia/1", .pressRelease),
    ("https://www.mof.gov.ng/news/2", .pressRelease),
    ("https://www.example.pe/noticia/1", .news),
  ])
  func anAddressOfAGovernmentSpeaksForAPressRelease(url: String, kind: Metadata.Kind) async throws {
    let text = """
      ---
      url: \(url)
      ---
      Handover of a water plant

      3 May 2024

      The plant in Tamale was handed over to the region on Friday and serves two districts.
      """
    #expect(try await self.kind(text) == kind)
  }

  @Test func anAgencyOnAGovernmentsSiteIsNews() async throws {
    let text = """
      ---
      url: https://www.info.gov.pe/noticia/1
      publisher: Reuters
      ---
      Peru opens a port

      3 May 2024

      The port was opened on Friday and serves two regions.
      """
    #expect(try await kind(text) == .news)
  }
}
