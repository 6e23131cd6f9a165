import Testing

@testable import Reading

@Suite struct MeasureScannerNounsTests {
  private func quantities(_ text: String, _ language: String) throws -> [Found] {
    try SampleText.mentions("quantity", in: text, language)
  }

  @Test(arguments: [
    ("井戸48本を掘った。", "ja", "48本", "48 well ="), ("48本の井戸を掘った。", "ja", "48本", "48 well ="),
    ("12の村に届けた。", "ja", "12の村", "12 village ="), ("3つの病院を建てた。", "ja", "3つ", "3 hospital ="),
    ("新批外资项目1204个。", "zh", "1204个", "1204 project ="),
    ("The air force flies 12 F-35A jets.", "en", "12 F-35A jets", "12 aircraft ="),
  ])
  func aNounBesideTheCounterTellsWhatIsCounted(
    text: String, language: String, quote: String, value: String
  ) throws {
    #expect(try quantities(text, language) == [Found(quote, value)])
  }

  @Test(arguments: [
    ("救急車10台を贈った。", "ja", "10 unit ="), ("医師30人を病院に送った。", "ja", "30 person ="),
  ])
  func countersThatTellMoreKeepTheirUnit(text: String, language: String, value: String) throws {
    #expect(try quantities(text, language).map(\.value) == [value])
  }

  @Test(arguments: [
    ("3个。", "zh"), ("3件目の融資である。", "ja"), ("12式地対艦誘導弾を置く。", "ja"), ("二人三脚で進める。", "ja"),
    ("1人当たりの所得は低い。", "ja"), ("The F-35A and the Su-35 are no figures.", "en"),
  ])
  func whatCountsNothingIsNone(text: String, language: String) throws {
    #expect(try quantities(text, language) == [])
  }

  @Test(arguments: [
    ("Two of the four ferries sailed.", ["Two", "four ferries"], ["2 ship =", "4 ship ="]),
    (
      "It sold three of its 10 helicopters.", ["three", "10 helicopters"],
      ["3 aircraft =", "10 aircraft ="]
    ),
    (
      "The first two of six heavy frigates left.", ["two", "six heavy frigates"],
      ["2 ship =", "6 ship ="]
    ),
    ("One of the two wells is dry.", ["One", "two wells"], ["1 well =", "2 well ="]),
    ("One of the ferries sailed in 2021.", [], []),
    ("Four of the two million were told.", [], []),
  ])
  func aPartCountsWhatItsWholeDoes(text: String, quotes: [String], values: [String]) throws {
    let found = try quantities(text, "en")
    #expect(found.map(\.quote) == quotes)
    #expect(found.map(\.value) == values)
  }

  @Test(arguments: [
    ("1ドル＝150円で計算する。", "ja", ["150 JPY ="]), ("1人当たり2万円を配る。", "ja", ["20000 JPY ="]),
    ("汇率为7.1元兑1美元。", "zh", ["7.1 CNY ="]), ("US$1 = KSh129", "en", ["129 KES ="]),
  ])
  func whatAPriceIsToldByIsNoAmount(text: String, language: String, values: [String]) throws {
    #expect(try SampleText.mentions("money", in: text, language).map(\.value) == values)
  }

  @Test(arguments: [
    ("三元公司派人参加。", "zh"), ("It is at 12 Pound Street.", "en"), ("三元桥附近有使馆。", "zh"),
    ("Nigeria bought N95 masks.", "en"),
  ])
  func aNameIsNoMoney(text: String, language: String) throws {
    #expect(try SampleText.mentions("money", in: text, language) == [])
  }
}
