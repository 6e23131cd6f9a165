import Testing

@testable import Reading

@Suite struct OrganResolverTests {
  @Test(arguments: [
    ("外交部今天发表声明。", "zh-Hans", "外交部", "cn-mfa"), ("外交部今天發表聲明。", "zh-Hant", "外交部", "tw-mfa"),
    ("ガーナ国防省が発表した。国防省は詳細を明かさなかった。", "ja", "国防省", "gh-mod"),
    // Not an organ of the country of the text.
    ("ガーナは上程した。エネルギー省が担当する。", "ja", "エネルギー省", "gh-ministry-of-energy"),
    ("加纳批准了预算。矿业部负责实施。", "zh-Hans", "矿业部", "gh-ministry-of-mining"),
    // In a list.
    ("加纳外交部、财政部出席。", "zh-Hans", "财政部", "gh-mof"),
    ("The Ministry of Foreign Affairs said so.", "en", "Ministry of Foreign Affairs", "mfa"),
    (
      "Ghana's Ministry of Defence agreed. The Ministry of Defence will pay.", "en",
      "Ministry of Defence", "gh-mod"
    ),
  ])
  func aMinistryWithoutItsStateIsThatOfTheLikeOneOrOfTheCountryOfTheText(
    text: String, language: String, quote: String, id: String
  ) throws {
    let found = try SampleText.mentions("actor", in: text, language)
    #expect(found.last == Found(quote, id))
  }
}
