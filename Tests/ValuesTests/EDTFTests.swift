import Foundation
import Testing
import Values

@Suite struct EDTFTests {
  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2022-11-29", "2022-11-29", "2022-11-29"),
    ("2022-11-29T08:30:00+09:00", "2022-11-29", "2022-11-29"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("1995~", "1995-01-01", "1995-12-31"),
    ("2013/2017", "2013-01-01", "2017-12-31"),
    ("2024-04/2025-03", "2024-04-01", "2025-03-31"),
    ("2025-11-03/2025-12-05", "2025-11-03", "2025-12-05"),
    ("2022-03/..", "2022-03-01", "-"),
    ("../2022-03", "-", "2022-03-31"),
    ("[2024-03-04,2024-04-03]", "2024-03-04", "2024-04-03"),
    ("[2024-04-03,2024-03-04]", "2024-03-04", "2024-04-03"),
    ("2025-05-06~", "2025-05-06", "2025-05-06"), ("2025-04~", "2025-04-01", "2025-04-30"),
    ("1985~/..", "1985-01-01", "-"), ("1990/..", "1990-01-01", "-"),
    ("2019-12/2021-08", "2019-12-01", "2021-08-31"),
    ("2014/2018-05-02", "2014-01-01", "2018-05-02"),
  ])
  func aDateIsFirstAndLastDay(text: String, first: String, last: String) throws {
    let date = try #require(EDTF(text))
    #expect(date.text == text)
    #expect((date.earliest?.description ?? "-") == first)
    #expect((date.latest?.description ?? "-") == last)
  }

  @Test(arguments: [
    "", "24", "2024-13", "2024-02-30", "2024-2-3", "2024/2023", "2024/", "../..", "19X5", "2024-",
    "令和6年", "2024-05-01-02", "[2024", "[]", "2024/2025/2026", "199X-05", "2024-0５", "T08:00",
    "2024-+5",
    "2024-05-+1",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test func daysMakeADayOrAnInterval() throws {
    let first = try #require(CivilDay(2025, 5, 12))
    let last = try #require(CivilDay(2025, 5, 18))
    #expect(EDTF(first...last)?.text == "2025-05-12/2025-05-18")
    #expect(EDTF(first...first)?.text == "2025-05-12")
  }

  @Test func itIsMadeOfParts() {
    #expect(EDTF(year: 2024)?.text == "2024")
    #expect(EDTF(year: 2024, month: 5)?.text == "2024-05")
    #expect(EDTF(year: 987, month: 5, day: 4)?.text == "0987-05-04")
    #expect(EDTF(year: 2023, month: 2, day: 29) == nil)
    #expect(EDTF(from: EDTF("2019"), to: nil)?.text == "2019/..")
    #expect(EDTF(from: nil, to: EDTF("2019"))?.text == "../2019")
    #expect(EDTF(from: EDTF("2020"), to: EDTF("2019")) == nil)
  }

  @Test(arguments: [
    ("2024", "2024-05-01", true), ("2024-05", "2024-06", false), ("2019/..", "2025", true),
    ("2019/..", "2018", false), ("2013/2017", "2017-12-31", true), ("../2018", "2019", false),
    ("199X", "1999", true),
  ])
  func datesOverlapWhereTheyShareADay(a: String, b: String, overlap: Bool) throws {
    let (a, b) = (try #require(EDTF(a)), try #require(EDTF(b)))
    #expect(a.overlaps(b) == overlap)
    #expect(b.overlaps(a) == overlap)
  }

  @Test func intervalsAreKnown() {
    #expect(EDTF("2013/2017")?.isInterval == true)
    #expect(EDTF("2013")?.isInterval == false)
  }

  @Test func jsonHoldsTheText() throws {
    let dates = try JSONDecoder().decode([EDTF].self, from: Data(#"["2024-05","199X"]"#.utf8))
    #expect(dates.map(\.text) == ["2024-05", "199X"])
    #expect(
      String(decoding: try JSONEncoder().encode(dates), as: UTF8.self) == #"["2024-05","199X"]"#)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EDTF].self, from: Data(#"["last week"]"#.utf8))
    }
  }
}
