import Ledger
import Reading
import TestSupport
import Testing
import Values

@Suite("Entries of a ledger")
struct EntriesTests {
  @Test func everyEntryLeadsToSourceAndWords() throws {
    let temporary = try TemporaryLedger()
    let source = try temporary.add(.chineseNews).source
    let entry = try #require(try temporary.ledger.entries(about: ["CN", "KE"]).first)
    #expect(entry.id.wholeMatch(of: /flow-[0-9a-hjkmnp-tv-z]{8}/) != nil)
    #expect(entry.states == ["CN", "KE"])
    #expect(entry.evidence.map(\.source) == [source])
    #expect(entry.evidence.first?.claim == SampleReading.chineseNews.reading.claims.first)
    #expect(try temporary.ledger.entry(id: entry.id) == entry)
  }

  @Test func allStatesAskedForAreWanted() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.chineseNews)
    try temporary.add(.japanesePlan)
    #expect(try temporary.ledger.entries().count == 3)
    #expect(try temporary.ledger.entries(about: ["KE"]).count == 3)
    #expect(try temporary.ledger.entries(about: ["KE", "CN", "KE"]).count == 1)
    #expect(try temporary.ledger.entries(about: ["CN", "JP"]).isEmpty)
  }

  @Test func sinceGoesByTheDateOfTheEvidence() throws {
    let temporary = try TemporaryLedger()
    let early = SampleReading("肯尼亚与日本签署了《港口宪章》。", published: "2020-05-01")
      .claim(charter(subject: nil), on: "肯尼亚与日本签署了《港口宪章》")
    let late = SampleReading("Kenya and Japan signed the Port Charter.")
      .claim(charter(subject: nil), on: "Kenya and Japan signed the Port Charter", time: "2021")
    try temporary.add(early)
    try temporary.add(late)
    func evidence(since year: Int, _ month: Int, _ day: Int) throws -> Int? {
      try temporary.ledger.entries(since: CivilDay(year, month, day)).first?.evidence.count
    }
    #expect(try evidence(since: 2020, 5, 1) == 2)
    #expect(try evidence(since: 2020, 5, 2) == 1)
    // 2021 may mean its last day.
    #expect(try evidence(since: 2021, 12, 31) == 1)
    #expect(try evidence(since: 2022, 1, 1) == nil)
  }

  @Test func anUnknownEntryIsRefused() throws {
    let temporary = try TemporaryLedger()
    let refusal = try #require(throws: Diagnostic.self) {
      try temporary.ledger.entry(id: "flow-00000000")
    }
    #expect(refusal.message == "the ledger has no entry “flow-00000000”")
  }

  @Test func theOverviewCounts() throws {
    let temporary = try TemporaryLedger()
    for sample in [SampleReading.chineseNews, .englishNews, .japanesePlan] {
      try temporary.add(sample)
    }
    let overview = try temporary.ledger.overview()
    #expect((overview.sources, overview.claims) == (3, 4))
    #expect(overview.entries.map(\.type) == ["flow", "undertaking"])
    #expect(overview.pairs.map(\.states) == [["CN", "KE"], ["JP", "KE"]])
    #expect(overview.pairs.map(\.count) == [2, 2])
    #expect(try temporary.ledger.overview(pairs: 1).pairs.count == 1)
  }
}
