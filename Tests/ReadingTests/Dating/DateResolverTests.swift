import Languages
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

  @Test(arguments: [
    ("当天，智利与秘鲁签署协议。", "zh", ["2025-05-20~"]), ("両国はこの日、署名した。", "ja", ["2025-05-20~"]),
    ("Both sides signed the day before.", "en", ["2025-05-19~"]),
    ("They met on 3 March 2024 and signed the same day.", "en", ["2024-03-03", "2024-03-03"]),
  ])
  func aDayThatPointsToNoDateIsAboutThatOfWriting(
    text: String, language: String, values: [String]
  ) throws {
    #expect(try SampleText.mentions("date", in: text, language).map(\.value) == values)
  }

  @Test(arguments: [
    ("2024年10月に合意した。チリは10月8日に署名式を開いた。", "ja", "2024-10-08"),
    ("A pact was made in November 2024. Fiji signed it on 25 November.", "en", "2024-11-25"),
  ])
  func aMonthToldBeforeTellsTheYear(text: String, language: String, value: String) throws {
    #expect(try SampleText.mentions("date", in: text, language).last?.value == value)
  }

  @Test(arguments: [
    ("Fiji will sign on Friday, officials said on Monday.", "en", ["2025-05-23", "2025-05-19"]),
    ("官员周一表示将于周五签署。", "zh", ["2025-05-19", "2025-05-23"]),
    ("金曜日に署名する予定だ。", "ja", ["2025-05-23"]), ("首相は月曜日、署名したいと述べた。", "ja", ["2025-05-19"]),
    ("両首脳は金曜日に会談した。", "ja", ["2025-05-16"]),
  ])
  func aWeekdayOfWhatIsToComeIsTheNext(text: String, language: String, values: [String]) throws {
    #expect(try SampleText.mentions("date", in: text, language).map(\.value) == values)
  }

  @Test(arguments: [
    ("チリの林野局は2023年の輸入実績をまとめ、5月16日発表した。", "ja", "2025-05-16"),
    ("In 2023 it began, and on 16 May it was shut.", "en", "2025-05-16"),
    ("In 2023 it began, and on 16 July it was shut.", "en", "2023-07-16"),
  ])
  func aDayOfTheWeekBeforeWritingIsOfNoYearThatTheSentenceGives(
    text: String, language: String, value: String
  ) throws {
    #expect(try SampleText.mentions("date", in: text, language).last?.value == value)
  }

  @Test func theYearBeforeIsTheSameWhenItIsNamedAgain() throws {
    #expect(
      try SampleText.mentions("date", in: "2022年は100件だった。前年と比べ増えた。前年は90件だった。", "ja")
        .map(\.value) == ["2022", "2021", "2021"])
  }

  @Test func moreThanSomeTimeFromNowHasNoEnd() throws {
    #expect(
      try SampleText.mentions("date", in: "It opens more than two weeks after today.", "en")
        == [Found("more than two weeks after today", "2025-06-03/..")])
  }

  @Test func whatIsDoneIsNotToCome() throws {
    let june = ScannedDate(range: 0..<1, fields: fields { $0.month = 6 })
    var resolver = DateResolver(written: try #require(EDTF("2025-02-10")))
    #expect(resolver.resolve(june)?.text == "2025-06")
    #expect(resolver.resolve(june, isDone: true)?.text == "2024-06")
  }

  @Test func theYearBeforeCountsFromTheOneThatIsTold() {
    let before = fields { $0.relative = RelativeTime(.year, "before") }
    let told = fields { $0.year = 2023 }
    let longAgo = fields { $0.year = 1998 }
    #expect(resolve([before], written: "2025-05-20") == ["2024"])
    #expect(resolve([told, before, before], written: "2025-05-20") == ["2023", "2022", "2022"])
    #expect(resolve([longAgo, before], written: nil) == ["1998", "1997"])
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

  /// Signed last December, in force on 1 March; but in December 2023 and in March are of one year.
  @Test func aMonthBehindANearDateIsTheNextOne() {
    func march(behind december: DateFields) -> [String?] {
      let march = fields {
        $0.month = 3
        $0.day = 1
      }
      return resolve([december, march], written: "2024-02-15")
    }
    let last = fields {
      $0.relative = RelativeTime(.year, -1)
      $0.month = 12
    }
    #expect(march(behind: last) == ["2023-12", "2024-03-01"])
    let named = fields {
      $0.year = 2023
      $0.month = 12
    }
    #expect(march(behind: named) == ["2023-12", "2023-03-01"])
    let far = fields {
      $0.relative = RelativeTime(.year, -1)
      $0.month = 6
    }
    #expect(march(behind: far) == ["2023-06", "2023-03-01"])
  }

  @Test func aMonthBehindSeveralYearsIsOfTheTimeOfWriting() {
    let plan = fields {
      $0.year = 2022
      $0.yearEnd = 2026
    }
    let april = fields { $0.month = 4 }
    #expect(resolve([plan, april], written: "2025-05-20") == ["2022/2026", "2025-04"])
  }

  @Test func theSameBudgetYearIsThatOfTheOneTold() {
    let told = fields {
      $0.year = 2024
      $0.kind = .aprilYear
    }
    let same = fields {
      $0.relative = RelativeTime(.fiscalYear, 0, from: .context)
      $0.kind = .aprilYear
    }
    let treaty = fields { $0.year = 1958 }
    #expect(
      resolve([treaty, told, same], written: "2025-05-20") == [
        "1958", "2024-04/2025-03", "2024-04/2025-03",
      ])
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

  private func span(_ kind: DateKind, _ change: (inout CalendarSpan) -> Void) -> DateFields {
    fields {
      $0.kind = kind
      change(&$0.span)
    }
  }

  /// No finer than it is told: a day, about a day, a month, a year.
  @Test func soLongAgoIsAsFineAsItsUnit() {
    let dates = [
      span(.ago) { $0.days = 3 },
      span(.ago) { ($0.days, $0.isInWeeks) = (14, true) },
      span(.ago) { $0.months = 2 },
      span(.ago) { $0.years = 10 },
      span(.hence) { $0.days = 5 },
      span(.ago) { ($0.years, $0.bound) = (10, .moreThan) },
      span(.ago) { ($0.months, $0.bound) = (1, .about) },
    ]
    #expect(
      resolve(dates, written: "2025-05-20") == [
        "2025-05-17", "2025-05-06~", "2025-03", "2015", "2025-05-25", "../2015", "2025-04~",
      ])
    #expect(resolve(dates, written: "2025").compactMap { $0 } == ["2015", "../2015"])
  }

  @Test func fromADayThatIsNamedItIsADay() {
    let date = fields {
      $0.kind = .hence
      $0.span.months = 4
      $0.relative = RelativeTime(.day, 1)
    }
    #expect(resolve([date], written: "2025-05-20") == ["2025-09-21"])
  }

  @Test func weeksBeginOnMonday() {
    let week = fields { $0.relative = RelativeTime(.week, -1) }
    let weekend = fields { $0.relative = RelativeTime(.weekend, 0) }
    let friday = fields {
      $0.relative = RelativeTime(.week, 1)
      $0.weekday = 5
    }
    #expect(
      resolve([week, weekend, friday], written: "2025-05-20") == [
        "2025-05-12/2025-05-18", "2025-05-24/2025-05-25", "2025-05-30",
      ])
    #expect(resolve([week], written: "2025-05-19/2025-05-21") == ["2025-05-12/2025-05-18"])
    #expect(resolve([week, friday], written: "2025-05") == [nil, nil])
  }

  @Test func theSameMonthAndDayAreThoseOfTheDateBefore() {
    let day = fields { ($0.year, $0.month, $0.day) = (2024, 11, 14) }
    let sameMonth = fields {
      $0.relative = RelativeTime(.month, 0, from: .context)
      $0.day = 20
    }
    let nextDay = fields { $0.relative = RelativeTime(.day, 1, from: .context) }
    #expect(
      resolve([day, nextDay, sameMonth], written: "2025-05-20") == [
        "2024-11-14", "2024-11-15", "2024-11-20",
      ])
    #expect(resolve([nextDay], written: "2025-05-20") == [nil])
  }

  @Test func lastMarchIsTheOneThatEndedLast() {
    let last = fields { ($0.mark, $0.month) = (-1, 3) }
    let next = fields { ($0.mark, $0.month) = (1, 3) }
    #expect(resolve([last, next], written: "2025-05-20") == ["2025-03", "2026-03"])
    #expect(resolve([last], written: "2025-03-20") == ["2024-03"])
  }

  @Test func aDayThatTheMonthHasNotIsOfTheMonthBefore() {
    let day = fields { $0.day = 31 }
    #expect(resolve([day], written: "2025-05-02") == ["2025-03-31"])
  }
}
