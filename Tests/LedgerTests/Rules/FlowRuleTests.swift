import Foundation
import Reading
import Testing
import Values

@testable import Ledger

@Suite("One flow")
struct FlowRuleTests {
  private func flow(
    _ yuan: Decimal? = 60, item: String? = nil, stage: FlowStage = .pledge,
    form: FlowForm = .grant, per: String? = nil
  ) -> Claim.Content {
    .flow(
      Flow(
        providers: ["CN"], recipients: ["KE"],
        money: yuan.map { Money(Amount($0), "CNY", per: per) }, item: item, stage: stage,
        form: form))
  }

  @Test func atWhateverStage() {
    #expect(areOne(flow(), flow(stage: .disbursement), times: ("2024-01", "2024-12")))
    #expect(areOne(flow(), flow(item: "药品")))
    #expect(!areOne(flow(), flow(61)))
    #expect(!areOne(flow(), flow(per: "P1Y")))
    #expect(!areOne(flow(), flow(form: .loan)))
    #expect(!areOne(flow(), flow(), times: ("2024", "2025")))
  }

  @Test func withoutAnAmountByTheGoods() {
    #expect(areOne(flow(nil, item: "ラジオ 十台"), flow(nil, item: "ラジオ十台")))
    #expect(!areOne(flow(nil, item: "药品"), flow(nil, item: "粮食")))
    #expect(!areOne(flow(nil), flow(nil)))
    #expect(areOne(flow(nil), flow(nil), words: ("提供援助", "提供 援助")))
  }
}
