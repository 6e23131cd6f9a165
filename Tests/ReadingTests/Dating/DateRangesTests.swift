import Testing
import Values

@testable import Reading

@Suite struct DateRangesTests {
  @Test(arguments: [
    ("自2023年10月1日起至2024年3月31日止派遣专家。", "zh", "2023-10-01/2024-03-31"),
    ("今年5月1日至明年4月30日免签。", "zh", "2025-05-01/2026-04-30"),
    ("2015年和2018年之间，出口下降。", "zh", "2015/2018"),
    ("12月29日から翌年1月3日まで休む。", "ja", "2024-12-29/2025-01-03"),
    ("11月から2017年2月まで閉鎖された。", "ja", "2016-11/2017-02"),
    ("昨年末から今年初めにかけて協議した。", "ja", "2024-12/2025-01"),
    ("It ran from last November to 3 March 2025.", "en", "2024-11/2025-03-03"),
    ("It ran from the end of 2019 to mid-2021.", "en", "2019-12/2021-08"),
    ("It ran from Monday to Friday.", "en", "2025-05-19/2025-05-23"),
  ])
  func eachEndTakesOverWhatOnlyTheOtherSays(text: String, language: String, value: String) throws {
    #expect(try SampleText.mentions("date", in: text, language).map(\.value) == [value])
  }

  @Test(arguments: [
    ("2016年至今，贸易额翻番。", "zh", "2016年至今", "2016/.."),
    ("从2018年开始合作。", "zh", "从2018年开始", "2018/.."),
    ("会议于3月4日开始。", "zh", "3月4日", "2025-03-04"),
    ("2000年及以前的债务。", "zh", "2000年及以前", "../2000"),
    ("2000年以前の債務。", "ja", "2000年以前", "../2000"), ("4月1日から施行する。", "ja", "4月1日から", "2025-04-01/.."),
    ("Signed on or before 31 May 2024.", "en", "on or before 31 May 2024", "../2024-05-31"),
    ("In force since the end of 2019.", "en", "since the end of 2019", "2019-12/.."),
    ("Trade rose after 2019, they said.", "en", "after 2019", "2019/.."),
  ])
  func anEndIsOpenWhereTheWordsSaySo(
    text: String, language: String, quote: String, value: String
  ) throws {
    #expect(try SampleText.mentions("date", in: text, language) == [Found(quote, value)])
  }

  /// The date only tells which summit, parade or budget.
  @Test(arguments: [
    ("Since last year's summit, trade has grown.", "en", "last year"),
    ("After the May 9 parade, he left.", "en", "May 9"),
    ("自2018年的峰会后，往来增多。", "zh", "2018年"),
  ])
  func aModifierOpensNothing(text: String, language: String, quote: String) throws {
    #expect(try SampleText.mentions("date", in: text, language).map(\.quote) == [quote])
  }
}
