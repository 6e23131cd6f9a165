import Testing
import Values

@testable import Reading

@Suite struct EDTFEndsTests {
  @Test(
    arguments: [
      ("2024-03", "2024-03", "2024-03", true), ("2024-04/2025-03", "2024-04", "2025-03", false),
      ("[2024-03-04,2024-04-03]", "2024-03-04", "2024-04-03", false),
      ("199X", "1990", "1999", false),
    ])
  func aDateBeginsAndEnds(text: String, begin: String, end: String, isWithinMonth: Bool) throws {
    let date = try #require(EDTF(text))
    #expect(date.begin?.text == begin)
    #expect(date.end?.text == end)
    #expect(date.isWithinMonth == isWithinMonth)
  }
}
