import Ledger
import TestSupport
import Testing
import Values

@Suite("Rebuilding the entries")
struct RebuildTests {
  @Test func givesEqualRowsToTheLast() throws {
    let temporary = try TemporaryLedger()
    // The later document comes first, so that the entry's content must turn to the earlier one.
    let late = SampleReading("肯尼亚与日本签署了《港口宪章》。", published: "2021")
      .claim(charter(subject: "later"), on: "肯尼亚与日本签署了《港口宪章》")
    let early = SampleReading("Kenya and Japan signed the Port Charter.", published: "2020")
      .claim(charter(subject: "earlier"), on: "Kenya and Japan signed the Port Charter")
    for sample in [late, .chineseNews, early, .japanesePlan, .englishNews] {
      try temporary.add(sample)
    }
    try temporary.ledger.remove(source: "zh/grant.txt")
    #expect(try temporary.ledger.entries().first?.content == charter(subject: "earlier"))

    let before = try temporary.rows()
    #expect(before.filter { $0.hasPrefix("entry ") }.count == 4)
    try temporary.ledger.rebuildEntries()
    #expect(try temporary.rows() == before)
  }

  @Test func idsDoNotDependOnTheOrderOfAdding() throws {
    let one = try TemporaryLedger()
    let other = try TemporaryLedger()
    let samples = [SampleReading.chineseNews, .englishNews, .japanesePlan]
    for sample in samples { try one.add(sample) }
    for sample in samples.reversed() { try other.add(sample) }
    #expect(try one.ledger.entries() == other.ledger.entries())
  }
}
