import Testing

@testable import Reading

@Suite struct AcronymScannerTests {
  @Test(arguments: [
    ("The Lake Victoria Water Authority (LVWA) met. LVWA will report.", "en", "LVWA"),
    ("水源地研究所（SKK）が設立された。SKKは報告する。", "ja", "SKK"),
  ])
  func anAcronymInBracketsMeansTheNameBeforeIt(text: String, language: String, acronym: String)
    throws
  {
    let actors = try SampleText.mentions("actor", in: text, language).filter { !$0.value.isEmpty }
    #expect(actors.map(\.quote).filter { $0 == acronym }.count == 2)
    #expect(Set(actors.map(\.value)).count == 1)
  }

  @Test func anAgreementHasOneToo() throws {
    let found = try SampleText.mentions(
      "instrument", in: "双方は投資の保護に関する協定（APIX）に署名した。APIXは発効した。", "ja")
    #expect(found.map(\.quote) == ["投資の保護に関する協定", "APIX", "APIX"])
  }

  @Test func bracketsBehindNoNameDefineNothing() throws {
    #expect(try SampleText.mentions("actor", in: "It rained (LVWX). LVWX stayed.", "en") == [])
  }
}
