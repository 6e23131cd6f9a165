import Testing
import Text
import Values

@Suite struct IndexedTextTests {
  @Test func spansCountCodePoints() {
    // One, two, three and four bytes; a combining mark is a code point of its own.
    let text = IndexedText("aé肯🇰🇪e\u{301}")
    #expect(text.count == 7)
    #expect(text.all == Span(0, 7))
    #expect(text.text(Span(1, 3)) == "é肯")
    #expect(text.range(of: Span(2, 3)) == 3..<6)
    #expect(Array(text.text(Span(5, 6)).unicodeScalars) == ["e"])
  }

  @Test func lineEndsStayAsTheyAre() {
    let text = IndexedText("第一条\r\n第二条")
    #expect(text.count == 8)
    #expect(text.text(Span(3, 5)) == "\r\n")
  }

  @Test func aQuotationHoldsSpanAndText() {
    let text = IndexedText("日本とケニア")
    #expect(text.quotation(Span(3, 6)) == Quotation(Span(3, 6), quote: "ケニア"))
  }

  @Test func anEmptyTextHasAnEmptySpan() {
    let text = IndexedText("")
    #expect(text.count == 0)
    #expect(text.text(text.all).isEmpty)
  }
}
