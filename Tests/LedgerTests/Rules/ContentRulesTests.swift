import Reading
import Testing
import Values

@testable import Ledger

@Suite("Filling up an entry")
struct ContentRulesTests {
  @Test func theFirstClaimDecidesAndOthersAdd() {
    let first = Claim.Content.flow(
      Flow(providers: ["CN"], recipients: ["KE"], item: "药品", form: .inKind))
    let second = Claim.Content.flow(
      Flow(
        providers: ["CN"], recipients: ["KE"], item: "粮食", stage: .commitment, form: .inKind,
        purpose: "救灾"))
    #expect(
      first.filled(from: second)
        == .flow(
          Flow(
            providers: ["CN"], recipients: ["KE"], item: "药品", stage: .commitment,
            form: .inKind, purpose: "救灾")))
  }

  @Test func meetingsUndertakingsAndRelationshipsToo() {
    #expect(
      Claim.Content.meeting(Meeting(participants: ["KE"], level: .leaders))
        .filled(from: .meeting(Meeting(participants: ["KE"], level: .leaders, place: "Lamu")))
        == .meeting(Meeting(participants: ["KE"], level: .leaders, place: "Lamu")))
    #expect(
      Claim.Content.relationship(Relationship(parties: ["KE"], status: "伙伴"))
        .filled(from: .relationship(Relationship(parties: ["KE"], status: "伙伴", replaces: "友好")))
        == .relationship(Relationship(parties: ["KE"], status: "伙伴", replaces: "友好")))
    #expect(
      Claim.Content.undertaking(Undertaking(obligors: ["KE"], action: "修路", strength: .firm))
        .filled(
          from: .undertaking(
            Undertaking(
              obligors: ["KE"], action: "修路", strength: .firm, recurrence: "FREQ=YEARLY")))
        == .undertaking(
          Undertaking(
            obligors: ["KE"], action: "修路", strength: .firm, recurrence: "FREQ=YEARLY")))
  }
}
