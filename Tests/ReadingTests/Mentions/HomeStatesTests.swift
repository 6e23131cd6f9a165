import Document
import TestSupport
import Testing
import Values

@testable import Reading

@Suite struct HomeStatesTests {
  private func home(
    _ language: String, publisher: String? = nil, url: String? = nil, naming named: Set<String> = []
  ) -> String? {
    var document = SampleText.document("…", language, kind: .news, title: nil)
    document = Document(
      path: document.path, digest: document.digest, mediaType: document.mediaType,
      text: document.text, language: LanguageTag(language),
      metadata: Metadata(publisher: publisher, url: url, kind: .news), blocks: document.blocks)
    return HomeStates(Tables.lexicon).home(of: document, naming: named)
  }

  @Test func theLanguageTellsWhereNothingElseDoes() {
    #expect(home("zh-Hans") == "CN")
    #expect(home("zh-Hant") == "TW")
    #expect(home("ja") == "JP")
    #expect(home("en") == nil)
  }

  @Test func aPublisherThatNamesItsStateTellsMore() {
    #expect(home("en", publisher: "Ministry of Foreign Affairs, Republic of Kenya") == "KE")
    #expect(home("zh-Hans", publisher: "新加坡外交部") == "SG")
    #expect(home("zh-Hant", publisher: "香港特別行政區政府新聞處") == "CN")
    #expect(home("en", publisher: "The Korean Gazette") == nil)
  }

  @Test func anAddressTellsWhereTheTextNamesItsStateOrItIsAGovernments() {
    #expect(home("zh-Hans", url: "https://news.example.com.sg/a", naming: ["SG", "MY"]) == "SG")
    #expect(home("zh-Hans", url: "https://news.example.tv/a", naming: ["SG", "MY"]) == "CN")
    #expect(home("en", url: "https://www.mfa.gov.ke/a") == "KE")
    #expect(home("en", url: "https://www.example.com/a", naming: ["KE"]) == nil)
  }

  @Test func ourCountryIsThatOfTheText() throws {
    #expect(try SampleText.mentions("actor", in: "我國將援助帛琉。", "zh-Hant").first?.value == "TW")
    #expect(try SampleText.mentions("actor", in: "我国将援助帕劳。", "zh-Hans").first?.value == "CN")
  }
}
