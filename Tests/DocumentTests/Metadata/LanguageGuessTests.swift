import Testing
import Text
import Values

@testable import Document

struct LanguageGuessTests {
  private func language(_ text: String, told: String? = nil) -> String {
    let characters = Characters(text)
    return LanguageGuess(lexicon: Fixture.lexicon)
      .language(of: [characters.text.all], in: characters, told: told).tag
  }

  @Test(arguments: [
    (ChromeTests.chinese, "zh-Hans"), ("挪威與加納簽署漁業協議，並在兩國之間舉行磋商，這是第一次。", "zh-Hant"),
    (ChromeTests.japanese, "ja"), (ChromeTests.english, "en"), ("経済的な協力の推進に関する共同声明を発表した。", "ja"),
  ])
  func told(text: String, language: String) {
    #expect(self.language(text) == language)
  }

  @Test func aLanguageWithoutTablesIsUndetermined() {
    #expect(language("Правительства подписали соглашение.") == "und")
  }

  @Test func whatIsToldWins() {
    #expect(language(ChromeTests.english, told: "ja") == "ja")
    #expect(language(ChromeTests.chinese, told: "zh-CN") == "zh-Hans")
    #expect(language(ChromeTests.english, told: "xx") == "en")
  }
}
