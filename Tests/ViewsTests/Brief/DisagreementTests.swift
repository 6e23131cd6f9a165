import Foundation
import Ledger
import Reading
import Testing
import Values

@testable import Views

@Suite struct DisagreementTests {
  func told(
    _ source: SourceSummary, _ amount: Amount, _ stage: FlowStage = .pledge, item: String? = nil,
    time: String? = "2021", partOf: String? = nil, id: String
  ) -> Entry {
    Sample.entry(
      id,
      Sample.evidence(
        source, Sample.grant(amount, stage, item: item), at: 1, "…", .planned, time: time,
        partOf: partOf))
  }

  @Test func incompatibleAmountsOfOneTimeDisagree() throws {
    let found = Disagreement.all(in: Sample.flows)
    #expect(found.count == 1)
    #expect(found[0].claims.map(\.entry.id) == ["flow-1", "flow-2"])
  }

  @Test func amountsThatCanBothHoldDoNot() {
    let entries = [
      told(Sample.plan, Amount(60, bound: .moreThan), id: "a"),
      told(Sample.news, Amount(90), id: "b"),
    ]
    #expect(Disagreement.all(in: entries).isEmpty)
  }

  @Test func otherThingsStagesTimesAndPartsDoNot() {
    let base = told(Sample.plan, Amount(60), item: "船", id: "a")
    for other in [
      told(Sample.news, Amount(90), item: "路", id: "b"),
      told(Sample.news, Amount(90), .disbursement, item: "船", id: "b"),
      told(Sample.news, Amount(90), item: "船", time: "2022", id: "b"),
      told(Sample.news, Amount(90), item: "船", partOf: "c9", id: "b"),
      told(Sample.plan, Amount(90), item: "船", id: "b"),
    ] {
      #expect(Disagreement.all(in: [base, other]).isEmpty)
    }
    let same = told(Sample.news, Amount(90), item: "船", id: "b")
    #expect(Disagreement.all(in: [base, same]).count == 1)
  }
}
