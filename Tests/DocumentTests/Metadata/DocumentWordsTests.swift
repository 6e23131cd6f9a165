import Languages
import Testing

@testable import Document

struct DocumentWordsTests {
  private func senses(_ text: String) -> [DocumentWords.Sense] {
    DocumentWords(lexicon: Fixture.lexicon).finds(in: text).map(\.sense)
  }

  @Test func theCaseOfLatinLettersDoesNotMatter() {
    #expect(senses("JOINT STATEMENT").contains(.kind(.official, .title)))
    #expect(senses("joint statement").contains(.kind(.official, .title)))
  }

  @Test func widthDoesNotMatter() {
    #expect(senses("声明：转载").contains(.boilerplate(.disclaimer)))
    #expect(senses("声明:转载").contains(.boilerplate(.disclaimer)))
  }

  @Test func latinWordsAreWhole() {
    #expect(!senses("Homeland").contains(.boilerplate(.chrome)))
    #expect(senses("Home").contains(.boilerplate(.chrome)))
  }

  @Test func theLongestWordWins() {
    #expect(senses("相关推荐") == [.boilerplate(.related)])
  }
}
