import TestSupport
import Testing
import Values

@testable import Views

@Suite struct CoordinatorsTests {
  @Test(arguments: [
    (" and libraries", ".", "en", true), ("trade and ", "investment", "en", true),
    (", archives", " and libraries", "en", true), (", subject to law", ".", "en", false),
    ("android ", "apps", "en", false), ("和渔业", "合作", "zh", true), ("渔业、", "林业", "zh", true),
    ("密切", "合作", "zh", false), ("及び漁業", "分野", "ja", true), ("や漁業", "の", "ja", true),
    ("関係国と", "協力する", "ja", false),
  ])
  func membersOfAListAreTold(
    _ text: String, _ following: String, _ language: String, _ told: Bool
  ) {
    let coordinators = Coordinators(Tables.lexicon, LanguageTag(language))
    #expect(coordinators.isMember(text, before: following) == told)
  }
}
