import Testing
import Values

@testable import Document

/// A record of a web archive.
func record(
  _ block: String, type: String = "response", url: String = "http://example.org/",
  length: Int? = nil, end: String = "\r\n\r\n"
) -> String {
  "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\n"
    + "WARC-Date: 2026-03-05T10:00:00Z\r\nContent-Length: \(length ?? block.utf8.count)\r\n\r\n"
    + block + end
}

/// A response that holds a page.
func response(
  _ body: String, type: String = "text/html; charset=utf-8", status: String = "200 OK"
) -> String {
  "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\r\n\(body)"
}

struct WebArchiveTests {
  private func places(_ archive: String, limits: DocumentLimits = DocumentLimits()) -> [String] {
    documents(in: Array(archive.utf8), limits: limits).map {
      $0.hasPrefix("refused") ? $0 : String($0.prefix { $0 != ":" })
    }
  }

  @Test func responsesAreDocuments() {
    let archive =
      record("software: ours\r\n", type: "warcinfo")
      + record("GET / HTTP/1.1\r\n\r\n", type: "request")
      + record(response("<p>one")) + record("x: y", type: "metadata") + record(response("<p>two"))
    #expect(places(archive) == ["archive#1", "archive#2"])
  }

  @Test func theRecordIsKeptAsItStands() {
    let one = record(response("<p>one"), end: "")
    #expect(documents(in: Array((one + "\r\n\r\n").utf8)) == ["archive#1: \(one)"])
  }

  @Test(arguments: [
    ("404 Not Found", "text/html"), ("301 Moved", "text/html"), ("200 OK", "image/png"),
    ("200 OK", "text/css"), ("200 OK", "application/javascript"),
  ])
  func whatIsNoDocumentIsPassedOver(status: String, type: String) {
    let archive = record(response("x", type: type, status: status)) + record(response("<p>one"))
    #expect(places(archive) == ["archive#2"])
  }

  @Test func anArchiveWithoutDocumentsIsSaid() {
    #expect(places(record("x: y", type: "warcinfo")).count == 1)
    #expect(places(record("x: y", type: "warcinfo"))[0].contains("holds no page or document"))
  }

  @Test(arguments: [3, 20, 100_000])
  func aRecordWithAWrongLengthIsRefusedAndTheRestGoesOn(length: Int) {
    let archive =
      record(response("<p>one")) + record(response("<p>two"), length: length)
      + record(response("<p>three"))
    let found = places(archive)
    #expect(found.first == "archive#1")
    #expect(found.dropFirst().first?.contains("the record's length is wrong") == true)
    // A length over the file's end takes all that is left.
    #expect(found.count == (length > 1000 ? 2 : 3))
  }

  @Test func aRecordWithoutALengthIsRefusedAndTheRestGoesOn() {
    let archive =
      "WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1\r\n\r\n" + record(response("<p>two"))
    #expect(places(archive).count == 2)
    #expect(places(archive).last == "archive#2")
  }

  @Test func aRecordOverTheLimitIsRefusedAndTheRestGoesOn() {
    var limits = DocumentLimits()
    limits.size = 100
    let long = response(String(repeating: "x", count: 300))
    let found = places(record(long) + record(response("<p>two")), limits: limits)
    #expect(found.count == 2)
    #expect(found.first?.contains("(limit: size)") == true)
    #expect(found.last == "archive#2")
  }

  @Test func theEndCutOffIsRefused() {
    let archive = record(response("<p>one")) + record(response("<p>two")).dropLast(10)
    #expect(places(archive).count == 2)
    #expect(places(archive).last?.contains("cut short") == true)
  }

  @Test func bytesThatAreNoRecordAreRefusedOnce() {
    let found = places(record(response("<p>one")) + "garbage\r\n\r\n" + record(response("<p>two")))
    #expect(found.count == 3)
    #expect(found.dropFirst().first?.contains("no WARC record") == true)
    #expect(found.last == "archive#2")
  }
}
