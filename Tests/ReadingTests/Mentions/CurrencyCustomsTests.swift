import Testing

@testable import Reading

@Suite struct CurrencyCustomsTests {
  @Test(arguments: [
    ("Colombia will spend 12 trillion pesos.", "en", "12000000000000 COP ="),
    ("Manila will spend 12 million pesos, the Philippines said.", "en", "12000000 PHP ="),
    ("Nigeria set aside N54.9 trillion.", "en", "54900000000000 NGN ="),
    ("South Africa set aside R1.2 billion.", "en", "1200000000 ZAR ="),
    ("约旦拨款13亿第纳尔。", "zh", "1300000000 JOD ="), ("カタールは5億リヤルを出した。", "ja", "500000000 QAR ="),
    ("Pakistan will pay 40 billion rupees.", "en", "40000000000 PKR ="),
  ])
  func aWordThatStatesShareIsOfTheStateThatTheTextNames(
    text: String, language: String, value: String
  ) throws {
    #expect(try SampleText.mentions("money", in: text, language).map(\.value) == [value])
  }

  @Test(arguments: [
    ("The fine is 12 million pesos.", "en"), ("Mexico lent Argentina 12 million pesos.", "en"),
    ("罚款为13亿第纳尔。", "zh"), ("罰金は5億リヤルである。", "ja"),
  ])
  func whereNoStateOrMoreThanOneIsNamedNothingIsRead(text: String, language: String) throws {
    #expect(try SampleText.mentions("money", in: text, language) == [])
  }

  @Test func whereNothingTellsTheUsualMeaningHolds() throws {
    #expect(
      try SampleText.mentions("money", in: "The fine is 40 rupees.", "en").map(\.value)
        == ["40 INR ="])
  }

  @Test func whoDoesNotCountInCroresIsNotMeant() throws {
    let text = "Sri Lanka and Sri Lanka's ports get Rs 42 crore from India."
    #expect(try SampleText.mentions("money", in: text, "en").map(\.value) == ["420000000 INR ="])
    let millions = "Sri Lanka and Sri Lanka's ports get Rs 420 million after talks in India."
    #expect(
      try SampleText.mentions("money", in: millions, "en").map(\.value) == ["420000000 LKR ="])
  }

  @Test func theStateNamedMostDecides() throws {
    let text =
      "Chile and Peru met. Chile will spend 12 million pesos, Chile's minister told Mexico."
    #expect(try SampleText.mentions("money", in: text, "en").map(\.value) == ["12000000 CLP ="])
  }

  @Test(arguments: [
    ("部門預計赤字670億元。", []), ("本港預計赤字670億元。", ["67000000000 HKD ="]),
    ("中國預計赤字670億元。", ["67000000000 CNY ="]),
  ])
  func aBareYuanOfATextInTraditionalCharactersNeedsACountry(text: String, values: [String]) throws {
    #expect(try SampleText.mentions("money", in: text, "zh-Hant").map(\.value) == values)
  }

  /// More states than Taiwan are named, but only its own organs.
  @Test func organsThatOnlyOneCountryHasTellItsCurrency() throws {
    let text = "立法院審議：對中國、美國與中國大陸的貿易，另撥補助3億元，國際組織總計5億美元。"
    #expect(
      try SampleText.mentions("money", in: text, "zh-Hant").map(\.value)
        == ["300000000 TWD =", "500000000 USD ="])
  }

  @Test(arguments: [
    (
      "The first phase costs S$6 million, the second $4 million.",
      ["6000000 SGD =", "4000000 SGD ="]
    ),
    (
      "It costs S$6 million (US$4 million), the second $3 million.",
      ["6000000 SGD =", "4000000 USD =", "3000000 USD ="]
    ),
  ])
  func aBareSignIsOfTheOnlyDollarThatIsWrittenWithLetters(text: String, values: [String]) throws {
    #expect(try SampleText.mentions("money", in: text, "en").map(\.value) == values)
  }

  @Test func aBareYuanIsOfTheCountryOfATextInTraditionalCharacters() throws {
    #expect(
      try SampleText.mentions("money", in: "香港預計赤字670億元，另撥2.3億港元。", "zh-Hant").map(\.value)
        == ["67000000000 HKD =", "230000000 HKD ="])
    #expect(
      try SampleText.mentions("money", in: "香港预计赤字670亿元。", "zh").map(\.value)
        == ["67000000000 CNY ="])
  }
}
