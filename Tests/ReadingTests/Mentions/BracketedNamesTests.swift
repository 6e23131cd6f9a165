import Testing
import Values

@testable import Reading

@Suite struct BracketedNamesTests {
  @Test(arguments: [
    (
      "オティエノ外務大臣(H.E. Mr. David OTIENO, Minister for Foreign Affairs)が署名した。", "ja",
      ["オティエノ", "David OTIENO"]
    ),
    ("大使卡马乌(Dr. Peter Kamau)出席。", "zh", ["卡马乌", "Peter Kamau"]),
    ("ワンジル同事務所長(Ms. Grace Wanjiru)が説明した。", "ja", ["ワンジル", "Grace Wanjiru"]),
  ])
  func theNameInLatinLettersIsThePersonToo(text: String, language: String, names: [String]) throws {
    #expect(try SampleText.persons(text, language) == names)
  }

  @Test func whatIsNoPersonsNameIsNone() throws {
    #expect(try SampleText.persons("カンガザ計画(Kangaza Water Project)を進める。", "ja") == [])
  }
}
