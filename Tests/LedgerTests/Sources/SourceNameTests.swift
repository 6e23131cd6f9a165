import Ledger
import TestSupport
import Testing
import Values

@Suite("Naming a source")
struct SourceNameTests {
  @Test func byIdByDigestAndByPath() throws {
    let temporary = try TemporaryLedger()
    let source = try temporary.add(.chineseNews).source
    try temporary.add(.englishNews)
    for name in [
      source.id, source.digest, "sha256:" + source.digest, String(source.digest.prefix(6)),
      source.id.uppercased(), "zh/grant.txt",
    ] {
      #expect(try temporary.ledger.source(id: name).summary == source)
    }
  }

  @Test(arguments: ["ffffffffffff", "abc", "no/such.txt", "", "%", "' OR 1=1 --"])
  func unknownNamesAreRefused(name: String) throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.chineseNews)
    let refusal = try #require(throws: Diagnostic.self) { try temporary.ledger.source(id: name) }
    #expect(refusal.message == "no source in the ledger goes by the name “\(name)”")
  }

  @Test func anAmbiguousPathIsRefusedWithTheCandidates() throws {
    let temporary = try TemporaryLedger()
    let first = try temporary.add(SampleReading("肯尼亚通讯，一。", path: "news.txt")).source
    let second = try temporary.add(SampleReading("肯尼亚通讯，二。", path: "news.txt")).source
    let refusal = try #require(throws: Diagnostic.self) {
      try temporary.ledger.remove(source: "news.txt")
    }
    #expect(refusal.message.contains(first.id))
    #expect(refusal.message.contains(second.id))
    #expect(try temporary.ledger.sources().count == 2)
  }
}
