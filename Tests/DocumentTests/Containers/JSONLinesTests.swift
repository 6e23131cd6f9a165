import Testing
import Values

@testable import Document

struct JSONLinesTests {
  @Test func eachLineIsADocument() {
    let lines = documents(in: Array("{\"text\":\"a\"}\n\n{\"text\":\"b\"}".utf8), path: "x.jsonl")
    #expect(lines == ["x.jsonl#1: {\"text\":\"a\"}", "x.jsonl#3: {\"text\":\"b\"}"])
  }

  @Test func packedOrNot() {
    let lines = documents(in: gzip(Array("{\"text\":\"a\"}\n".utf8)), path: "x.jsonl.gz")
    #expect(lines == ["x.jsonl.gz#1: {\"text\":\"a\"}"])
  }

  @Test func aLineOverTheLimitIsRefusedAndTheRestGoesOn() {
    var limits = DocumentLimits()
    limits.size = 16
    let lines = documents(
      in: Array("{\"text\":\"a very long line\"}\n{\"text\":\"b\"}\n".utf8), limits: limits)
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("refused archive: line 1 is larger than"))
    #expect(lines[1] == "archive#2: {\"text\":\"b\"}")
  }

  @Test func anObjectLaidOutForPeopleIsOneDocument() {
    let text = "{\n  \"text\": \"a\"\n}\n"
    #expect(documents(in: Array(text.utf8)) == ["archive: \(text)"])
  }

  @Test func theUserKnowsBetter() {
    let text = "{\"a\": 1} is how the note begins.\nIt goes on.\n"
    #expect(documents(in: Array(text.utf8), format: .text) == ["archive: \(text)"])
  }

  @Test(arguments: ["", "\n \n"])
  func nothingInItIsSaid(rest: String) {
    #expect(documents(in: Array(rest.utf8)).count == 1)
  }
}
