import GRDB
import Languages
import TestSupport
import Testing
import Values

@testable import Ledger

@Suite("The layer of a ledger's actors")
struct LedgerLayerTests {
  private static let tables: Lexicon = {
    do {
      return try TemporaryTables([
        "en/actors.tsv": "# form\tid\tkind\nTana Fund\ttana\torganization\n",
        "en/states.tsv": "# form\tid\tuse\nKenya\tKE\tshort\n",
      ]).lexicon()
    } catch { preconditionFailure("\(error)") }
  }()

  private let ledger: Ledger
  private let temporary: TemporaryLedger

  init() throws {
    temporary = try TemporaryLedger()
    ledger = temporary.ledger
  }

  private func importing(_ names: [String: String]) throws {
    let number = try ledger.beginImport(replacingAll: false)
    try ledger.store(
      names.map { ListedActor(id: $0.key, kind: .company, names: [.init($0.value)]) },
      import: number)
  }

  @Test func withoutActorsTheTablesAreAlone() throws {
    let lexicon = try ledger.lexicon(over: Self.tables)
    #expect(lexicon.layer == nil)
    #expect(lexicon.digest == Self.tables.digest)
  }

  @Test func theLayerIsKeptUntilSomethingChanges() throws {
    try importing(["a": "Mara Power"])
    let first = try ledger.lexicon(over: Self.tables)
    #expect(try kept() == 1)
    #expect(try ledger.lexicon(over: Self.tables).digest == first.digest)
    try ledger.alias("KE", name: "Nchi ya Kenya")
    #expect(try kept() == 0)
    #expect(try ledger.lexicon(over: Self.tables).digest != first.digest)
    #expect(try ledger.lexicon(over: Self.tables).layer?.actor("KE")?.kind == .state)
  }

  private func kept() throws -> Int? {
    try ledger.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM actorLayer") }
  }

  @Test func aMergeCarriesTheNamesOver() throws {
    try importing(["a": "Sisal Works", "b": "Mara Power"])
    try ledger.merge("a", into: "b")
    let layer = try #require(try ledger.lexicon(over: Self.tables).layer)
    #expect(layer.actor("a") == nil)
    #expect(layer.actor("b")?.name == "Mara Power")
    #expect(layer.nameCount == 2)
    try ledger.merge("b", into: "tana")
    let again = try #require(try ledger.lexicon(over: Self.tables).layer)
    #expect(again.actor("tana")?.kind == .organization)
    #expect(again.actorCount == 1)
  }

  @Test func theSameListGivesTheSameLayerAsAFileOfIt() throws {
    try importing(["a": "Sisal Works", "b": "Mara Power"])
    var builder = ActorLayerBuilder(Self.tables)
    builder.add(ListedActor(id: "b", kind: .company, names: [.init("Mara Power")]))
    builder.add(ListedActor(id: "a", kind: .company, names: [.init("Sisal Works")]))
    #expect(
      try ledger.lexicon(over: Self.tables).digest
        == Self.tables.adding(builder.finish().layer).digest)
  }
}
