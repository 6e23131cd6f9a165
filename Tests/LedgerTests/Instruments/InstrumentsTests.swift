import Ledger
import Reading
import TestSupport
import Testing
import Values

/// The instruments that a ledger holds, and their undertakings.
@Suite struct InstrumentsTests {
  private func plan() -> SampleReading {
    var instrument = Instrument(kind: .plan, title: "日本とケニアの行動計画", parties: ["JP", "KE"])
    instrument.date = EDTF("2024-05-08")
    return SampleReading.japanesePlan.with { $0.instrument = instrument }
  }

  @Test func anInstrumentIsHeldWithItsProvisions() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(plan())
    try temporary.add(.chineseNews)
    let held = try #require(try temporary.ledger.instruments().first)
    #expect(held.title == "日本とケニアの行動計画")
    #expect(held.provisions == plan().reading.provisions.count)
    #expect(try temporary.ledger.instruments(of: ["KE"]).count == 1)
    #expect(try temporary.ledger.instruments(of: ["PE"]).isEmpty)
  }

  @Test func whatIsRemovedOrRebuiltLeavesNoRow() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(plan())
    let before = try temporary.rows(of: ["instrument", "provision"])
    try temporary.ledger.rebuildEntries()
    #expect(try temporary.rows(of: ["instrument", "provision"]) == before)
    try temporary.ledger.remove(source: "ja/plan.txt")
    #expect(try temporary.rows(of: ["instrument", "provision"]).isEmpty)
  }

  @Test func anAgreementIsLinkedByTitleElseByKindPartiesAndYear() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(plan())
    func held(_ title: String?, _ parties: [String], _ kind: InstrumentKind, _ time: String) throws
      -> HeldInstrument?
    {
      try temporary.ledger.instrument(
        for: Agreement(parties: parties, title: title, kind: kind, status: .agreed),
        time: EDTF(time))
    }
    #expect(try held("日本とケニアの行動計画", [], .other, "2020")?.kind == .plan)
    #expect(try held("Japan–Kenya Action Plan", ["KE", "JP"], .plan, "2024-06")?.kind == .plan)
    #expect(try held(nil, ["KE", "JP"], .plan, "2023") == nil)
    #expect(try held(nil, ["KE", "PE"], .plan, "2024") == nil)
    #expect(try held("Another", ["KE", "JP"], .treaty, "2024") == nil)
  }

  @Test func undertakingsAreAskedForByWhatTheyAre() throws {
    let temporary = try TemporaryLedger()
    var firm = Undertaking(
      obligors: ["JP"], action: "港を建設する", strength: .firm, due: EDTF("2027-03"), provision: "1")
    firm.topics = [Topic("21040") ?? .unknown]
    let soft = Undertaking(
      obligors: ["KE"], action: "制度を検討する", strength: .consider, provision: "2")
    let sample = plan().with { reading in
      let evidence = reading.claims[0].evidence
      reading.claims = [firm, soft].enumerated().map { number, undertaking in
        Claim(
          id: "c\(number + 1)", .undertaking(undertaking), evidence: evidence, modality: .planned)
      }
    }
    try temporary.add(sample)
    try temporary.add(.chineseNews)
    func actions(_ filter: UndertakingFilter) throws -> [String] {
      try temporary.ledger.undertakings(about: [], filter).compactMap {
        if case .undertaking(let undertaking) = $0.content { undertaking.action } else { nil }
      }
    }
    #expect(try actions(UndertakingFilter()) == ["港を建設する", "制度を検討する"])
    #expect(try actions(UndertakingFilter(strength: .consider)) == ["制度を検討する"])
    #expect(try actions(UndertakingFilter(topic: Topic("210"))) == ["港を建設する"])
    #expect(try actions(UndertakingFilter(topic: Topic("21030"))).isEmpty)
    #expect(try actions(UndertakingFilter(dueBy: CivilDay(2027, 12, 31))) == ["港を建設する"])
    #expect(try actions(UndertakingFilter(dueBy: CivilDay(2026, 12, 31))).isEmpty)
    let id = try #require(try temporary.ledger.instruments().first).source.id
    #expect(try actions(UndertakingFilter(instrument: id)).count == 2)
    #expect(try actions(UndertakingFilter(instrument: "Peru")).isEmpty)
  }
}
