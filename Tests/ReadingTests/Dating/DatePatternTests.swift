import Languages
import Testing
import Values

@testable import Reading

@Suite struct DatePatternTests {
  @Test(arguments: [
    ("{yeer}年", "“{yeer” is not a field of a date"),
    ("{year年", "“{year年” is not a field of a date"),
    ("{year}年[{month}月", "“[” without “]”"), ("{year}]", "“]” without “[”"),
  ])
  func aBadPatternIsRefused(pattern: String, message: String) throws {
    let refusal = try #require(throws: Diagnostic.self) { try DatePattern(pattern, kind: .date) }
    #expect(refusal.message == message)
  }

  @Test(
    arguments: [
      ("{year}年{month}月", .number), ("{month-name} {day}", DateOpenings(.month)),
      ("{century} century", [.number, DateOpenings(.dayName)]), ("上世纪{yy}年代", .literal),
      ("[{weekday}, ]{day}", [.number, DateOpenings(.weekday)]), ("{span} ago", [.number, .span]),
    ] as [(String, DateOpenings)])
  func aPatternKnowsWhatItBeginsWith(pattern: String, openings: DateOpenings) throws {
    #expect(try DatePattern(pattern, kind: .date).openings == openings)
  }
}
