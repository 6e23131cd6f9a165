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
}
