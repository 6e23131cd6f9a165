import Languages
import TestSupport
import Testing
import Values

@testable import Reading

@Suite struct FigureStartsTests {
  private func starts(_ text: String, _ language: String) throws -> FigureStarts {
    let grammar = try DateGrammar(Tables.lexicon, language: LanguageTag(language))
    return FigureStarts(Passage(text, language), grammar)
  }

  @Test(arguments: [
    ("肯尼亚港口", "zh", [Int32]()), ("ペルーの港湾", "ja", []), ("Peru builds", "en", []),
    ("建了12座桥", "zh", [6]), ("橋12本", "ja", [3]), ("In Lima 40 ships", "en", [8]),
  ])
  func numbersBeginAtDigits(text: String, language: String, places: [Int32]) throws {
    #expect(try starts(text, language).numbers.filter { $0.hiddenUpTo == 0 }.map(\.place) == places)
  }

  @Test func wordsThatHoldNumeralsHideThem() throws {
    let numbers = try starts("一带一路", "zh").numbers
    #expect(numbers.first?.hiddenUpTo == 12)
    #expect(try starts("一带一路2号", "zh").numbers.map(\.place) == [0, 6, 12])
  }

  @Test func wordsThatHoldNoneAreLeftOut() throws {
    #expect(try starts("Peru and Chile and 2", "en").numbers.map(\.place) == [19])
  }

  @Test(arguments: [
    ("Lima in May", "en", Int32(8), DateOpenings(.month)), ("since FY2024", "en", 6, .literal),
    ("since FY2024", "en", 8, .number), ("去年访问", "zh", 0, DateOpenings(.relativeYear)),
    ("於昨日", "zh", 3, DateOpenings(.relativeDay)),
    ("来月の会合", "ja", 0, DateOpenings(.relativeMonth)), ("in half a year", "en", 3, .span),
  ])
  func datesBeginAtWordsToo(
    text: String, language: String, place: Int32, openings: DateOpenings
  ) throws {
    let found = try starts(text, language).dates.first { $0.place == place }?.openings
    #expect(found?.isSuperset(of: openings) == true)
  }

  @Test func wordsWithoutFiguresBeginNone() throws {
    #expect(try starts("Peru builds ports", "en").dates.isEmpty)
    #expect(try starts("ペルーの港湾", "ja").dates.isEmpty)
  }
}
