import Testing

@testable import Reading

@Suite struct MeasureScannerHeadingsTests {
  @Test(arguments: [
    ("Budget (US$ million): 12.5", "en", "12500000 USD ="),
    ("Cost (million euros): 7-9", "en", "7000000..9000000 EUR ="),
    ("投资额（亿元）：12", "zh", "1200000000 CNY ="), ("事業費（単位：百万円）：450", "ja", "450000000 JPY ="),
  ])
  func aUnitInBracketsIsThatOfTheNumberBehind(text: String, language: String, value: String) throws
  {
    #expect(try SampleText.mentions("money", in: text, language).map(\.value) == [value])
  }

  @Test(arguments: [
    "The rate (US$ million) is 12.5 there.", "Budget (see Annex): 12.5",
    "Budget (US$ million, 2024): 12.5",
  ])
  func otherBracketsAreNone(text: String) throws {
    #expect(try SampleText.mentions("money", in: text, "en") == [])
  }

  @Test func aUnitBesideTheNumberWins() throws {
    #expect(
      try SampleText.mentions("money", in: "Cost (US$ million): €12.5", "en").map(\.value)
        == ["12.5 EUR ="])
  }
}
