import TestSupport
import Testing
import Values

@testable import Reading

@Suite struct DateGrammarTests {
  private func dates(_ patterns: String, in text: String) throws -> [Found] {
    let tables = try TemporaryTables(["ja/dates.tsv": "# pattern\tkind\n\(patterns)\n"])
    let grammar = try DateGrammar(try tables.lexicon(), language: LanguageTag("ja"))
    let passage = Passage(text, "ja")
    return DateScanner(passage: passage, grammar: grammar).dates().map {
      Found(passage[$0.range], $0.fields.date(inYear: 2025)?.text ?? "")
    }
  }

  @Test func theLongestOfPatternsThatBeginAlikeWins() throws {
    let patterns = "{year}年\tdate\n{year}年{month}月\tdate\n{year}年{month}月{day}日\tdate"
    #expect(try dates(patterns, in: "2024年8月に") == [Found("2024年8月", "2024-08")])
    #expect(try dates(patterns, in: "2024年8月9日に") == [Found("2024年8月9日", "2024-08-09")])
  }

  @Test func whatMayBeMissingIsTakenWhereItStands() throws {
    #expect(try dates("{month}月[{day}日]\tdate", in: "8月9日") == [Found("8月9日", "2025-08-09")])
    #expect(try dates("{month}月[{day}日]\tdate", in: "8月と9月").map(\.quote) == ["8月", "9月"])
  }

  @Test func ofEqualsTheFirstPatternWins() throws {
    let day = try dates("{day}/{month}/{year}\tdate\n{month}/{day}/{year}\tdate", in: "3/4/2024")
    #expect(day.map(\.value) == ["2024-04-03"])
  }

  @Test func kindsThatBeginAlikeTakeInEachInItsWay() throws {
    let patterns = "{yy}年代\tdecade\n{yy}年\tdate\n{month}/{day}/{year}\teither-order"
    #expect(try dates(patterns, in: "80年代") == [Found("80年代", "198X")])
    #expect(try dates(patterns, in: "24年に") == [Found("24年", "2024")])
    #expect(try dates(patterns, in: "3/4/2024").map(\.value) == ["[2024-03-04,2024-04-03]"])
  }

  @Test func aBadPatternIsToldWithItsLine() throws {
    let refusal = try #require(throws: Diagnostic.self) { try dates("{yeer}年\tdate", in: "") }
    #expect(refusal.file == "ja/dates.tsv")
    #expect(refusal.line == 2)
  }
}
