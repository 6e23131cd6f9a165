import Testing
import Values

@testable import Reading

@Suite struct PersonScannerTests {
  private func persons(_ text: String, _ language: String) throws -> [Found] {
    try SampleText.read(text, language).mentions.filter {
      if case .actor(let actor) = $0.value { actor.kind == .person } else { false }
    }.map(Found.init)
  }

  @Test(arguments: [
    ("President Ruto of Kenya spoke.", "en", "Ruto", "william-ruto"),
    ("肯尼亚总统鲁托表示欢迎。", "zh", "鲁托", "william-ruto"),
    ("ケニアのルト大統領は述べた。", "ja", "ルト", "william-ruto"),
  ])
  func aPartOfAListedNameIsThePersonOfItsState(
    text: String, language: String, quote: String, id: String
  ) throws {
    #expect(try persons(text, language) == [Found(quote, id)])
  }

  @Test(arguments: [
    ("President Rinkēvičs of Peru spoke.", "en", "Rinkēvičs", "rinkēvičs"),
    ("President Wanjala Odhiambo arrived.", "en", "Wanjala Odhiambo", "wanjala-odhiambo"),
    ("ペルーのワンジャラ外相が訪れた。", "ja", "ワンジャラ", "ワンジャラ"),
    ("秘鲁外交部长巴尔德斯表示，", "zh", "巴尔德斯", "巴尔德斯"),
  ])
  func whoIsNotListedKeepsTheWords(text: String, language: String, quote: String, id: String)
    throws
  {
    #expect(try persons(text, language) == [Found(quote, id)])
  }

  @Test func aParticleOrInitialStandsInsideAName() throws {
    #expect(
      try persons("Minister Pieter van der Bosch spoke.", "en").map(\.quote)
        == ["Pieter van der Bosch"])
    #expect(try persons("Ambassador J. K. Mwangi spoke.", "en").map(\.quote) == ["J. K. Mwangi"])
  }

  @Test(arguments: [
    ("国防部长会议在利马举行。", "zh"), ("总统府发表声明。", "zh"), ("外相会合が開かれた。", "ja"),
    ("The President, Peru's first, spoke.", "en"), ("the Minister of Energy", "en"),
  ])
  func anOfficeAloneTellsNobody(text: String, language: String) throws {
    #expect(try persons(text, language) == [])
  }
}
