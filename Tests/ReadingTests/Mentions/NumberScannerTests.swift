import Foundation
import Testing
import Values

@testable import Reading

@Suite struct NumberScannerTests {
  @Test(arguments: [
    ("1,500 people", "en", "1,500", "1500"),
    ("2.3 trillion", "en", "2.3 trillion", "2300000000000"),
    ("five", "en", "five", "5"), ("twenty-four ships", "en", "twenty-four", "24"),
    ("one hundred and fifty soldiers", "en", "one hundred and fifty", "150"),
    ("two thousand and nine", "en", "two thousand and nine", "2009"),
    ("3万5千円", "ja", "3万5千", "35000"), ("2兆3,000億ドン", "ja", "2兆3,000億", "2300000000000"),
    ("二〇二五年", "ja", "二〇二五", "2025"), ("四万五千元", "zh", "四万五千", "45000"),
    ("2.3万亿越南盾", "zh", "2.3万亿", "2300000000000"), ("十二点五", "zh", "十二点五", "12.5"),
    ("三点二亿美元", "zh", "三点二亿", "320000000"), ("两艘", "zh", "两", "2"),
  ])
  func aNumberIsReadWhole(text: String, language: String, quote: String, value: String) throws {
    let passage = Passage(text, language)
    let number = try #require(NumberScanner(passage: passage).number(at: 0))
    #expect(passage[number.range] == quote)
    #expect(number.amount.value == Decimal(string: value))
    #expect(number.amount.bound == .exactly)
  }

  /// A unit that begins like a numeral, an hour, and words that only join are not part of it.
  @Test(arguments: [
    ("1000兆瓦", "zh", "1000"), ("5千米", "zh", "5"), ("八点开始", "zh", "八"),
    ("two and three", "en", "two"), ("300 and five", "en", "300"), ("1,2345", "en", "1"),
  ])
  func aNumberEndsWhereAnotherWordBegins(text: String, language: String, quote: String) throws {
    let passage = Passage(text, language)
    let number = try #require(NumberScanner(passage: passage).number(at: 0))
    #expect(passage[number.range] == quote)
  }

  @Test(arguments: [
    ("四分之三", "zh", "75"), ("3分の1", "ja", "33.33"), ("two-thirds", "en", "66.67"),
    ("three quarters", "en", "75"),
  ])
  func aFractionIsAPercentage(text: String, language: String, percentage: String) throws {
    let passage = Passage(text, language)
    let number = try #require(NumberScanner(passage: passage).number(at: 0))
    #expect(number.isFraction)
    #expect(number.range == 0..<passage.count)
    #expect(number.amount.value == Decimal(string: percentage))
  }

  @Test func aBoundInsideIsTakenInWhereAScaleFollows() throws {
    let passage = Passage("60多万人", "zh")
    let number = try #require(NumberScanner(passage: passage).number(at: 0))
    #expect(passage[number.range] == "60多万")
    #expect(number.amount == Amount(600_000, bound: .moreThan))
  }

  @Test func moreDigitsThanAnAmountHasAreNoNumber() {
    let passage = Passage(String(repeating: "7", count: 21), "en")
    #expect(NumberScanner(passage: passage).number(at: 0) == nil)
  }
}
