import Reading
import Testing
import Values

@testable import Ledger

@Suite("One activity")
struct ActivityRuleTests {
  private func activity(
    _ kind: ActivityKind = .survey, place: String? = "Lamu", for beneficiaries: [String] = []
  ) -> Claim.Content {
    .activity(
      Activity(actors: ["KE"], kind: kind, place: place, beneficiaries: beneficiaries))
  }

  @Test func byActorsKindPlaceAndYear() {
    #expect(areOne(activity(), activity(), times: ("2024-01", "2024-02")))
    #expect(!areOne(activity(), activity(), times: ("2024", "2025")))
    #expect(!areOne(activity(), activity(.visit)))
    #expect(!areOne(activity(), activity(place: "Mombasa")))
    #expect(!areOne(activity(), activity(for: ["UG"])))
  }

  @Test func concernsThoseItIsFor() {
    #expect(activity(for: ["UG"]).rule.concerned == ["KE", "UG"])
  }

  @Test func withoutAPlaceByItsWords() {
    #expect(!areOne(activity(place: nil), activity(place: nil)))
    #expect(areOne(activity(place: nil), activity(place: nil), words: ("调查", "调查")))
  }
}
