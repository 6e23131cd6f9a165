import Testing
import Values

@Suite struct CivilDayTests {
  @Test(arguments: [
    (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
    (2024, 4, 31, false), (2024, 12, 31, true), (2024, 13, 1, false), (2024, 0, 1, false),
    (2024, 1, 0, false),
  ])
  func onlyDaysThatExist(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((CivilDay(year, month, day) != nil) == exists)
  }

  @Test func itIsWrittenByISO8601() {
    #expect(CivilDay(2024, 3, 5)?.description == "2024-03-05")
    #expect(CivilDay(987, 11, 30)?.description == "0987-11-30")
  }

  @Test func daysAreInOrder() throws {
    let days = [(2024, 1, 31), (2024, 2, 1), (2025, 1, 1)].compactMap { CivilDay($0.0, $0.1, $0.2) }
    #expect(days.shuffled().sorted() == days)
  }

  @Test func ordinalsCountFromTheUnixEpoch() {
    #expect(CivilDay(1970, 1, 1)?.ordinal == 0)
    #expect(CivilDay(1969, 12, 31)?.ordinal == -1)
    #expect(CivilDay(2000, 3, 1)?.ordinal == 11_017)
    #expect(CivilDay(2025, 1, 1)?.ordinal == 20_089)
  }

  @Test(arguments: [-800_000, -146_097, -1, 0, 1, 59, 60, 365, 366, 1_461, 36_524, 146_097])
  func addingDaysIsTheInverseOfCountingThem(days: Int) throws {
    let start = try #require(CivilDay(2024, 2, 29))
    let end = try #require(start.adding(days: days))
    #expect(end.ordinal - start.ordinal == days)
    #expect(end.adding(days: -days) == start)
  }

  @Test(arguments: [
    ("1970-01-01", 4, "1969-12-29"), ("2025-05-20", 2, "2025-05-19"),
    ("2024-12-29", 7, "2024-12-23"), ("1899-12-31", 7, "1899-12-25"),
  ])
  func aDayHasItsWeek(day: String, weekday: Int, monday: String) throws {
    let day = try #require(EDTF(day)?.earliest)
    #expect(day.weekday == weekday)
    #expect(day.monday?.description == monday)
  }

  @Test(arguments: [
    ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2025-05-20", -5, "2024-12-20"), ("2025-05-20", 24, "2027-05-20"),
  ])
  func monthsEndWithTheirLastDay(day: String, months: Int, later: String) throws {
    #expect(try #require(EDTF(day)?.earliest).adding(months: months)?.description == later)
  }

  /// The week belongs where its Thursday is: 2016 has 52 weeks, 2020 has 53.
  @Test(
    arguments: [
      (1, 2021, nil, "2021-01-04/2021-01-10"), (1, 2015, nil, "2014-12-29/2015-01-04"),
      (-1, 2016, nil, "2016-12-26/2017-01-01"), (53, 2020, nil, "2020-12-28/2021-01-03"),
      (53, 2016, nil, nil), (2, 2024, 10, "2024-10-07/2024-10-13"),
      (-1, 2016, 7, "2016-07-25/2016-07-31"), (0, 2024, nil, nil), (6, 2024, 10, nil),
    ] as [(Int, Int, Int?, String?)])
  func weeksAreThoseOfISO8601(number: Int, year: Int, month: Int?, days: String?) {
    let week = CivilDay.week(number, of: year, month: month)
    #expect(week.flatMap { EDTF($0) }?.text == days)
  }
}
