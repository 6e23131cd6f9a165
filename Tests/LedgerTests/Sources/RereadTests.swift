import Ledger
import Reading
import TestSupport
import Testing
import Values

@Suite("Reading again")
struct RereadTests {
  @Test func idsOfWhatDidNotChangeStay() async throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.japanesePlan)
    try temporary.add(.chineseNews)
    let before = try temporary.ledger.entries(about: ["KE", "JP"])
    #expect(before.count == 2)

    // The tables have changed: the second provision is read as a firm promise with a date.
    let result = try await temporary.ledger.reread { (source) throws(Diagnostic) -> Reading in
      guard source.source.language.tag == "ja" else { return SampleReading.chineseNews.reading }
      var reading = SampleReading.japanesePlan.reading
      reading.lexicon = "1111"
      reading.claims[1].content = .undertaking(
        Undertaking(obligors: ["KE"], action: "制度を整備する", strength: .firm, provision: "2"))
      return reading
    }
    #expect(result.changed.map(\.path) == ["ja/plan.txt"])
    #expect(result.unchanged == 1)
    #expect(result.refused.isEmpty)

    let after = try temporary.ledger.entries(about: ["KE", "JP"])
    #expect(after.count == 2)
    #expect(after.contains(before[0]))
    #expect(!after.map(\.id).contains(before[1].id))
    #expect(try temporary.ledger.reading(of: "ja/plan.txt").lexicon == "1111")
  }

  @Test func whatCannotBeReadAgainStaysAsItWas() async throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.japanesePlan)
    try temporary.add(.chineseNews)
    let before = try temporary.rows()
    let result = try await temporary.ledger.reread { (source) throws(Diagnostic) -> Reading in
      throw Diagnostic("its encoding is unknown", file: source.source.path)
    }
    #expect(result.refused.map(\.file) == ["ja/plan.txt", "zh/grant.txt"])
    #expect(try temporary.rows() == before)
  }
}
