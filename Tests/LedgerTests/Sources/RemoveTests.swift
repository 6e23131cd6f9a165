import Ledger
import TestSupport
import Testing
import Values

@Suite("Removing a source")
struct RemoveTests {
  @Test func whatItAloneSupportsGoesWithIt() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.chineseNews)
    let before = try temporary.rows()
    let plan = try temporary.add(.japanesePlan).source
    #expect(try temporary.ledger.entries(about: ["JP"]).count == 2)

    #expect(try temporary.ledger.remove(source: plan.id) == plan)
    #expect(try temporary.rows() == before)
    #expect(try temporary.ledger.search("技術協力").isEmpty)
    #expect(throws: Diagnostic.self) { try temporary.ledger.remove(source: plan.id) }
  }

  @Test func whatAnotherSupportsStaysWithWhatTheOtherSays() throws {
    let temporary = try TemporaryLedger()
    let early = SampleReading(
      "In Lamu, Kenya and Japan signed the Port Charter.", published: "2020"
    )
    .claim(charter(subject: "the port of Lamu"), on: "Kenya and Japan signed the Port Charter")
    let late = SampleReading("肯尼亚与日本签署了《港口宪章》。", published: "2021")
      .claim(charter(subject: nil), on: "肯尼亚与日本签署了《港口宪章》")
    let first = try temporary.add(early).source
    try temporary.add(late)

    let entry = try #require(try temporary.ledger.entries().first)
    #expect(entry.evidence.map(\.source.published?.text) == ["2020", "2021"])
    #expect(entry.content == charter(subject: "the port of Lamu"))

    try temporary.ledger.remove(source: first.id)
    let left = try temporary.ledger.entry(id: entry.id)
    #expect(left.evidence.count == 1)
    #expect(left.content == charter(subject: nil))
  }
}
