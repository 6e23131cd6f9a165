import Testing
import Values

@testable import Reading

@Suite struct SurnameScannerTests {
  @Test(arguments: [
    ("President Ngozi Adeyemi spoke. Adeyemi then left.", "en", ["Ngozi Adeyemi", "Adeyemi"]),
    ("首相塔里克·萨利姆到访。萨利姆说，将继续合作。", "zh", ["塔里克·萨利姆", "萨利姆"]),
    ("大使林晓峰致辞。林大使说，将继续合作。", "zh", ["林晓峰", "林"]),
    ("外长王川到访。王川说，将继续合作。", "zh", ["王川", "王川"]),
    ("Minister Park Do-jin spoke. Park then left.", "en", ["Park Do-jin", "Park"]),
    ("President Ana Roy-Diaz spoke. Roy-Diaz then left.", "en", ["Ana Roy-Diaz", "Roy-Diaz"]),
    (
      "President Ngozi Adeyemi came. Ngozi Adeyemi spoke.", "en",
      ["Ngozi Adeyemi", "Ngozi Adeyemi"]
    ),
    ("カリム・ハサノフ首相が訪れた。ハサノフは歓迎した。", "ja", ["カリム・ハサノフ", "ハサノフ"]),
  ])
  func aPartOfAFullNameIsThePerson(text: String, language: String, names: [String]) throws {
    #expect(try SampleText.persons(text, language) == names)
  }

  @Test(arguments: [
    ("Foreign Minister Emre Öztürk spoke. Minister Öztürk left.", "en"),
    ("アブド・カマル大統領が訪れた。アブド大統領は歓迎した。", "ja"),
    ("アブド・カマル大統領が訪れた。カマル大統領は歓迎した。", "ja"),
  ])
  func besideAnOfficeEitherPartIsThePerson(text: String, language: String) throws {
    let ids = try SampleText.mentions("actor", in: text, language).map(\.value)
    #expect(ids.count == 2)
    #expect(ids.first == ids.last)
  }

  @Test func aStateIsNoPersonBehindAPreposition() throws {
    #expect(
      try SampleText.persons("President Ana Chad spoke. Chad smiled. Troops in Chad left.", "en")
        == [
          "Ana Chad", "Chad",
        ])
  }

  @Test func whoWasNeverNamedInFullIsNotFound() throws {
    #expect(try SampleText.persons("Adeyemi then left.", "en") == [])
  }
}
