import Foundation
import Ledger
import Reading
import Testing
import Values

@testable import Views

@Suite struct FulfilmentTests {
  let promise = Sample.undertakings[0]

  func isSilent(_ entry: Entry, among entries: [Entry] = []) -> Bool {
    if case .nothingReported = Fulfilment.of(entry, among: entries) { true } else { false }
  }

  @Test func aPromiseAloneIsUnreported() {
    #expect(isSilent(promise))
    #expect(isSilent(Sample.flows[0]))
  }

  @Test func anotherSourceThatTellsItAsSoReportsIt() {
    var entry = promise
    entry.evidence.append(
      Sample.evidence(Sample.news, promise.content, at: 3, "已完成港口调查", .actual))
    #expect(!isSilent(entry))
  }

  @Test func thePromisingSourceDoesNotReportItself() {
    var entry = promise
    entry.evidence.append(Sample.evidence(Sample.plan, promise.content, at: 3, "調査", .actual))
    #expect(isSilent(entry))
  }

  @Test func aDeclaratoryUndertakingPromisesNothing() {
    let content = Claim.Content.undertaking(
      Undertaking(obligors: ["VN"], action: "歓迎する", strength: .declaratory))
    let entry = Sample.entry("u", Sample.evidence(Sample.plan, content, at: 0, "歓迎する", .actual))
    if let fulfilment = Fulfilment.of(entry, among: []) { Issue.record("\(fulfilment)") }
  }

  @Test func aPaymentBetweenThePartiesMayBeIt() throws {
    let paid = Sample.entry(
      "paid",
      Sample.evidence(
        Sample.news, Sample.grant(Amount(20), .disbursement), at: 9, "已拨付", .actual,
        time: "2022"))
    guard case .possiblyReported(let candidates) = Fulfilment.of(Sample.flows[0], among: [paid])
    else {
      Issue.record("the payment is not seen")
      return
    }
    #expect(candidates.map(\.id) == ["paid"])
    let earlier = Sample.entry(
      "paid",
      Sample.evidence(
        Sample.news, Sample.grant(Amount(20), .disbursement), at: 9, "已拨付", .actual,
        time: "2019"))
    #expect(isSilent(Sample.flows[0], among: [earlier]))
  }

  @Test func aSumMayNotBeOfTraineesNorTraineesOfShips() {
    func training(_ amount: Decimal, _ unit: String, _ stage: FlowStage) -> Entry {
      let flow = Flow(
        providers: ["AU"], recipients: ["VN"], quantity: Quantity(Amount(amount), unit),
        stage: stage, form: .unspecified)
      return Sample.entry(
        "\(unit)-\(stage)",
        Sample.evidence(
          Sample.news, .flow(flow), at: 9, "培训", stage == .pledge ? .planned : .actual,
          time: "2022"))
    }
    let trained = training(20, "person", .disbursement)
    #expect(isSilent(Sample.flows[0], among: [trained]))
    #expect(isSilent(training(4, "ship", .pledge), among: [trained]))
    #expect(!isSilent(training(40, "person", .pledge), among: [trained]))
  }
}
