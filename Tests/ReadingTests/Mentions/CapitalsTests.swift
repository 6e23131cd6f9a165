import Languages
import TestSupport
import Testing
import Text
import Values

@testable import Reading

@Suite struct CapitalsTests {
  private func lowered(_ line: String) -> String? {
    let text = IndexedText(line)
    let view = NormalisedText(
      text, text.all, folding: Tables.lexicon.folding(for: LanguageTag("en")))
    return Capitals.lowered(view, language: LanguageTag("en"), lexicon: Tables.lexicon)
      .map { $0.text(0..<$0.bytes.count) }
  }

  @Test(arguments: [
    (
      "AGREEMENT BETWEEN THE GOVERNMENT OF KENYA AND THE GOVERNMENT OF PERU",
      "Agreement between the Government of Kenya and the Government of Peru"
    ),
    ("JOINT STATEMENT: Kenya and Peru", "Joint Statement: Kenya and Peru"),
    ("STATEMENT OF THE PEOPLE'S ASSEMBLY", "Statement of the People's Assembly"),
    ("STATEMENT OF THE NATO COUNCIL", "Statement of the NATO Council"),
  ])
  func wordsInCapitalsAreSeenAsInAText(line: String, seen: String) {
    #expect(lowered(line) == seen)
  }

  @Test(arguments: ["NATO and ASEAN met.", "The US and the UK", "USAID UNICEF", "双方签署 MOU"])
  func acronymsStayAsTheyAre(line: String) {
    #expect(lowered(line) == nil)
  }

  @Test func thePeoplesRepublicIsNoOther() throws {
    let found = try SampleText.mentions(
      "actor", in: "MEMORANDUM BETWEEN KENYA AND THE PEOPLE'S REPUBLIC OF CHINA", "en")
    #expect(found == [Found("KENYA", "KE"), Found("PEOPLE'S REPUBLIC OF CHINA", "CN")])
  }

  @Test func theStatesOfATitleInCapitalsAreFound() throws {
    let found = try SampleText.mentions(
      "actor", in: "TREATY BETWEEN THE REPUBLIC OF KENYA AND THE REPUBLIC OF PERU", "en")
    #expect(found == [Found("REPUBLIC OF KENYA", "KE"), Found("REPUBLIC OF PERU", "PE")])
  }
}
