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
}
