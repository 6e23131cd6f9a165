import Testing
import Values

@testable import Reading

@Suite struct CalendarSpanTests {
  @Test func aRelativeWordCountsFromWritingOrFromTheDateBefore() {
    #expect(RelativeTime(.month, "-1") == RelativeTime(.month, -1))
    #expect(RelativeTime(.day, "same") == RelativeTime(.day, 0, from: .context))
    #expect(RelativeTime(.year, "next") == RelativeTime(.year, 1, from: .context))
    #expect(RelativeTime(.year, "-") == RelativeTime(.year, 0, from: .sentence))
    #expect(RelativeTime(.week, "soon") == nil)
  }

  @Test func aSpanAddsUpItsUnits() {
    var span = CalendarSpan()
    #expect(span.isEmpty)
    let added = ["Y", "M", "W", "TH"].map { span.add(2, $0) }
    #expect(added == [true, true, true, false])
    #expect(span.years == 2 && span.months == 2 && span.days == 14 && span.isInWeeks)
    let halves = ["Y", "W"].map { span.addHalf(of: $0) }
    #expect(halves == [true, false])
    #expect(span.months == 8)
  }

  @Test(
    arguments: [
      (4, false, 2024, nil, "2024-04/2025-03"), (10, true, 2025, nil, "2024-10/2025-09"),
      (7, true, 2024, nil, "2023-07/2024-06"), (1, false, 2024, nil, "2024"),
      (4, false, 2022, 2024, "2022-04/2025-03"), (1, true, 2022, 2024, "2022/2024"),
    ] as [(Int, Bool, Int, Int?, String)])
  func aBudgetYearBeginsInItsMonth(
    month: Int, isNamedByLast: Bool, year: Int, last: Int?, text: String
  ) {
    let fiscal = FiscalYear(firstMonth: month, isNamedByLast: isNamedByLast)
    #expect(fiscal.months(of: year, through: last)?.text == text)
  }

  @Test func partsOfABudgetYearAreCountedFromItsFirstMonth() {
    let fiscal = FiscalYear(firstMonth: 4)
    #expect(fiscal.months(of: 2024, season: (7, 12))?.text == "2024-10/2025-03")
    #expect(fiscal.months(of: 2024, season: (12, 12))?.text == "2025-03")
  }
}
