import TestSupport
import Testing
import Values

@testable import Reading

@Suite struct DateScannerTests {
  private func dates(_ text: String, _ language: String) throws -> [Found] {
    let grammar = try DateGrammar(Tables.lexicon, language: LanguageTag(language))
    let passage = Passage(text, language)
    return DateScanner(passage: passage, grammar: grammar).dates().map { date in
      let value = date.fields.date(inYear: 2025)
      let text = date.openness == .since ? EDTF(from: value, to: nil)?.text : value?.text
      return Found(passage[date.range], text ?? "")
    }
  }

  @Test(arguments: [
    ("于2024年11月14日会晤", "zh", "2024年11月14日", "2024-11-14"),
    ("二〇二四年八月八日订", "zh", "二〇二四年八月八日", "2024-08-08"),
    ("民国101年设厂", "zh", "民国101年", "2012"), ("令和元年5月1日施行", "ja", "令和元年5月1日", "2019-05-01"),
    ("2024年（令和6年）11月14日に", "ja", "2024年(令和6年)11月14日", "2024-11-14"),
    ("更新日：2024.8.15", "ja", "2024.8.15", "2024-08-15"),
    ("on Thursday, 14 November 2024, in", "en", "Thursday, 14 November 2024", "2024-11-14"),
    ("of 14th November 2024", "en", "14th November 2024", "2024-11-14"),
    (
      "on this fourteenth day of November 2024", "en", "fourteenth day of November 2024",
      "2024-11-14"
    ),
    ("Posted 03/04/2024", "en", "03/04/2024", "[2024-03-04,2024-04-03]"),
    ("Posted 25/03/2024", "en", "25/03/2024", "2024-03-25"),
    ("in the nineteenth century", "en", "nineteenth century", "18XX"),
  ])
  func aDateIsReadWhole(text: String, language: String, quote: String, value: String) throws {
    #expect(try dates(text, language) == [Found(quote, value)])
  }

  @Test(arguments: [
    ("2021年至2023年", "zh", "2021/2023"), ("2024年2月28日至3月2日", "zh", "2024-02-28/2024-03-02"),
    ("2024年7至9月", "zh", "2024-07/2024-09"), ("2021年から2023年まで", "ja", "2021/2023"),
    ("2022年度から2024年度まで", "ja", "2022-04/2025-03"),
    ("4-6 March 2024", "en", "2024-03-04/2024-03-06"),
    ("between 2020 and 2024", "en", "2020/2024"), ("the 2021-25 plan", "en", "2021/2025"),
  ])
  func aRangeIsOneDate(text: String, language: String, value: String) throws {
    #expect(try dates(text, language).map(\.value) == [value])
  }

  @Test(arguments: [
    ("自2019年以来增长", "zh", "自2019年以来", "2019/.."), ("2019年以降、", "ja", "2019年以降", "2019/.."),
    ("since July 2023", "en", "since July 2023", "2023-07/.."),
  ])
  func sinceLeavesTheEndOpen(text: String, language: String, quote: String, value: String) throws {
    #expect(try dates(text, language) == [Found(quote, value)])
  }

  @Test(arguments: [
    ("二十世纪八十年代", "zh", "198X"), ("上世纪九十年代中期", "zh", "1995~"), ("1990年代後半", "ja", "1995/1999"),
    ("the late 1990s", "en", "1997/1999"), ("early 21st century", "en", "200X"),
  ])
  func decadesAndCenturiesAreRead(text: String, language: String, value: String) throws {
    #expect(try dates(text, language).map(\.value) == [value])
  }

  @Test(arguments: [
    ("服务热线：020-2024-1108", "zh"), ("第2024号法令", "zh"), ("建交50周年", "zh"), ("10日間の日程", "ja"),
    ("毎年、協議を行う", "ja"), ("Call 020-2024-1108", "en"), ("Decree No. 2024", "en"),
    ("2024 people", "en"), ("USD 2024", "en"), ("They may march.", "en"), ("May I?", "en"),
  ])
  func otherNumbersAndWordsAreNone(text: String, language: String) throws {
    #expect(try dates(text, language) == [])
  }
}
