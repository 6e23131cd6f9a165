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

  @Test func nothingIsReadFromWithinANumber() throws {
    #expect(try figures("第十二条和附件二项下的第二十三次会议。", "zh") == [])
    #expect(try figures("超过六十日的，每年六月二十一日付息。", "zh") == [Found("超过六十日", "P60D >")])
  }

  @Test func whatRecursIsPassedOverWhole() throws {
    #expect(try figures("毎年5月と11月に協議する。", "ja") == [])
    #expect(try figures("They meet every March and April.", "en") == [])
  }

  @Test func anAmountIsNoPartOfASchemesName() throws {
    #expect(try figures("偿还168亿日元贷款。", "zh") == [Found("168亿日元", "16800000000 JPY =")])
    #expect(try SampleText.mentions("programme", in: "偿还168亿日元贷款。", "zh") == [])
  }

  @Test func aNoticeIsGivenADurationBefore() throws {
    #expect(try figures("六箇月前に書面で通告する。", "ja") == [Found("六箇月", "P6M =")])
    #expect(try figures("须在三个月前书面通知。", "zh") == [Found("三个月", "P3M =")])
    #expect(try SampleText.mentions("duration", in: "六箇月前に始めた。", "ja") == [])
  }

  @Test func aYearOfTheRepublicIsOneWhereTheTextCountsSo() throws {
    #expect(
      try SampleText.mentions("date", in: "臺灣114年編列新台幣18億元，較113年增加2億元。", "zh-Hant")
        .map(\.value) == ["2025", "2024"])
    #expect(
      try SampleText.mentions("date", in: "该行已有114年历史。", "zh") == [])
  }
}
