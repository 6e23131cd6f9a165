import Foundation
import Testing

@testable import Reading

@Suite struct TenseTests {
  @Test(arguments: [
    ("2024年9月，肯尼亚签署了协定。", "zh", "2024年9月", Tense.past),
    ("2026年，肯尼亚将签署协定。", "zh", "2026年", .future),
    ("2024年9月、協定に署名した。", "ja", "2024年9月", .past),
    ("2026年に署名する予定である。", "ja", "2026年", .future),
    ("2026年内に調査を開始する。", "ja", "2026年内", .future),
    ("2018年の開業を目指していた。", "ja", "2018年", .past), ("2018年に署名する予定だった。", "ja", "2018年", .past),
    ("2024 Kenya signed it.", "en", "2024", .past),
    ("2026, Kenya will sign it.", "en", "2026", .future),
  ])
  func aSentenceTellsWhetherItHasHappened(
    text: String, language: String, date: String, tense: Tense
  ) {
    let passage = Passage(text, language)
    let found = Tense(
      of: 0..<date.utf8.count, in: 0..<passage.count, of: passage, marksPast: language == "ja")
    #expect(found == tense)
  }

  @Test(arguments: [
    ("They met on 3 May 2024 and agreed to open talks.", "3 May 2024", Tense.past),
    ("Kenya signed it in 2024 and plans a bridge.", "2024", .past),
    ("They are to meet in June 2026 in Lima.", "June 2026", .future),
    ("The bank paid in May 2024.", "May 2024", .past),
    ("The summit of 2026 will be held in Lima.", "2026", .future),
  ])
  func theVerbBeforeADateDatesIt(text: String, date: String, tense: Tense) throws {
    let passage = Passage(text, "en")
    let place = try #require(text.range(of: date))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let range = start..<(start + date.utf8.count)
    #expect(Tense(of: range, in: 0..<passage.count, of: passage, marksPast: false) == tense)
  }

  /// What is to come in another stretch does not make a date one to come.
  @Test func onlyTheStretchOfADateCounts() {
    let passage = Passage("肯尼亚2024年签署了协定，铁路将于明年通车。", "zh")
    let date = "肯尼亚".utf8.count..<"肯尼亚2024年".utf8.count
    #expect(Tense(of: date, in: 0..<passage.count, of: passage, marksPast: false) == .past)
  }
}
