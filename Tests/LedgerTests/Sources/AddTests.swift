import Document
import GRDB
import Ledger
import Reading
import TestSupport
import Testing
import Values

@Suite("Adding documents")
struct AddTests {
  @Test func theSameBytesTwiceAddNothing() throws {
    let temporary = try TemporaryLedger()
    guard case .added(let source) = try temporary.add(.chineseNews) else {
      Issue.record("a new document was known")
      return
    }
    let before = try temporary.rows()

    var again = SampleReading.chineseNews.reading
    again.document.path = "copy/of/it.txt"
    let second = try temporary.ledger.add(again, bytes: SampleReading.chineseNews.bytes)
    #expect(second == .known(source))
    #expect(second.source.path == "zh/grant.txt")
    #expect(try temporary.rows() == before)
  }

  @Test func anErrorWithinLeavesNothing() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.englishNews)
    let before = try temporary.rows()
    let pool = try DatabaseQueue(path: temporary.path)
    try pool.write {
      try $0.execute(
        sql: """
          CREATE TRIGGER fail AFTER INSERT ON claim WHEN NEW.number = 1
          BEGIN SELECT RAISE(ABORT, 'the second claim fails'); END
          """)
    }
    let refusal = try #require(throws: Diagnostic.self) { try temporary.add(.japanesePlan) }
    #expect(refusal.file == temporary.path)
    #expect(refusal.message.contains("the second claim fails"))
    #expect(try temporary.rows() == before)
    #expect(try temporary.ledger.search("技術").isEmpty)
  }

  @Test func aSourceIsGivenBackAsItWasAdded() throws {
    let temporary = try TemporaryLedger()
    let id = try temporary.add(.japanesePlan).source.id
    let detail = try temporary.ledger.source(id: id)
    #expect(detail.summary.title == "日・ケニア協力計画")
    #expect(detail.summary.kind == "official")
    #expect(detail.summary.written?.text == "2023-06-01")
    #expect(detail.added == Clock.fixed.now())
    #expect((detail.claims, detail.entries) == (2, 2))
    #expect(detail.size == SampleReading.japanesePlan.bytes.count)
    #expect(try temporary.ledger.bytes(of: id).bytes == SampleReading.japanesePlan.bytes)
  }
}
