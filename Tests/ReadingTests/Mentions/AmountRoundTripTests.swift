import Foundation
import Languages
import TestSupport
import Testing
import Values

@testable import Reading

/// What is printed is read back.
@Suite struct AmountRoundTripTests {
  private func measures(_ text: String, _ language: String) -> [String] {
    MeasureScanner(passage: Passage(text, language)).measures(outside: []).map(\.value.exampleText)
  }

  private func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }

  @Test func groupedDigitsAndDecimals() {
    var random = SeededGenerator(41)
    for _ in 0..<300 {
      let whole = Int.random(in: 1..<1_000_000_000_000, using: &random)
      let cents = Int.random(in: 1...9, using: &random)
      #expect(measures("It cost $\(grouped(whole)).", "en") == ["\(whole) USD ="])
      #expect(
        measures("It cost $\(grouped(whole)).0\(cents).", "en") == ["\(whole).0\(cents) USD ="])
      #expect(measures("耗资\(whole)美元", "zh") == ["\(whole) USD ="])
      #expect(measures("費用は\(grouped(whole))円", "ja") == ["\(whole) JPY ="])
    }
  }

  @Test func scalesInEachLanguage() {
    var random = SeededGenerator(42)
    for _ in 0..<300 {
      let (high, low) = (
        Int.random(in: 1...9999, using: &random), Int.random(in: 1...9999, using: &random)
      )
      let amount = high * 100_000_000 + low * 10_000
      #expect(measures("供与額は\(high)億\(low)万円", "ja") == ["\(amount) JPY ="])
      #expect(measures("总额为\(high)亿\(low)万元", "zh") == ["\(amount) CNY ="])
      #expect(measures("It lent €\(low) million.", "en") == ["\(low * 1_000_000) EUR ="])
      #expect(measures("It lent \(low) billion euros.", "en") == ["\(low * 1_000_000_000) EUR ="])
    }
  }

  /// A number below ten thousand in Han numerals, as it is spoken.
  private func han(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var needsZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        needsZero = !text.isEmpty
      } else {
        if needsZero { text += "零" }
        text += digits[digit] + name
        needsZero = false
      }
    }
    return text
  }

  @Test func hanNumerals() {
    var random = SeededGenerator(43)
    for _ in 0..<300 {
      let (high, low) = (
        Int.random(in: 2...9999, using: &random), Int.random(in: 1000...9999, using: &random)
      )
      #expect(measures("共运送\(han(high))吨", "zh") == ["\(high) t ="])
      #expect(measures("共运送\(han(high))万\(han(low))吨", "zh") == ["\(high * 10_000 + low) t ="])
    }
  }

  @Test(arguments: ["en", "ja", "zh"])
  func everyBoundOfTheTables(language: String) throws {
    let schema = try #require(TableSchema.all.first { $0.name == "bounds" })
    let file = Tables.folder.appendingPathComponent("\(language)/bounds.tsv")
    let rows = try TableReader.rows(
      of: String(contentsOf: file, encoding: .utf8), schema: schema, file: file.path)
    #expect(rows.count > 10)
    let carriers = ["en": "%@ 250 tonnes %@", "ja": "%@250トン%@", "zh": "%@250吨%@"]
    for row in rows {
      let text = String(
        format: carriers[language] ?? "", row[1] == "before" ? row[0] : "",
        row[1] == "after" ? row[0] : "")
      #expect(measures(text, language).first == "250 t \(row[2])", "\(text)")
    }
  }

  @Test func anythingElseIsReadWithoutFail() {
    var random = SeededGenerator(44)
    let parts = [
      "0", "7", "12", "1,000", ".", ",", "，", "-", "–", "%", "$", "€", "万", "億", "亿", "兆", "百分之",
      "分の",
      "三", "十", "半", "余", "多", "约", "約", "以上", "円", "元", "吨", "トン", "人", " ", "half", "million",
      "and",
      "to", "between", "dollars", "cents", "per", "year", "每年", "年間", "\u{0}", "𠮷", "é", "第", "/",
      ":",
    ]
    for round in 0..<1500 {
      let text = (0..<Int.random(in: 1..<14, using: &random))
        .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let language = ["en", "ja", "zh"][round % 3]
      let passage = Passage(text, language)
      for found in MeasureScanner(passage: passage).measures(outside: []) {
        #expect(found.range.lowerBound >= 0 && found.range.upperBound <= passage.count)
      }
    }
  }
}
