import Foundation
import Testing
import Values

@Suite struct LanguageTagTests {
  @Test(arguments: [("zh-Hans", "zh"), ("zh-Hant-TW", "zh"), ("ja", "ja"), ("und", "und")])
  func thePrimarySubtagNamesTheTables(tag: String, primary: String) {
    #expect(LanguageTag(tag).primary == primary)
  }

  @Test func itIsAStringInJSON() throws {
    let json = #"["zh-Hant"]"#
    let tags = try JSONDecoder().decode([LanguageTag].self, from: Data(json.utf8))
    #expect(tags == [LanguageTag("zh-Hant")])
    #expect(String(decoding: try JSONEncoder().encode(tags), as: UTF8.self) == json)
  }
}
