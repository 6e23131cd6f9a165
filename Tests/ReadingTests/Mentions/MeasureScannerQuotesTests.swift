import Testing

@testable import Reading

@Suite struct MeasureScannerQuotesTests {
  private func quantities(_ text: String, _ language: String) throws -> [String] {
    try SampleText.mentions("quantity", in: text, language).map(\.quote)
  }

  @Test(arguments: [
    ("「30万戸」運動に3人が加わった。", "ja", ["3人"]), ("“百座医院”工程已派出3人。", "zh", ["3人"]),
    ("The “Two Million Homes” programme sent 3 doctors.", "en", ["3 doctors"]),
  ])
  func theNameOfASchemeCountsNothing(text: String, language: String, quotes: [String]) throws {
    #expect(try quantities(text, language) == quotes)
  }

  @Test(arguments: [
    ("「30万戸」という数は多い。", "ja", ["30万戸"]), ("他说：“百座医院不够。”", "zh", ["百座医院"]),
    ("He spoke of “two million homes” and left.", "en", ["two million homes"]),
  ])
  func whatSomebodySaysCounts(text: String, language: String, quotes: [String]) throws {
    #expect(try quantities(text, language) == quotes)
  }
}
