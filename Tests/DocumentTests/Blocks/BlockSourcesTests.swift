import Testing
import Text
import Values

@testable import Document

struct BlockSourcesTests {
  /// The bytes of each block's source, decoded by `decode`.
  private func sources(
    _ bytes: [UInt8], path: String = "sample.txt", _ decode: (ArraySlice<UInt8>) throws -> String
  ) async throws -> [String] {
    let document = try await Fixture.document(bytes, path: path)
    return try document.blocks.map { block in
      let source = try #require(block.source)
      return try decode(bytes[source])
    }
  }

  @Test func plainTextLeadsToItsBytes() async throws {
    let text = "\u{FEFF}加纳与挪威签署渔业协定。\r\n\r\n协定有效期五年。\r\n"
    let found = try await sources(Array(text.utf8)) { String(decoding: $0, as: UTF8.self) }
    #expect(found == ["加纳与挪威签署渔业协定。", "协定有效期五年。"])
  }

  @Test func anotherEncodingLeadsToItsOwnBytes() async throws {
    // ペルーは船を買う。 in UTF-16, big end first.
    let text = "ペルーは船を買う。\n\n価格は三億円。"
    let bytes: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let found = try await sources(bytes) { bytes in
      let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2)
        .map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
      return String(decoding: units, as: UTF16.self)
    }
    #expect(found == ["ペルーは船を買う。", "価格は三億円。"])
  }

  @Test func aRecordLeadsToItsPlaceInTheRecord() async throws {
    let record =
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\n"
      + "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nPeru will buy two ships from Norway."
    let found = try await sources(Array(record.utf8), path: "a.warc#1") {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(found == ["Peru will buy two ships from Norway."])
  }

  @Test func whatWasQuotedHasNoPlace() async throws {
    let document = try await Fixture.document(#"{"text": "Peru buys \"two\" ships."}"#)
    #expect(document.blocks.map(\.source) == [nil])
  }

  @Test func brokenBytesAreTold() async throws {
    let bytes =
      Array("加纳与挪威签署渔业协定".utf8) + [0xFF] + Array("，有效期五年。".utf8)
    let document = try await Fixture.document(bytes, path: "met.txt")
    #expect(
      document.warnings.map(\.description) == ["met.txt: 1 byte is no UTF-8 and shown as \u{FFFD}"])
  }
}
