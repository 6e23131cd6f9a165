import Testing

@testable import Reading

@Suite struct FigurePassTests {
  private func figures(_ text: String, _ language: String) throws -> [Found] {
    try ["date", "money", "quantity", "duration"].flatMap {
      try SampleText.mentions($0, in: text, language)
    }
  }

  @Test(arguments: [
    ("2024年に米903万トンを輸出した。", "ja", "9030000 t ="), ("2024年出口额不足1亿美元。", "zh", "100000000 USD <"),
    ("去年出口煤炭8370万吨。", "zh", "83700000 t ="), ("上半年产铜63万吨。", "zh", "630000 t ="),
    ("Sales rose to $262 billion from $255 billion a year earlier.", "en", "255000000000 USD ="),
    ("4月に23.7％となった。", "ja", "23.7 % ="),
  ])
  func aWordOfADateMakesNoRate(text: String, language: String, value: String) throws {
    #expect(try figures(text, language).map(\.value).contains(value))
  }

  @Test func aNumberOfTheYearOfAResolutionIsNoDate() throws {
    #expect(try figures("They recalled resolutions 1718 (2006) and 2397 (2017).", "en") == [])
    #expect(try figures("Directive 2009/81 does not apply.", "en") == [])
  }

  @Test func aYearOfTheRepublicIsOneWhereTheTextCountsSo() throws {
    #expect(
      try SampleText.mentions("date", in: "臺灣114年編列新台幣18億元，較113年增加2億元。", "zh-Hant")
        .map(\.value) == ["2025", "2024"])
    #expect(
      try SampleText.mentions("date", in: "该行已有114年历史。", "zh") == [])
  }
}
