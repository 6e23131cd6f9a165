import Testing
import Values

@testable import Document

struct TitlesTests {
  private func title(_ text: String) async throws -> String? {
    try await Fixture.document(text).metadata.title
  }

  @Test func theLineAboveTheText() async throws {
    #expect(try await title("加纳与挪威加强渔业合作\n\n\(ChromeTests.chinese)") == "加纳与挪威加强渔业合作")
  }

  @Test func menusAboveTheTitleAreNotTheTitle() async throws {
    let text =
      "Home\nNews\nAfrica\n\nGhana and Norway sign a fisheries pact\n\n\(ChromeTests.english)"
    #expect(try await title(text) == "Ghana and Norway sign a fisheries pact")
  }

  @Test func aHeadlineMayEndInAnExclamation() async throws {
    let text =
      "加纳和挪威终于签字了,这一步走得太漂亮了!\n\n0\n分享至\n\n\(ChromeTests.chinese)\n\n\(ChromeTests.chinese)好。"
    #expect(try await title(text) == "加纳和挪威终于签字了,这一步走得太漂亮了!")
  }

  @Test func aLineThatSaysSoIsIt() async throws {
    let text =
      "外交資料館所蔵\n東西外交資料集成\n\n[文書名] ガーナに対する日本の支援策\n\n[場所] アクラ\n[年月日] 2019年5月7日\n[出典] 外務省\n\n\(ChromeTests.japanese)"
    let found = try await Fixture.document(text).metadata
    #expect(found.title == "ガーナに対する日本の支援策")
    #expect(found.publisher == "外務省")
    #expect(found.published?.text == "2019-05-07")
  }

  @Test func aRecitalBelowItIsNoMoreOfIt() async throws {
    let name = "MEMORANDUM OF UNDERSTANDING BETWEEN GHANA AND NORWAY"
    let recitals = "Ghana and Norway, hereinafter the Parties;\nDesiring to protect the fish;"
    #expect(try await title("\(name)\n\(recitals)\n\n\(ChromeTests.english)") == name)
  }

  @Test func aLineInBracketsBelongsToIt() async throws {
    let text = "日本・ケニア漁業協力中期行動計画 \n\n（２０２３－２０２７年） \n\n１．調査\n\n\(ChromeTests.japanese)"
    #expect(try await title(text) == "日本・ケニア漁業協力中期行動計画（２０２３－２０２７年）")
  }

  @Test func anInstrumentMayHaveItsDayBesideItsName() async throws {
    #expect(
      try await title("日・ガーナ外相共同声明 2018年7月25日\n\n\(ChromeTests.japanese)")
        == "日・ガーナ外相共同声明 2018年7月25日")
  }

  @Test func aLongOneSetApartIsNotTheFirstSentence() async throws {
    let title = "ガーナと日本の「アジアとアフリカの平和と繁栄のための包括的なパートナーシップ」への格上げに関する共同声明"
    #expect(try await self.title("\(title)\n\n\(ChromeTests.japanese)") == title)
  }

  @Test func theFirstPartIsNoneOfIt() async throws {
    #expect(
      try await title("日・ガーナ共同声明（仮訳）\n1 貿易\n\(ChromeTests.japanese)") == "日・ガーナ共同声明（仮訳）")
  }

  @Test func whatIsAnnouncedAboveIt() async throws {
    let text = "本社阿克拉7月3日电 两国外长会晤后发表联合声明。全文如下：\n加纳和挪威联合声明\n一、\(ChromeTests.chinese)"
    #expect(try await title(text) == "加纳和挪威联合声明")
  }

  @Test func theNameOfAnInstrumentOverLines() async throws {
    let english =
      "AGREEMENT\nbetween the Government of Norway\nand the Government of Ghana\non Fisheries\n\n\(ChromeTests.english)"
    #expect(
      try await title(english)
        == "AGREEMENT between the Government of Norway and the Government of Ghana on Fisheries")
    let chinese = "挪威王国政府和加纳共和国政府\n关于渔业合作的协定\n\n\(ChromeTests.chinese)"
    #expect(try await title(chinese) == "挪威王国政府和加纳共和国政府关于渔业合作的协定")
  }

  @Test func theToldTitleIsFoundInTheText() async throws {
    let text = "---\ntitle: 渔业合作的前景\n---\n\n编者的话\n\n# 渔业合作的前景\n\n\(ChromeTests.chinese)\n"
    let document = try await Fixture.document(text)
    #expect(document.metadata.title == "渔业合作的前景")
    #expect(document.blocks.first { $0.role == .title }?.level == 1)
  }

  @Test func aTextWithoutATitle() async throws {
    #expect(try await title(ChromeTests.english) == nil)
  }
}
