import Reading
import Testing
import Values

@testable import Workbench

@Suite struct DocumentMarkerTests {
  /// Han beyond the basic plane and a flag: code points, not UTF-16 units or characters.
  let text = "𠮷野🇻🇳は援助する"

  func mention(_ start: Int, _ end: Int) -> Mention {
    Mention(Quotation(Span(start, end), quote: ""), .place(name: "x"))
  }

  func segments(_ mentions: [Mention], cited: Span? = nil, of span: Span? = nil) -> [String] {
    let marker = DocumentMarker(text: text, mentions: mentions, cited: cited)
    return marker.segments(of: span ?? Span(0, marker.length)).map {
      "\($0.text)\($0.kind == nil ? "" : "+")\($0.isCited ? "!" : "")"
    }
  }

  @Test func spansCountCodePoints() {
    #expect(segments([mention(0, 2), mention(2, 4)]) == ["𠮷野+", "🇻🇳+", "は援助する"])
  }

  @Test func citedWordsCutMentions() {
    #expect(
      segments([mention(0, 2)], cited: Span(1, 5)) == ["𠮷+", "野+!", "🇻🇳は!", "援助する"])
  }

  @Test func aStretchShowsOnlyItself() {
    #expect(segments([mention(0, 2), mention(5, 7)], of: Span(1, 6)) == ["野+", "🇻🇳は", "援+"])
  }

  @Test func whatLiesOutsideTheTextIsClipped() {
    #expect(segments([mention(7, 99)], cited: Span(50, 60)) == ["𠮷野🇻🇳は援助", "する+"])
    #expect(segments([mention(200, 300)]) == [text])
    #expect(segments([], of: Span(100, 200)) == [])
  }

  @Test func overlappingMentionsLoseNoText() {
    #expect(
      segments([mention(0, 4), mention(2, 6)]).joined()
        .replacing("+", with: "") == text)
  }
}
