import Exchange
import Foundation
import Ledger
import Reading
import TestSupport
import Testing

@Suite("JSON")
struct JSONFormatTests {
  @Test func theGoldenFile() throws {
    let bytes = try JSONFormat().bytes(of: sampleEntries(), members: GroupMembers())
    try assertSnapshot(String(decoding: bytes, as: UTF8.self), "Exchange/entries.json")
  }

  @Test func eachEvidenceLeadsToFilePositionAndQuote() throws {
    struct Listed: Decodable {
      struct Evidence: Decodable {
        struct Source: Decodable { let file: String }
        struct Claim: Decodable { let evidence: [Quote] }
        struct Quote: Decodable { let start: Int, end: Int, quote: String }
        let source: Source
        let claim: Claim
      }
      let id: String
      let evidence: [Evidence]
    }
    let entries = try sampleEntries()
    let listed = try JSONDecoder().decode(
      [Listed].self, from: Data(JSONFormat().bytes(of: entries, members: GroupMembers())))
    #expect(listed.map(\.id) == entries.map(\.id))
    let quote = try #require(
      listed.flatMap(\.evidence).first { $0.source.file == "zh/grant.txt" }?.claim.evidence.first)
    #expect(quote.quote == "中国将向肯尼亚提供6000万元无偿援助")
    #expect((quote.start, quote.end) == (19, 38))
  }
}
