import Testing
import Values

@testable import Reading

@Suite struct DateResolverTests {
  private func resolve(_ dates: [DateFields], written: String?) -> [String?] {
    var resolver = DateResolver(written: written.flatMap { EDTF($0) })
    return dates.map { resolver.resolve(ScannedDate(range: 0..<1, fields: $0))?.text }
  }

  private func fields(_ change: (inout DateFields) -> Void) -> DateFields {
    var fields = DateFields()
    change(&fields)
    return fields
  }

  @Test func relativeDatesCountFromTheDayOfWriting() {
    let dates = [
      fields { $0.relative = RelativeTime(.year, -1) },
      fields {
        $0.relative = RelativeTime(.year, -1)
        $0.month = 10
      },
      fields { $0.relative = RelativeTime(.month, 1) },
      fields {
        $0.relative = RelativeTime(.month, 0)
        $0.day = 12
      },
      fields { $0.relative = RelativeTime(.day, -1) },
    ]
    #expect(
      resolve(dates, written: "2025-05-20") == [
        "2024", "2024-10", "2025-06", "2025-05-12", "2025-05-19",
      ])
  }

  @Test func aRelativeDateIsResolvedOnlyAsFarAsAllDaysAgree() {
    let dates = [
      fields { $0.relative = RelativeTime(.year, -1) },
      fields { $0.relative = RelativeTime(.month, 0) },
      fields { $0.relative = RelativeTime(.day, 0) },
    ]
    #expect(resolve(dates, written: "2025-05") == ["2024", "2025-05", nil])
    #expect(resolve(dates, written: "2025") == ["2024", nil, nil])
    #expect(resolve(dates, written: "2024-12/2025-01") == [nil, nil, nil])
    #expect(resolve(dates, written: nil) == [nil, nil, nil])
  }

  @Test func theSameYearIsThatOfTheDateBefore() {
    let dates = [
      fields { $0.year = 2016 }, fields { $0.relative = RelativeTime(.year, 1, from: .context) },
    ]
    #expect(resolve(dates, written: "2025-05-20") == ["2016", "2017"])
    #expect(resolve([dates[1]], written: "2025-05-20") == [nil])
  }

  @Test func monthsCountAcrossTheYear() {
    #expect(
      resolve([fields { $0.relative = RelativeTime(.month, -1) }], written: "2025-01-08") == [
        "2024-12"
      ])
    #expect(
      resolve([fields { $0.relative = RelativeTime(.month, 1) }], written: "2025-12-08") == [
        "2026-01"
      ])
  }

  @Test func aWeekdayIsTheLastOne() {
    // 2025-05-20 was a Tuesday.
    #expect(resolve([fields { $0.weekday = 1 }], written: "2025-05-20") == ["2025-05-19"])
    #expect(resolve([fields { $0.weekday = 3 }], written: "2025-05-20") == ["2025-05-14"])
  }

  @Test func aDayAloneIsInTheMonthOfTheSentence() {
    let day = fields { $0.day = 19 }
    let month = fields {
      $0.month = 3
      $0.day = 8
    }
    #expect(resolve([month, day], written: "2025-05-20") == ["2025-03-08", "2025-03-19"])
    #expect(resolve([day], written: "2025-05-20") == ["2025-05-19"])
    #expect(resolve([day], written: "2025-05-02") == ["2025-04-19"])
  }
}
