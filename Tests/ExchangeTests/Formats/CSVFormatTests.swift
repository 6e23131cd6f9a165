import Reading
import TestSupport
import Testing

@testable import Exchange

@Suite("CSV")
struct CSVFormatTests {
  @Test func theGoldenFile() throws {
    let bytes = CSVFormat().bytes(of: try sampleEntries(), members: GroupMembers())
    try assertSnapshot(String(decoding: bytes, as: UTF8.self), "Exchange/entries.csv")
  }

  @Test func noEntriesAreAHeader() {
    let lines = String(decoding: CSVFormat().bytes(of: [], members: GroupMembers()), as: UTF8.self)
    #expect(lines.hasPrefix("id,type,states,"))
    #expect(lines.hasSuffix("\r\n"))
    #expect(lines.split(separator: "\r\n").count == 1)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+852", "'+852"), ("-船", "'-船"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("＝1", "'＝1"), ("＠x", "'＠x"), ("1=1", "1=1"), ("", ""),
    ("'", "'"), ("肯尼亚", "肯尼亚"),
  ])
  func formulasBecomeText(cell: String, defused: String) {
    #expect(CSVFormat.defused(cell) == defused)
  }
}
