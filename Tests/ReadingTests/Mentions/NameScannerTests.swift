import Testing

@testable import Reading

@Suite struct NameScannerTests {
  private func names(_ text: String, _ language: String) -> [Found] {
    let passage = Passage(text, language)
    return NameScanner(passage: passage).names().map {
      Found(passage[$0.range], $0.value.exampleText)
    }
  }

  @Test(arguments: [
    ("肯尼亚外交部发表声明", "zh", "肯尼亚外交部", "ke-mfa"),
    ("越南外交部发言人说", "zh", "越南外交部", "vn-mfa"),
    ("秘鲁政府批准", "zh", "秘鲁政府", "PE"), ("ポーランド国防省は", "ja", "ポーランド国防省", "pl-mod"),
    ("Kenya's Ministry of Foreign Affairs", "en", "Kenya's Ministry of Foreign Affairs", "ke-mfa"),
    // An embassy posted there is another state's.
    ("驻肯尼亚使馆举行招待会", "zh", "肯尼亚", "KE"), ("肯尼亚使馆举行招待会", "zh", "肯尼亚使馆", "ke-embassy"),
    (
      "the Ministry of Foreign Affairs of Kenya", "en", "Ministry of Foreign Affairs of Kenya",
      "ke-mfa"
    ),
  ])
  func anOrganBearsItsState(text: String, language: String, quote: String, value: String) {
    #expect(names(text, language) == [Found(quote, value)])
  }

  @Test func anOfficeIsNoOrgan() {
    #expect(names("秘鲁财政部长辞职", "zh") == [Found("秘鲁", "PE")])
  }

  @Test(arguments: [
    ("priced in US dollars", "en"), ("以越南盾结算", "zh"), ("豪ドルで決済する", "ja"),
    ("德语和俄语教材", "zh"), ("フランス語の教材", "ja"), ("the German language", "en"),
  ])
  func currenciesAndLanguagesHoldNoActor(text: String, language: String) {
    #expect(names(text, language) == [])
  }

  @Test func aPersonIsTheNameWithoutTheOffice() {
    #expect(names("ルト大統領が", "ja") == [Found("ルト", "william-ruto")])
  }

  @Test func aPartOfAnotherNameIsNone() {
    #expect(names("ラモン・モディ", "ja") == [])
    #expect(names("モディ首相", "ja") == [Found("モディ", "narendra-modi")])
  }

  @Test func titleMarksBelongToAnInstrumentQuotationMarksDoNot() {
    #expect(names("加入《禁止化学武器公约》。", "zh") == [Found("《禁止化学武器公约》", "treaty")])
    #expect(names("「化学兵器禁止条約」", "ja") == [Found("化学兵器禁止条約", "treaty")])
  }

  @Test func anArticleIsNoPartOfAReference() {
    let passage = Passage("The two sides agreed.", "en")
    #expect(NameScanner(passage: passage).names().map { passage[$0.range] } == ["two sides"])
  }

  @Test func aCountryInsideALongerNameIsNone() {
    #expect(names("巴布亚新几内亚与萨摩亚", "zh") == [Found("巴布亚新几内亚", "PG"), Found("萨摩亚", "WS")])
    #expect(names("Papua New Guinea", "en") == [Found("Papua New Guinea", "PG")])
  }
}
