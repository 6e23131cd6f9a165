import Foundation
import Ledger
import Reading
import TestSupport
import Testing
import Values

@Suite("Disagreements")
struct DisagreementTests {
  @Test func amountsThatCannotBothHold() throws {
    let temporary = try TemporaryLedger()
    for sample in [SampleReading.chineseNews, .englishNews, .japanesePlan] {
      try temporary.add(sample)
    }
    let entries = try temporary.ledger.entries()
    let groups = Disagreement.groups(among: entries)
    #expect(groups.count == 1)
    #expect(groups.first?.entries == Array(entries.prefix(2)))
  }

  @Test(arguments: [
    // about 60 million and 62 million may be one sum; more than 50 and 80 too
    (Amount(60, bound: .about), Amount(62), 0),
    (Amount(50, bound: .moreThan), Amount(80), 0),
    (Amount(60), Amount(61), 1),
    (Amount(50, bound: .atMost), Amount(60, bound: .atLeast), 1),
  ])
  func boundsAreHeard(a: Amount, b: Amount, count: Int) throws {
    #expect(try disagreements(loan(a), loan(b)) == count)
  }

  @Test func whatIsNotTheSameDoesNotDisagree() throws {
    let grant = loan(Amount(60))
    #expect(try disagreements(grant, loan(Amount(90))) == 1)
    #expect(try disagreements(grant, loan(Amount(90), to: "UG")) == 0)
    #expect(try disagreements(grant, loan(Amount(90), currency: "USD")) == 0)
    #expect(try disagreements(grant, loan(Amount(90), form: .investment)) == 0)
    #expect(try disagreements(grant, loan(Amount(90), item: "港口")) == 0)
    #expect(try disagreements(grant, loan(Amount(90)), times: ("2020", "2021")) == 0)
    #expect(try disagreements(grant, loan(Amount(90)), times: ("2020", "2020-05")) == 1)
  }

  @Test func pledgedAndPaidAreTwoThings() throws {
    #expect(
      try disagreements(loan(Amount(60), stage: .pledge), loan(Amount(40), stage: .disbursement))
        == 0)
    #expect(try disagreements(loan(Amount(60), stage: .pledge), loan(Amount(40))) == 1)
  }

  @Test func figuresOfOneMeasure() throws {
    func population(_ people: Decimal, of subject: String) -> Claim.Content {
      .figure(
        Figure(
          subject: subject, measure: "人口", value: .quantity(Quantity(Amount(people), "person"))))
    }
    #expect(try disagreements(population(50, of: "KE"), population(55, of: "KE")) == 1)
    #expect(try disagreements(population(50, of: "KE"), population(55, of: "UG")) == 0)
  }

  @Test func oneVoiceInOneTextListsTwoThings() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(
      SampleReading("中国提供60元贷款，又提供90元贷款。据乌干达央行，为95元贷款。")
        .claim(loan(Amount(60)), on: "中国提供60元贷款")
        .claim(loan(Amount(90)), on: "又提供90元贷款"))
    #expect(Disagreement.groups(among: try temporary.ledger.entries()).isEmpty)
    try temporary.add(
      SampleReading("据乌干达央行，贷款为95元。")
        .claim(loan(Amount(95)), on: "贷款为95元", voice: ["乌干达央行"]))
    #expect(Disagreement.groups(among: try temporary.ledger.entries()).map(\.entries.count) == [3])
  }

  @Test func partsAndDenialsDoNotDisagree() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(SampleReading("贷款共100元。").claim(loan(Amount(100)), on: "贷款共100元"))
    try temporary.add(
      SampleReading("其中30元已到。").claim(loan(Amount(30)), on: "其中30元已到", partOf: "c9"))
    try temporary.add(
      SampleReading("没有200元贷款。").claim(loan(Amount(200)), on: "没有200元贷款", modality: .denied))
    #expect(Disagreement.groups(among: try temporary.ledger.entries()).isEmpty)
  }

  /// How many disagreements two documents with a claim each make.
  private func disagreements(
    _ a: Claim.Content, _ b: Claim.Content, times: (String?, String?) = (nil, nil)
  ) throws -> Int {
    let temporary = try TemporaryLedger()
    try temporary.add(SampleReading("第一份文件。").claim(a, on: "第一份", time: times.0))
    try temporary.add(SampleReading("第二份文件。").claim(b, on: "第二份", time: times.1))
    return Disagreement.groups(among: try temporary.ledger.entries()).count
  }

  private func loan(
    _ amount: Amount, to recipient: String = "KE", currency: String = "CNY",
    form: FlowForm = .loan, item: String? = nil, stage: FlowStage = .unspecified
  ) -> Claim.Content {
    .flow(
      Flow(
        providers: ["CN"], recipients: [recipient], money: Money(amount, currency), item: item,
        stage: stage, form: form))
  }
}
