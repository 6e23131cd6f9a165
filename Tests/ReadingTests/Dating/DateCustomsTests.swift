import Languages
import TestSupport
import Testing
import Values

@testable import Reading

@Suite struct DateCustomsTests {
  private let customs = DateCustoms(Tables.lexicon)

  @Test(
    arguments: [
      ("https://www.example.gov.uk/news/1", .dayMonth), ("https://example.gov/a", .monthDay),
      ("http://example.com.au:8080/x", .dayMonth), ("https://example.com/uk", nil),
      ("example.uk", nil), ("https://", nil),
    ] as [(String, DateOrder?)])
  func aHostTellsTheOrderOfItsCountry(url: String, order: DateOrder?) {
    #expect(customs.order(ofURL: url) == order)
    #expect(customs.order(ofURL: nil) == nil)
  }

  @Test(
    arguments: [
      (["03/04/2024", "25/03/2024"], .dayMonth), (["03/25/2024", "03/04/2024"], .monthDay),
      (["03/04/2024"], nil), (["25/03/2024", "03/25/2024"], nil),
    ] as [([String], DateOrder?)])
  func aTextWritesItsDatesInOneOrder(dates: [String], order: DateOrder?) throws {
    let grammar = try DateGrammar(Tables.lexicon, language: LanguageTag("en"))
    let passage = Passage(dates.map { "Posted \($0)." }.joined(separator: " "), "en")
    let scanned = DateScanner(passage: passage, grammar: grammar).dates()
    #expect(scanned.count == dates.count)
    #expect(DateCustoms.order(shownBy: scanned) == order)
  }

  @Test(
    arguments: [
      ("JP", "2024-04/2025-03"), ("US", "2023-10/2024-09"), ("AU", "2023-07/2024-06"),
      ("CN", "2024"), ("ZA", "2024-04/2025-03"),
    ])
  func aBudgetYearIsThatOfItsState(state: String, months: String) {
    #expect(customs.fiscalYear(of: state)?.months(of: 2024)?.text == months)
    #expect(customs.fiscalYear(of: "XX") == nil)
  }

  @Test func budgetYearsAreThoseOfTheStateNamedLast() throws {
    let text = "Kenya and Japan met. Kenya spent more in FY 2023/24, Japan in FY 2024."
    #expect(
      try SampleText.mentions("date", in: text, "en") == [
        Found("FY 2023/24", "2023-07/2024-06"), Found("FY 2024", "2024-04/2025-03"),
      ])
  }
}
