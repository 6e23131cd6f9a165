import Reading
import Testing
import Values

@Suite struct OtherSubjectsTests {
  private func actions(_ text: String, _ language: String) throws -> [String] {
    let title = language == "en" ? "Joint Statement of Egypt and Kenya" : "埃及和肯尼亚联合声明"
    return try SampleText.undertakings(text, language, title: title).map(\.0.action)
  }

  @Test(arguments: [
    ("The drought will accelerate the loss of land.", "en"),
    ("The drought has hit both coasts, and it has underscored the need for dams.", "en"),
    ("These should include fish and rice.", "en"),
    ("国际社会应共同应对气候变化。", "zh"),
  ])
  func whatOthersDoBindsNoParty(text: String, language: String) throws {
    #expect(try actions(text, language) == [])
  }

  @Test(arguments: [
    ("The authorities of the Parties will exchange data.", "en", 1),
    ("They will also deepen cooperation on fish.", "en", 1),
    ("In that spirit we commit to building a port.", "en", 1),
    ("Ministers welcomed the new port.", "en", 1),
    ("Egypt and Kenya will widen trade over the next five years and support new dams.", "en", 2),
    ("今后将继续加强渔业合作。", "zh", 1),
  ])
  func whoSpeaksForThePartiesDoes(text: String, language: String, count: Int) throws {
    #expect(try actions(text, language).count == count)
  }
}
