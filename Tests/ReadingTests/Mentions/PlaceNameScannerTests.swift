import Testing

@testable import Reading

@Suite struct PlaceNameScannerTests {
  private func places(_ text: String, _ language: String) throws -> [String] {
    try SampleText.mentions("place", in: text, language).map(\.quote)
  }

  @Test(arguments: [
    (
      "The road crosses Wundanyi District. Farmers of Wundanyi hope for rain.", "en",
      ["Wundanyi District", "Wundanyi"]
    ),
    ("井戸はカンガザ州にある。カンガザの住民が使う。", "ja", ["カンガザ州", "カンガザ"]),
  ])
  func aNameToldByItsKindIsAPlaceAlsoAlone(text: String, language: String, found: [String]) throws {
    #expect(try places(text, language) == found)
  }

  @Test func theLongestOfTheNamesThatBeginAlikeIsMeant() throws {
    let text =
      "The road joins Wundanyi District and Wundanyi Hill District. Wundanyi Hill has a school."
    #expect(
      try places(text, "en").last == "Wundanyi Hill")
  }

  @Test func aNameThatNoWordTellsIsNone() throws {
    #expect(try places("Farmers of Wundanyi hope for rain.", "en") == [])
  }
}
