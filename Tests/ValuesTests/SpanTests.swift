import Testing
import Values

@Suite struct SpanTests {
  @Test func spansAreHalfOpen() {
    #expect(Span(3, 7).length == 4)
    #expect(Span(3, 3).isEmpty)
    #expect(!Span(3, 7).overlaps(Span(7, 9)))
    #expect(Span(3, 7).overlaps(Span(6, 9)))
    #expect(Span(3, 7).contains(Span(3, 7)))
    #expect(!Span(3, 7).contains(Span(3, 8)))
  }

  @Test func theyAreInTheOrderOfTheText() {
    let spans = [Span(0, 9), Span(2, 3), Span(2, 5), Span(4, 4)]
    #expect(spans.reversed().sorted() == spans)
  }

  @Test func aQuotationIsASpanWithItsText() {
    let quotation = Quotation(Span(2, 5), quote: "肯尼亚")
    #expect(quotation.span == Span(2, 5))
  }
}
