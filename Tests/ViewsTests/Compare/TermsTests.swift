import Testing

@testable import Views

@Suite struct TermsTests {
  private func shared(_ one: String, _ other: String) -> Int {
    Set(Terms.words(of: one).keys).intersection(Terms.words(of: other).keys).count
  }

  @Test func formsOfAWordShareTheirBeginning() {
    #expect(shared("establish", "the establishment of") > 4)
    #expect(shared("Museums", "museum") > 2)
    #expect(shared("trade", "aid") == 0)
  }

  @Test func scriptsWithoutSpacesGoByPairs() {
    #expect(shared("农业合作", "加强农业") == 1)
    #expect(Terms.words(of: "農業協力").count == 3)
  }

  @Test func numbersAndSignsAreLeftOut() {
    #expect(Terms.words(of: "2,000 – 50 %").isEmpty)
    #expect(Terms.words(of: "").isEmpty)
  }
}
