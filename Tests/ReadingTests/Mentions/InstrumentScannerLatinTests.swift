import Testing

@testable import Reading

@Suite struct InstrumentScannerLatinTests {
  private func instruments(_ text: String) throws -> [Found] {
    try SampleText.mentions("instrument", in: text, "en")
  }

  @Test(arguments: [
    ("They signed the Agreement on Air Services.", "Agreement on Air Services", "agreement"),
    (
      "They signed the Agreement on the Promotion and Protection of Investments in Lima.",
      "Agreement on the Promotion and Protection of Investments", "agreement"
    ),
    (
      "the Agreement between the Government of Kenya and the Government of Poland on Fisheries",
      "Agreement between the Government of Kenya and the Government of Poland on Fisheries",
      "agreement"
    ),
    (
      "The Economic Cooperation and Trade Agreement entered into force.",
      "Economic Cooperation and Trade Agreement", "agreement"
    ),
    ("The council adopted Resolution 2254.", "Resolution 2254", "resolution"),
    (
      "They signed a memorandum of understanding on water.", "memorandum of understanding",
      "memorandum"
    ),
  ])
  func aTitleGoesOverItsLinks(text: String, quote: String, kind: String) throws {
    #expect(try instruments(text) == [Found(quote, kind)])
  }

  @Test func whatIsOnlyListedBesideATitleIsNoPartOfIt() throws {
    #expect(
      try instruments("They cited the Apia Declaration and Samoan law.") == [
        Found("Apia Declaration", "declaration")
      ])
  }

  @Test func aCommaEndsATitle() throws {
    #expect(
      try instruments("In Lima, Ministers adopted the Apia Declaration, Kenya said.") == [
        Found("Apia Declaration", "declaration")
      ])
  }
}
