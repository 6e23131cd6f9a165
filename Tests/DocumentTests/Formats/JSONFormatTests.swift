import Testing
import Values

@testable import Document

struct JSONFormatTests {
  @Test func theFieldsTellWhatIsKnown() async throws {
    let document = try await Fixture.document(
      """
      {"text": "Peru will buy two ships from Norway, the ministry said.", "title": "Two ships",
       "url": "http://example.org/ships", "publisher": "The Harbour Post", "date": "2026-03-04",
       "language": "en"}
      """)
    #expect(document.text == "Peru will buy two ships from Norway, the ministry said.")
    #expect(document.metadata.title == "Two ships")
    #expect(document.metadata.url == "http://example.org/ships")
    #expect(document.metadata.publisher == "The Harbour Post")
    #expect(document.metadata.published == EDTF("2026-03-04"))
    #expect(document.language == LanguageTag("en"))
    #expect(document.mediaType == "text/plain")
  }

  @Test func aPageIsReadAsAPage() async throws {
    let document = try await Fixture.document(
      #"{"html": "<html><body><p>秘鲁将从挪威购买两艘船，国防部表示。</p></body></html>"}"#)
    #expect(document.text == "秘鲁将从挪威购买两艘船，国防部表示。")
    #expect(document.mediaType == "text/html")
  }

  @Test func theLanguageIsHonoured() async throws {
    let document = try await Fixture.document(#"{"text": "三億円。", "language": "ja"}"#)
    #expect(document.language == LanguageTag("ja"))
  }

  @Test(arguments: [
    (#"{"body": "x"}"#, "the object has neither “text” nor “html”"),
    (#"{"text": "#, "this is no JSON object"),
    ("[1, 2]", "this is no JSON object"),
    (String(repeating: #"{"a":"#, count: 5000), "this is no JSON object"),
  ])
  func refused(line: String, message: String) async throws {
    let refusal = await #expect(throws: Diagnostic.self) {
      try await Fixture.reader.read(
        DocumentSource(path: "x.jsonl#1", bytes: Array(line.utf8), format: .json))
    }
    #expect(refusal?.message == message)
    #expect(refusal?.file == "x.jsonl#1")
  }
}
