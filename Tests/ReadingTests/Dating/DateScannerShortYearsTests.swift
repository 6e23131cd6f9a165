import Testing

@testable import Reading

@Suite struct DateScannerShortYearsTests {
  @Test(arguments: [
    ("工事は2009年に始まり、14年に終わった。", "2014"), ("2009年に着工した港は、14年の開港を目指した。", "2014"),
    ("2009年の予算は、14年度に倍になった。", "2014-04/2015-03"), ("2009年から続き、19年、21年にも開いた。", "2019"),
  ])
  func besideAYearTwoDigitsAreOne(text: String, value: String) throws {
    #expect(try SampleText.mentions("date", in: text, "ja").map(\.value).dropFirst().first == value)
  }

  @Test(arguments: [
    ("08年に橋ができた。", "2008"), ("輸出は19年比で減った。", "2019"), ("'23年は雨が多かった。", "2023"),
    ("26年春に開く。", "2026-03/2026-05"),
  ])
  func someTellItAlone(text: String, value: String) throws {
    #expect(try SampleText.mentions("date", in: text, "ja").map(\.value) == [value])
  }

  @Test(arguments: [
    ("2009年に来て、14年にわたり教えた。", "P14Y ="), ("2009年の協定は15年の延長を認める。", "P15Y ="),
    ("2009年から14年間、続いた。", "P14Y ="), ("港は14年で完成した。", "P14Y ="),
  ])
  func elsewhereTheyCountYears(text: String, value: String) throws {
    #expect(try SampleText.mentions("duration", in: text, "ja").map(\.value) == [value])
  }
}
