import TestSupport
import Testing

@testable import Reading

@Suite struct DatePatternDocumentTests {
  @Test(arguments: DatePattern.Field.allCases.map(\.rawValue))
  func everyFieldOfAPatternIsDescribed(field: String) throws {
    #expect(try Repository.text(of: "docs/tables.md").contains("`{\(field)}`"))
  }
}
