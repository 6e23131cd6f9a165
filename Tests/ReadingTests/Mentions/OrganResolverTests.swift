import Testing

@testable import Reading

@Suite struct OrganResolverTests {
  @Test(arguments: [
    ("外交部今天发表声明。", "zh-Hans", "外交部", "cn-mfa"), ("外交部今天發表聲明。", "zh-Hant", "外交部", "tw-mfa"),
    ("ガーナ国防省が発表した。国防省は詳細を明かさなかった。", "ja", "国防省", "gh-mod"),
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
