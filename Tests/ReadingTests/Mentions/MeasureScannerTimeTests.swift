import Foundation
import Testing
import Values

@testable import Reading

@Suite struct MeasureScannerTimeTests {
  @Test func partsStandFromTheLongestToTheShortest() {
    func part(_ count: Int64, _ letter: String) -> TimePart {
      TimePart(ScaledInteger(count), letter)
    }
    #expect(TimePart.text([part(1, "Y"), part(6, "M")]) == "P1Y6M")
    #expect(TimePart.text([part(8, "D"), part(20, "TH")]) == "P8DT20H")
    #expect(TimePart.text([part(1, "TH"), part(30, "TM")]) == "PT1H30M")
  }

  @Test(arguments: [
    ("工期为两年半左右。", "zh", "两年半左右", "P2.5Y ~"), ("历时两个半小时。", "zh", "两个半小时", "PT2.5H ="),
    ("历时3年零6个月。", "zh", "3年零6个月", "P3Y6M ="), ("等了半个月。", "zh", "半个月", "P0.5M ="),
    ("工期は約1年半である。", "ja", "約1年半", "P1.5Y ~"), ("半世紀以上続いた。", "ja", "半世紀以上", "P50Y >="),
    ("It took two and a half years.", "en", "two and a half years", "P2.5Y ="),
    ("It took one year and six months.", "en", "one year and six months", "P1Y6M ="),
    ("It lasted over half a century.", "en", "over half a century", "P50Y >"),
    ("It took three decades.", "en", "three decades", "P30Y ="),
  ])
  func halvesCompoundsAndWholeSpansAreOneDuration(
    text: String, language: String, quote: String, value: String
  ) throws {
    #expect(try SampleText.mentions("duration", in: text, language) == [Found(quote, value)])
  }

  /// Two durations side by side are two: only a smaller unit joins a greater.
  @Test(arguments: [
    ("Terms are three years or six months.", "en", ["three years", "six months"]),
    ("They run for 3 years and 5 years.", "en", ["3 years", "5 years"]),
    ("期間は3年、6か月又は1か月とする。", "ja", ["3年", "6か月", "1か月"]),
  ])
  func aListIsNoCompound(text: String, language: String, quotes: [String]) throws {
    #expect(try SampleText.mentions("duration", in: text, language).map(\.quote) == quotes)
  }

  @Test(arguments: [
    ("2024年中国与加纳签约。", "zh"), ("半年报已经公布。", "zh"), ("会谈于10时30分开始。", "zh"),
    ("24年産の米である。", "ja"), ("A quarter of members left.", "en"),
  ])
  func aYearOrAnotherWordIsNone(text: String, language: String) throws {
    #expect(try SampleText.mentions("duration", in: text, language) == [])
  }
}
