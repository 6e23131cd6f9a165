import CZlib
import Testing
import Values

@testable import Document

struct WARCFormatTests {
  private let page =
    "<html><head><title>Fish</title></head><body><p>Norway and Ghana signed an agreement on fish "
    + "in Oslo, the ministry said on Monday. It runs for five years.</p></body></html>"

  private func document(_ head: String, _ body: [UInt8]) async throws -> Document {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n"
    let length = block.utf8.count + body.count
    let record =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/fish\r\n"
      + "WARC-Date: 2026-03-05T10:00:00Z\r\nContent-Length: \(length)\r\n\r\n\(block)"
    return try await Fixture.document(Array(record.utf8) + body, path: "a.warc#1")
  }

  @Test func theArchiveTellsAddressAndDay() async throws {
    let document = try await document("", Array(page.utf8))
    #expect(document.metadata.url == "http://example.org/fish")
    #expect(document.metadata.fetched == EDTF("2026-03-05T10:00:00Z"))
    #expect(document.metadata.title == "Fish")
    #expect(document.mediaType == "text/html")
  }

  @Test(arguments: ["gzip", "deflate", "deflate raw", "chunked", "chunked and gzip"])
  func packedBodiesAreUnpacked(how: String) async throws {
    let whole = try await document("", Array(page.utf8))
    var body = Array(page.utf8)
    var head = ""
    if how.contains("gzip") { (body, head) = (gzip(body), "Content-Encoding: gzip\r\n") }
    if how.contains("deflate") {
      body = gzip(body, windowBits: how.hasSuffix("raw") ? -MAX_WBITS : MAX_WBITS)
      head = "Content-Encoding: deflate\r\n"
    }
    if how.contains("chunked") {
      let (first, second) = (body.prefix(40), body.dropFirst(40))
      func chunk(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
      }
      body = chunk(first) + chunk(second) + Array("0\r\n\r\n".utf8)
      head += "Transfer-Encoding: chunked\r\n"
    }
    let document = try await document(head, body)
    #expect(document.text == whole.text)
  }

  @Test func theHeadTellsTheEncoding() async throws {
    let record =
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 90\r\n\r\n"
      + "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"Shift_JIS\"\r\n\r\n<p>"
    // 日本 in Shift_JIS
    let document = try await Fixture.document(
      Array(record.utf8) + [0x93, 0xFA, 0x96, 0x7B], path: "a.warc#1")
    #expect(document.text == "日本")
    #expect(document.encoding == "Shift_JIS")
  }

  @Test func anEncodingThatIsNotReadIsSaid() async throws {
    let refusal = await #expect(throws: Diagnostic.self) {
      try await document("Content-Encoding: br\r\n", [1, 2, 3])
    }
    #expect(refusal?.message == "the page is packed with br, which is not read")
  }

  @Test func aBombInARecordIsRefused() async throws {
    let bomb = gzip(Array(repeating: UInt8(ascii: "a"), count: 8 << 20))
    let refusal = await #expect(throws: Diagnostic.self) {
      try await document("Content-Encoding: gzip\r\n", bomb)
    }
    #expect(refusal?.message.contains("(limit: ratio)") == true)
  }

  @Test func anArchiveInsideAnArchiveIsRefused() async throws {
    let refusal = await #expect(throws: Diagnostic.self) {
      try await document("", Array("WARC/1.0\r\nWARC-Type: response\r\n\r\n".utf8))
    }
    #expect(refusal?.message == "the record holds an archive")
  }
}
