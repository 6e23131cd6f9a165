import Testing

@testable import Reading

@Suite struct PlaceFormScannerTests {
  private func places(_ text: String, _ language: String) throws -> [Found] {
    try SampleText.mentions("place", in: text, language)
  }

  @Test(arguments: [
    ("货物运抵蒙巴萨港。", "zh", "蒙巴萨港", "Mombasa"), ("在蒙巴萨机场", "zh", "蒙巴萨机场", "Mombasa Airport"),
    ("モンバサ空港に着いた。", "ja", "モンバサ空港", "Mombasa Airport"),
    ("at Mombasa Airport", "en", "Mombasa Airport", "Mombasa Airport"),
  ])
  func theKindBelongsToAListedName(text: String, language: String, quote: String, name: String)
    throws
  {
    #expect(try places(text, language) == [Found(quote, name)])
  }

  @Test(arguments: [
    ("near the Tumbwe Airport", "en", "Tumbwe Airport"), ("ムワンベ空港の改修", "ja", "ムワンベ空港"),
    ("基图姆机场扩建工程", "zh", "基图姆机场"), ("エル・ガンバ駅の改修", "ja", "エル・ガンバ駅"),
    ("肯尼亚—乌干达公路通车", "zh", "肯尼亚—乌干达公路"),
    ("funds for schools in the Wundanyi district", "en", "Wundanyi district"),
  ])
  func theKindTellsANameThatNoTableLists(text: String, language: String, quote: String) throws {
    #expect(try places(text, language).map(\.quote) == [quote])
  }

  @Test(arguments: [
    ("The Airport was closed.", "en"), ("an airport in the north", "en"), ("国際空港の改修", "ja"),
    ("扩建机场和港口", "zh"), ("エネルギー地区の計画", "ja"),
  ])
  func aKindAloneIsNoPlace(text: String, language: String) throws {
    #expect(try places(text, language) == [])
  }
}
