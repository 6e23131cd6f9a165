import Testing
import Values

@testable import Document

struct FrontMatterTests {
  private func told(_ text: String) -> ToldMetadata? {
    FrontMatter(of: text, limits: DocumentLimits())?.told
  }

  @Test func fieldsStayStrings() {
    let told = told(
      "---\ntitle: 2024\nsource: 岛屿评论\ndate: 2025-01-14\nurl: https://example.org/a\n---\ntext")
    #expect(told?.title == "2024")
    #expect(told?.publisher == "岛屿评论")
    #expect(told?.published == "2025-01-14")
    #expect(told?.url == "https://example.org/a")
  }

  @Test func otherNamesOfTheFields() {
    let told = told(
      "---\r\npublisher: A\r\npublished: 2020-05\r\nfetched: 2021-01-01\r\nlanguage: ja\r\n---\r\n")
    #expect(told?.publisher == "A")
    #expect(told?.published == "2020-05")
    #expect(told?.fetched == "2021-01-01")
    #expect(told?.language == "ja")
  }

  @Test func aTitleThatYAMLRefusesIsStillRead() {
    let told = told("---\ntitle: Aid: \"a race\" @ sea: who wins\ndate: 2025-02-03\n---\n")
    #expect(told?.title == "Aid: \"a race\" @ sea: who wins")
    #expect(told?.published == "2025-02-03")
  }

  @Test(arguments: [
    "text", "---\nno fields\n---\ntext", "---\ntitle: never closed\n", "--\na: b\n--\n",
  ])
  func none(text: String) {
    #expect(told(text) == nil)
  }

  @Test func deepNestingIsNotParsed() {
    let bomb = String(repeating: "[", count: 10_000)
    let told = told("---\ntitle: A\nbomb: \(bomb)\n---\n")
    #expect(told?.title == "A")
  }

  @Test func secondsAreCut() async throws {
    let text =
      "---\ntitle: A\nfetch_date: 2025-10-06T20:11:24.884618\n---\n\nA sentence stands here.\n"
    let document = try await Fixture.document(text)
    #expect(document.metadata.fetched == EDTF("2025-10-06T20:11:24"))
    #expect(document.mediaType == "text/markdown")
    #expect(document.blocks.first?.role == .metadata)
  }

  @Test func theLanguageToldWins() async throws {
    let text = "---\nlanguage: zh-Hant\n---\n\nThis is plainly English and of some length.\n"
    #expect(try await Fixture.document(text).language == LanguageTag("zh-Hant"))
  }
}
