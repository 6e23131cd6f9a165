import Testing

@testable import Reading

@Suite struct DateRangesDaysTests {
  @Test(arguments: [
    ("閣僚は6月2日から3日間の日程で訪れる。", "ja", "6月2日から", "2025-06-02/2025-06-04"),
    ("展览自6月2日起为期两周。", "zh", "自6月2日起", "2025-06-02/2025-06-15"),
    (
      "It lasts three days starting on 2 June.", "en", "starting on 2 June", "2025-06-02/2025-06-04"
    ),
    ("It lasts a month starting on 2 June.", "en", "starting on 2 June", "2025-06-02/.."),
    ("チリは2026年1月から27年間売る。", "ja", "2026年1月から", "2026-01/.."),
  ])
  func theDaysThatADateIsTheFirstOfEndIt(
    text: String, language: String, quote: String, value: String
  ) throws {
    #expect(try SampleText.mentions("date", in: text, language) == [Found(quote, value)])
  }

  @Test func howLongItGoesOnIsReadToo() throws {
    #expect(
      try SampleText.mentions("duration", in: "閣僚は6月2日から3日間の日程で訪れる。", "ja")
        == [Found("3日間", "P3D =")])
  }
}
