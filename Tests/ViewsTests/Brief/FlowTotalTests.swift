import Foundation
import Ledger
import Reading
import Testing
import Values

@testable import Views

@Suite struct FlowTotalTests {
  func flow(
    _ amount: Amount, _ modality: Modality = .planned, time: String? = nil, partOf: String? = nil,
    id: String
  ) -> Entry {
    Sample.entry(
      id,
      Sample.evidence(
        Sample.plan, Sample.grant(amount, .pledge), at: 1, "…", modality, time: time,
        partOf: partOf))
  }

  func totals(_ entries: [Entry], disputed: Set<String> = []) -> [Money] {
    FlowTotal.totals(of: FlowLine.all(in: entries), disputed: disputed).map(\.money)
  }

  @Test func partsRatesAndWhatIsDeniedAreNotAdded() {
    let entries = [
      flow(Amount(67), id: "a"), flow(Amount(30), partOf: "c1", id: "b"), flow(Amount(3), id: "c"),
      flow(Amount(1000), .denied, id: "d"), flow(Amount(1000), .possible, id: "e"),
    ]
    #expect(totals(entries) == [Money(Amount(70), "AUD")])
  }

  @Test func aLongerPeriodMayCountAShorter() {
    let entries = [
      flow(Amount(120), time: "2022/..", id: "a"), flow(Amount(45), time: "2024", id: "b"),
    ]
    #expect(totals(entries).isEmpty)
  }

  @Test func nothingIsAddedWhereAFigureIsDisputed() {
    let entries = [flow(Amount(1), id: "a"), flow(Amount(2), id: "b")]
    #expect(totals(entries) == [Money(Amount(3), "AUD")])
    #expect(totals(entries, disputed: ["b"]).isEmpty)
  }

  @Test(arguments: [
    ([Amount(1), Amount(2, bound: .about)], Amount(3, bound: .about)),
    ([Amount(1), Amount(2, bound: .moreThan)], Amount(3, bound: .moreThan)),
    ([Amount(1, bound: .atMost), Amount(2, bound: .atMost)], Amount(3, bound: .atMost)),
    ([Amount(1), Amount(2, bound: .atMost)], Amount(1, to: 3)),
    ([Amount(1, bound: .atLeast), Amount(2, bound: .atMost)], Amount(1, bound: .atLeast)),
  ])
  func aSumIsNoMoreCertainThanItsParts(_ amounts: [Amount], _ sum: Amount) {
    #expect(FlowTotal.sum(amounts) == sum)
  }
}
