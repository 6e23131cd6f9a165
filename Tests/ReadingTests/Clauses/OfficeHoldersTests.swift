import Reading
import Testing
import Values

@Suite struct OfficeHoldersTests {
  private func actors(_ text: String, _ language: String) throws -> [[String]] {
    try SampleText.read(text, language).claims.compactMap {
      if case .position(let position) = $0.content { position.actors } else { nil }
    }
  }

  /// An office without a name stands for who bears it in the text.
  @Test(arguments: [
    (
      "Kenyan Foreign Minister Jane Otieno received the Ambassador of Peru to Kenya Ana Torres. The "
        + "ambassador expressed her deep gratitude for the help.", "en", ["PE"]
    ),
    (
      "Ghana's Defence Minister Kofi Mensah flew to Lima. The minister praised the Peruvian army.",
      "en", ["GH"]
    ),
    ("加纳总统夸梅·门萨抵达利马。总统高度评价秘鲁的帮助。", "zh-Hans", ["GH"]),
    ("ガーナのメンサ大統領がリマを訪れた。大統領はペルーの支援に謝意を表明した。", "ja", ["GH"]),
  ])
  func theOfficeIsItsHolder(text: String, language: String, actors: [String]) throws {
    #expect(try self.actors(text, language) == [actors])
  }

  /// Of two ministers it is not told which is meant, nor of an office that is another's.
  @Test(arguments: [
    "Kenyan Foreign Minister Jane Otieno met Peruvian Foreign Minister Ana Torres. The minister "
      + "praised the aid.",
    "Kenyan Foreign Minister Jane Otieno flew to Lima. The minister of fisheries of the region "
      + "praised the aid.",
  ])
  func whoIsMeantMayNotBeTold(text: String) throws {
    #expect(try actors(text, "en").isEmpty)
  }

  /// He and she are the person who was the subject last, over paragraphs.
  @Test func aPronounIsTheLastSubject() throws {
    let text =
      "News of the day\n\nGhanaian President Kofi Mensah landed in Lima.\n\nHe praised the aid of Peru."
    #expect(try actors(text, "en") == [["GH"]])
  }
}
