import Testing

@testable import Reading

@Suite struct FormScannerTests {
  private func actors(_ text: String, _ language: String) throws -> [Found] {
    try SampleText.mentions("actor", in: text, language)
  }

  @Test func aCompanyBearsTheNameOfItsPlace() throws {
    #expect(
      try actors("In May, Mombasa Cement Ltd won.", "en") == [
        Found("Mombasa Cement Ltd", "mombasa-cement-ltd")
      ])
  }

  @Test func anArticleOrPrepositionIsNoPartOfAName() throws {
    #expect(
      try actors("The Turkana Power Company grew.", "en") == [
        Found("Turkana Power Company", "turkana-power-company")
      ])
  }

  @Test(arguments: [
    ("President Ngozi Adeyemi spoke.", "en", "Ngozi Adeyemi"),
    ("Deputy Minister Tomasz Nowak spoke.", "en", "Tomasz Nowak"),
    ("タワンダ外相が述べた。", "ja", "タワンダ"),
  ])
  func anOfficeTellsAPerson(text: String, language: String, name: String) throws {
    #expect(try actors(text, language).map(\.quote) == [name])
  }

  @Test(arguments: [
    ("President H.E. Dr. Ngozi Adeyemi spoke.", "en", ["Ngozi Adeyemi"]),
    ("Finance Minister Shri Arun Menon spoke.", "en", ["Arun Menon"]),
    ("田中一郎駐ケニア共和国日本国特命全権大使が署名した。", "ja", ["田中一郎", "ケニア共和国", "日本国"]),
    ("サミュエル・ボアテン・ガーナ共和国外務大臣が署名した。", "ja", ["サミュエル・ボアテン", "ガーナ共和国"]),
  ])
  func titlesOfHonourAndStatesStandBetweenNameAndOffice(
    text: String, language: String, names: [String]
  ) throws {
    #expect(try actors(text, language).map(\.quote) == names)
  }

  @Test func aListedPersonKeepsTheId() throws {
    #expect(
      try actors("President Aleksandar Vučić spoke.", "en") == [
        Found("Aleksandar Vučić", "aleksandar-vucic")
      ])
  }

  @Test(arguments: [
    ("It bought from the Kenyan power company Mara Energia.", ["Kenyan", "Mara Energia"]),
    ("Workers of the company Monday struck.", []),
    ("It signed with JSC Samruk Rail.", ["JSC Samruk Rail"]),
  ])
  func aWordInSmallLettersTellsWhatTheNameBehindItIs(text: String, names: [String]) throws {
    let found = try actors(text, "en").map(\.quote)
    #expect(found.filter { $0 != "company" } == names)
  }

  @Test(arguments: [
    ("制裁缅甸三家银行", "zh", ["缅甸"]), ("与两家水泥公司签约", "zh", []),
    ("尼日利亚电力部长阿德拉布说，", "zh", ["尼日利亚", "阿德拉布"]),
  ])
  func whatIsCountedOrAnOfficeIsNoBody(text: String, language: String, quotes: [String]) throws {
    #expect(try actors(text, language).map(\.quote) == quotes)
  }

  @Test(arguments: [
    ("总理下周访问。", "zh"), ("发言人作了说明。", "zh"), ("President of the court", "en"), ("首相は述べた。", "ja"),
  ])
  func whatIsNoNameBehindAnOfficeIsNone(text: String, language: String) throws {
    #expect(try actors(text, language) == [])
  }
}
