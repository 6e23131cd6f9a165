import Testing
import Text
import Values

@testable import Document

struct DateFinderTests {
  private func date(_ text: String, _ language: String) -> String? {
    let characters = Characters(text)
    return DateFinder(lexicon: Fixture.lexicon)
      .first(in: characters.text.all, of: characters, language: LanguageTag(language))?.date.text
  }

  @Test(arguments: [
    ("2026-03-10", "zh", "2026-03-10"), ("2024/6/7 17:20", "zh", "2024-06-07"),
    ("２０２２年５月３日、ナイロビ", "ja", "2022-05-03"), ("令和5年5月3日", "ja", "2023-05-03"),
    ("平成30年2月8日", "ja", "2018-02-08"),
    ("5 January 2026", "en", "2026-01-05"), ("January 5, 2026", "en", "2026-01-05"),
    ("Wednesday, May 3, 2017 1:35 PM", "ja", "2017-05-03"),
    ("Updated: 2024.01.31", "en", "2024-01-31"),
  ])
  func found(text: String, language: String, date: String) {
    #expect(self.date(text, language) == date)
  }

  @Test(arguments: ["2024年5月", "2024-13-10", "3.5.2", "第2024号", "10 of 2024", ""])
  func none(text: String) {
    #expect(date(text, "zh") == nil)
  }

  @Test(arguments: [
    ("2025-10-06T20:11:24.884618", "2025-10-06T20:11:24"), ("2025-01-14", "2025-01-14"),
    ("2025-02", "2025-02"), ("2024年6月7日", "2024-06-07"), (" 2024-06-07 17:20 ", "2024-06-07"),
  ])
  func field(text: String, date: String) {
    #expect(DateFinder(lexicon: Fixture.lexicon).date(of: text)?.text == date)
  }
}
