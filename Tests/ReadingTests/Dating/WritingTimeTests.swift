import Testing
import Values

@testable import Reading

@Suite struct WritingTimeTests {
  private typealias Evidence = WritingTime.Evidence

  private func evidence(
    _ tense: Tense, year: Int? = nil, relativeYear: Int? = nil, month: Int? = nil, day: Int? = nil,
    quote: String = "", names: Set<String> = [], sentence: Int = 0
  ) -> Evidence {
    var fields = DateFields()
    (fields.year, fields.month, fields.day) = (year, month, day)
    fields.relative = relativeYear.map { RelativeTime(.year, $0) }
    return Evidence(
      fields: fields, tense: tense, quotation: Quotation(Span(0, 1), quote: quote), names: names,
      sentence: sentence)
  }

  @Test func thePublicationHoldsWhereNothingContradictsIt() {
    let writing = WritingTime(
      published: EDTF("2025-05-20"),
      evidence: [
        evidence(.past, year: 2025, month: 5, day: 12), evidence(.future, year: 2025, month: 11),
      ])
    #expect(writing.written?.text == "2025-05-20")
    #expect(writing.basis.isEmpty)
  }

  /// A page of 2025 that tells a meeting of November 2023 as still to come is a repost.
  @Test func aRepostIsDatedFromTheInside() {
    let writing = WritingTime(
      published: EDTF("2025-05-20"),
      evidence: [
        evidence(.past, year: 2023, month: 9, day: 4, quote: "9月4日"),
        evidence(.future, year: 2023, month: 11, day: 8, quote: "11月8日"),
      ])
    #expect(writing.written?.text == "2023-09-04/2023-11-08")
    #expect(writing.basis.map(\.kind) == [.pastEvent, .futureEvent])
    #expect(writing.basis.map(\.evidence.quote) == ["9月4日", "11月8日"])
  }

  /// A page that tells of a year or a month that was to come once is none: plans are missed.
  @Test func onlyADayToComeTellsARepost() {
    for month in [nil, 6] {
      let writing = WritingTime(
        published: EDTF("2025-05-20"), evidence: [evidence(.future, year: 2023, month: month)])
      #expect(writing.written?.text == "2025-05-20")
    }
  }

  @Test func withoutADateThePastBoundsItFromBelow() {
    let writing = WritingTime(
      published: nil, evidence: [evidence(.past, year: 2024, month: 6, day: 3)])
    #expect(writing.written?.text == "2024-06-03/..")
    #expect(WritingTime(published: nil, evidence: []).written == nil)
  }

  /// 去年8月 beside 2022年8月 for one event: it was written in 2023.
  @Test func aRelativeYearBesideItsYearFixesTheYear() {
    let told: [Evidence] = [
      evidence(.past, year: 2022, month: 8, names: ["lima"]),
      evidence(.past, relativeYear: -1, month: 8, quote: "去年8月", names: ["lima"], sentence: 4),
    ]
    let writing = WritingTime(published: EDTF("2025-05-20"), evidence: told)
    #expect(writing.written?.text == "2023")
    #expect(writing.basis.first?.kind == .relative)
  }

  /// In November this year, as in November 2024: one sentence tells of two; and no page tells of
  /// what was written after it.
  @Test(arguments: [(2024, 0), (2026, 4)])
  func twoYearsOfOneSentenceAndALaterYearFixNothing(year: Int, sentence: Int) {
    let told: [Evidence] = [
      evidence(.future, relativeYear: 0, month: 11, names: ["lima"]),
      evidence(.past, year: year, month: 11, names: ["lima"], sentence: sentence),
    ]
    #expect(
      WritingTime(published: EDTF("2025-01-10"), evidence: told).written?.text == "2025-01-10")
  }

  /// A repost is dated from the inside: 去年11月，也就是2023年11月.
  @Test func whatExplainsARelativeDateFixesItsYear() throws {
    let text = "贷款早在去年11月，也就是2023年11月，就已公布。"
    #expect(try SampleText.read(text, "zh-Hans").written?.earliest?.year == 2024)
    let compared = "出口在去年11月比2023年11月增长。"
    #expect(try SampleText.read(compared, "zh-Hans").written?.text == "2025-05-20")
  }

  /// The like month of another year is of another event, on a page that has a date of its own.
  @Test(arguments: [
    ("去年11月，挪威宣布追加援助。2021年11月，该国曾提供3亿克朗。", "zh-Hans"),
    ("去年5月双方签署协定，而2019年5月的谈判曾告失败。", "zh-Hans"),
    ("昨年8月に橋が開通した。隣の州では2020年8月に同様の橋が完成している。", "ja"),
    ("The bridge opened last August. A similar one was finished in August 2020.", "en"),
  ])
  func likeMonthsMakeNoRepost(text: String, language: String) throws {
    #expect(try SampleText.read(text, language).written?.text == "2025-05-20")
  }

  /// 去年10月…。2022年10月…: sentences that stand side by side tell of one event.
  @Test func neighboursTellOfOneEvent() {
    let told: [Evidence] = [
      evidence(.past, relativeYear: -1, month: 10, names: ["lima"], sentence: 3),
      evidence(.past, year: 2022, month: 10, sentence: 4),
    ]
    #expect(WritingTime(published: nil, evidence: told).written?.text == "2023")
  }

  @Test func datesOfDifferentEventsFixNothing() {
    let writing = WritingTime(
      published: EDTF("2025-05-20"),
      evidence: [
        evidence(.past, year: 2022, month: 8, names: ["lima"]),
        evidence(.past, relativeYear: -1, month: 8, names: ["apia"], sentence: 5),
      ])
    #expect(writing.written?.text == "2025-05-20")
  }

  /// A page of November that looks forward to 29 May means the next one; one that looks forward to
  /// 3 November a month later is a repost.
  @Test func aDateToComeWithoutAYearIsTheNextOneUnlessItHasJustGone() {
    let may = WritingTime(
      published: EDTF("2024-11-07"), evidence: [evidence(.future, month: 5, day: 29)])
    #expect(may.written?.text == "2024-11-07")
    let november = WritingTime(
      published: EDTF("2024-12-20"), evidence: [evidence(.future, month: 11, day: 3)])
    #expect(november.written?.text == "../2024-11-03")
  }
}
