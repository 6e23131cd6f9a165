import Languages
import Testing
import Values

@testable import Reading

@Suite struct DateFieldsTests {
  private func fields(
    _ kind: DateKind = .date, year: Int? = nil, month: Int? = nil, day: Int? = nil
  ) -> DateFields {
    var fields = DateFields()
    fields.kind = kind
    (fields.year, fields.month, fields.day) = (year, month, day)
    return fields
  }

  @Test func aDateIsAsLongAsItIsKnown() {
    #expect(fields(year: 2024).date(inYear: nil)?.text == "2024")
    #expect(fields(month: 9).date(inYear: 2024)?.text == "2024-09")
    #expect(fields(month: 9, day: 31).date(inYear: 2024) == nil)
    #expect(fields(month: 9).date(inYear: nil) == nil)
  }

  @Test func aBudgetYearBeginsInApril() {
    #expect(fields(.aprilYear, year: 2024).date(inYear: nil)?.text == "2024-04/2025-03")
  }

  @Test func numbersOfUnknownOrderAreEitherDay() {
    #expect(
      fields(.eitherOrder, year: 2024, month: 4, day: 3).date(inYear: nil)?.text
        == "[2024-03-04,2024-04-03]")
    #expect(
      fields(.eitherOrder, year: 2024, month: 3, day: 25).date(inYear: nil)?.text == "2024-03-25")
    #expect(
      fields(.eitherOrder, year: 2024, month: 5, day: 5).date(inYear: nil)?.text == "2024-05-05")
  }

  @Test(
    arguments: [
      (nil, "199X"), (.early, "1990/1993"), (.mid, "1995~"), (.late, "1997/1999"),
      (.firstHalf, "1990/1994"), (.secondHalf, "1995/1999"),
    ] as [(DatePart?, String)])
  func aDecadeHasParts(part: DatePart?, text: String) {
    var decade = fields(.decade, year: 1990)
    decade.part = part
    #expect(decade.date(inYear: nil)?.text == text)
  }

  @Test func aCenturyIsCountedFromOne() {
    #expect(fields(.century, year: 19).date(inYear: nil)?.text == "18XX")
  }

  @Test func aWinterEndsInTheNextYear() {
    var winter = fields(year: 2024)
    winter.season = (12, 2)
    #expect(winter.date(inYear: nil)?.text == "2024-12/2025-02")
  }

  @Test func aRangeTakesOverWhatItsEndDoesNotSay() throws {
    let first = fields(year: 2024, month: 2, day: 28)
    let range = try #require(first.through(fields(month: 3, day: 2)))
    #expect(range.date(inYear: nil)?.text == "2024-02-28/2024-03-02")
    // 28 February to 2 March 2024: the second gives the year.
    let late = try #require(fields(month: 2, day: 28).through(fields(year: 2024, month: 3, day: 2)))
    #expect(late.date(inYear: nil)?.text == "2024-02-28/2024-03-02")
    #expect(first.through(fields(.aprilYear, year: 2024)) == nil)
  }

  @Test func aDateWithoutAYearIsTheNearest() throws {
    let january = CivilDay(2025, 1, 10)
    #expect(fields(month: 12, day: 20).date(near: january)?.text == "2024-12-20")
    #expect(fields(month: 2, day: 3).date(near: january)?.text == "2025-02-03")
  }
}
