import Testing

@testable import Reading

@Suite struct MeasureScannerMeaningsTests {
  @Test func aWordOfACurrencyIsAWeightWhereWhatIsCountedTellsSo() throws {
    let text = "Britain paid 500 pounds for 300 pounds of explosives and a 200-pound bomb."
    #expect(
      try SampleText.mentions("quantity", in: text, "en")
        == [Found("300 pounds", "300 [lb_av] ="), Found("200-pound", "200 [lb_av] =")])
    #expect(
      try SampleText.mentions("money", in: text, "en") == [Found("500 pounds", "500 GBP =")])
  }

  private func values(_ text: String, _ language: String) throws -> [String] {
    try SampleText.mentions("quantity", in: text, language).map(\.value)
  }

  @Test(arguments: [
    ("小麦を8000キロ運んだ。", "ja", "8000 kg ="), ("8キロの火薬が見つかった。", "ja", "8 kg ="),
    ("国境まで8000キロある。", "ja", "8000 km ="), ("最高気温は41度だった。", "ja", "41 Cel ="),
    ("今年2度訪れた。", "ja", "2 time ="), ("水温升至29度。", "zh", "29 Cel ="),
    ("该站发电6.2亿度。", "zh", "620000000 kW.h ="), ("双方已会谈三度。", "zh", "3 time ="),
  ])
  func aWordNearTellsWhichUnitIsMeant(text: String, language: String, value: String) throws {
    #expect(try values(text, language) == [value])
  }

  @Test(arguments: [("道路を小麦畑の先、8キロ延ばす。", "ja", "8 km =")])
  func notAcrossAMark(text: String, language: String, value: String) throws {
    #expect(try values(text, language) == [value])
  }

  @Test(arguments: [("角为35度。", "zh"), ("35度に傾いた。", "ja")])
  func twoDigitsCountNoTimes(text: String, language: String) throws {
    #expect(try values(text, language) == [])
  }
}
