import Testing
import Values

@testable import Reading

@Suite struct BracketedNamesTests {
  private func persons(_ text: String, _ language: String) throws -> [String] {
    try SampleText.read(text, language).mentions.compactMap { mention in
      guard case .actor(let actor) = mention.value, actor.kind == .person else { return nil }
      return Found(mention).quote
    }
  }

  @Test(arguments: [
    (
      "オティエノ外務大臣(H.E. Mr. David OTIENO, Minister for Foreign Affairs)が署名した。", "ja",
      ["オティエノ", "David OTIENO"]
    ),
    ("大使卡马乌(Dr. Peter Kamau)出席。", "zh", ["卡马乌", "Peter Kamau"]),
    ("ワンジル同事務所長(Ms. Grace Wanjiru)が説明した。", "ja", ["ワンジル", "Grace Wanjiru"]),
  ])
  func theNameInLatinLettersIsThePersonToo(text: String, language: String, names: [String]) throws {
    #expect(try persons(text, language) == names)
  }

  @Test func whatIsNoPersonsNameIsNone() throws {
    #expect(try persons("カンガザ計画(Kangaza Water Project)を進める。", "ja") == [])
  }
}
