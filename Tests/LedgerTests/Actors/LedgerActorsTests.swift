import Languages
import TestSupport
import Testing
import Values

@testable import Ledger

@Suite("Actors of a user in the ledger")
struct LedgerActorsTests {
  private let ledger: Ledger
  private let temporary: TemporaryLedger

  init() throws {
    temporary = try TemporaryLedger()
    ledger = temporary.ledger
  }

  private func importing(_ actors: ListedActor..., replacingAll isWhole: Bool = false) throws {
    let number = try ledger.beginImport(replacingAll: isWhole)
    for actor in actors { try ledger.store([actor], import: number) }
  }

  private func company(_ id: String, _ names: String...) -> ListedActor {
    ListedActor(
      id: id, kind: .company, names: names.map { .init($0) }, country: "KE",
      codes: [.init(scheme: "lei", code: "L-\(id)")])
  }

  @Test func anActorIsGivenBackAsItCame() throws {
    let actor = ListedActor(
      id: "mara", kind: .organization, names: [.init("Mara", language: "en"), .init("マラ")],
      country: "KE",
      codes: [.init(scheme: "wikidata", code: "Q1"), .init(scheme: "lei", code: "L")])
    try importing(actor)
    #expect(try ledger.actor("mara") == actor)
    #expect(try ledger.actor("other") == nil)
  }

  @Test func oneImportAddsUpTheNextReplaces() throws {
    try importing(company("a", "Mara"), company("a", "Mara Power"))
    #expect(try ledger.actor("a")?.names.map(\.text) == ["Mara", "Mara Power"])
    try importing(company("a", "Mara Holding"), company("b", "Sisal"))
    #expect(try ledger.actor("a")?.names.map(\.text) == ["Mara Holding"])
    #expect(try ledger.actorCount() == 2)
    try importing(company("b", "Sisal"), replacingAll: true)
    #expect(try ledger.actorCount() == 1)
  }

  @Test func actorsAreListedByTheirNames() throws {
    try importing(company("a", "Mara"), company("b", "西沙尔公司"), company("c", "Sisal"))
    #expect(try ledger.actors(holding: "", limit: 9).map(\.id) == ["a", "b", "c"])
    #expect(try ledger.actors(holding: "sis", limit: 9).map(\.id) == ["c"])
    #expect(try ledger.actors(holding: "西沙尔", limit: 9).map(\.id) == ["b"])
    #expect(try ledger.actors(holding: "", limit: 2).count == 2)
  }

  @Test func aDecisionOutlivesAnImport() throws {
    try importing(company("a", "Mara"), company("b", "Sisal"))
    try ledger.merge("b", into: "a")
    try ledger.alias("a", name: "Mara of Kisumu")
    try importing(company("a", "Mara"), company("b", "Sisal"))
    #expect(try ledger.decisions(on: "b").into == "a")
    #expect(try ledger.decisions(on: "a").aliases == ["Mara of Kisumu"])
  }

  @Test func nobodyIsMergedInACircle() throws {
    try importing(company("a", "Mara"), company("b", "Sisal"), company("c", "Tana"))
    try ledger.merge("b", into: "a")
    try ledger.merge("c", into: "b")
    #expect(try ledger.decisions(on: "c").into == "a")
    #expect(throws: Diagnostic.self) { try ledger.merge("a", into: "c") }
    #expect(throws: Diagnostic.self) { try ledger.merge("unknown", into: "a") }
  }
}
