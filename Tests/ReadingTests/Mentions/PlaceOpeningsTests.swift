import Testing

@testable import Reading

@Suite struct PlaceOpeningsTests {
  private func places(_ text: String) throws -> [String] {
    try SampleText.mentions("place", in: text, "en").map(\.quote)
  }

  @Test(arguments: [
    ("The clinic opened in Wundanyi on Monday.", ["Wundanyi"]),
    ("Nets went to the village of Kamtonga.", ["Kamtonga"]),
    ("A bridge near Kamtonga collapsed. Kamtonga needs it.", ["Kamtonga", "Kamtonga"]),
  ])
  func aWordBehindAnOpeningIsAPlace(text: String, found: [String]) throws {
    #expect(try places(text) == found)
  }

  @Test(arguments: [
    "The terms are set out in Annex II.", "They took part in Exercise Sandstorm.",
    "He was trained in NATO tactics.", "The dam is in Kenyan hands.", "It is written in Swahili.",
  ])
  func partsOfOtherNamesAreNone(text: String) throws {
    #expect(try !places(text).contains { ["Annex", "Exercise", "NATO", "Kenyan"].contains($0) })
  }
}
