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
    ("The port was to open on 1 June 2023.", "1 June 2023", .past),
    ("The port is to open on 1 June 2023.", "1 June 2023", .future),
    ("The summit of 2026 will be held in Lima.", "2026", .future),
  ])
  func theVerbBeforeADateDatesIt(text: String, date: String, tense: Tense) throws {
    let passage = Passage(text, "en")
    let place = try #require(text.range(of: date))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let range = start..<(start + date.utf8.count)
    #expect(Tense(of: range, in: 0..<passage.count, of: passage, marksPast: false) == tense)
  }

  /// A promise is dated by what stands beside it, and not what was promised.
  @Test(arguments: [
    ("Fiji会合は2021年、供与すると表明した。", "2021年", "ja", Tense.past),
    ("2020年に署名した協定を延長する方針だ。", "2020年", "ja", .past),
    ("11月8日に会談を開く予定だと発表した。", "11月8日", "ja", .future),
    ("葡萄牙2021年承诺提供援助。", "2021年", "zh", .past),
    ("2020年签署的协定将延长。", "2020年", "zh", .past),
    ("两国将延长2020年签署的协定。", "2020年", "zh", .past),
    ("两国外长将于11月3日会晤。", "11月3日", "zh", .future),
    ("会议11月8日将在利马举行。", "11月8日", "zh", .future),
    ("大桥原定于6月1日通车，但尚未开放。", "6月1日", "zh", .unmarked),
    ("In 2021, Fiji pledged to build it.", "2021", "en", .past),
    ("Fiji said in 2020 that it would build it.", "2020", "en", .past),
    ("They will extend the treaty signed on 5 May 2020.", "5 May 2020", "en", .past),
    ("They will meet in Lima on 3 November.", "3 November", "en", .future),
  ])
  func anActBesideADateIsWhatItDates(
    text: String, date: String, language: String, tense: Tense
  ) throws {
    let passage = Passage(text, language)
    let place = try #require(text.range(of: date))
    let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    let range = start..<(start + date.utf8.count)
    #expect(
      Tense(of: range, in: 0..<passage.count, of: passage, marksPast: language == "ja") == tense)
  }

  /// What is to come in another stretch does not make a date one to come.
  @Test func onlyTheStretchOfADateCounts() {
    let passage = Passage("肯尼亚2024年签署了协定，铁路将于明年通车。", "zh")
    let date = "肯尼亚".utf8.count..<"肯尼亚2024年".utf8.count
    #expect(Tense(of: date, in: 0..<passage.count, of: passage, marksPast: false) == .past)
  }
}
