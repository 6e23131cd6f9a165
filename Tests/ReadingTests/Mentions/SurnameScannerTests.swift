import Testing
import Values

@testable import Reading

@Suite struct SurnameScannerTests {
  private func persons(_ text: String, _ language: String) throws -> [String] {
    try SampleText.read(text, language).mentions.compactMap { mention in
      guard case .actor(let actor) = mention.value, actor.kind == .person else { return nil }
      return Found(mention).quote
    }
  }

  @Test(arguments: [
    ("President Ngozi Adeyemi spoke. Adeyemi then left.", "en", ["Ngozi Adeyemi", "Adeyemi"]),
    ("首相塔里克·萨利姆到访。萨利姆说，将继续合作。", "zh", ["塔里克·萨利姆", "萨利姆"]),
    ("カリム・ハサノフ首相が訪れた。ハサノフは歓迎した。", "ja", ["カリム・ハサノフ", "ハサノフ"]),
  ])
  func aPartOfAFullNameIsThePerson(text: String, language: String, names: [String]) throws {
    #expect(try persons(text, language) == names)
  }

  @Test func aStateIsNoPersonBehindAPreposition() throws {
    #expect(
      try persons("President Ana Chad spoke. Chad smiled. Troops in Chad left.", "en") == [
        "Ana Chad", "Chad",
      ])
  }

  @Test func whoWasNeverNamedInFullIsNotFound() throws {
    #expect(try persons("Adeyemi then left.", "en") == [])
  }
}
