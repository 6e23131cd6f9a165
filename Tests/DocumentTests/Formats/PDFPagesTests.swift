import Testing

@testable import Document

struct PDFPagesTests {
  @Test func pageNumbersAreLeftOut() {
    let pages = PDFPages("両政府は、協力を推\n\n- 1 -\n\u{0C}進する。\n\n2\n\u{0C}")
    #expect(pages.text == "両政府は、協力を推\n\n\u{0C}進する。\n\n")
  }

  @Test func runningHeadsAreLeftOut() {
    let page = { (number: Int, text: String) in "Annex to the Plan \(number)\n\(text)\n" }
    let pages = PDFPages(
      [page(1, "One."), page(2, "Two."), page(3, "Three.")].joined(separator: "\u{0C}"))
    #expect(pages.text == "One.\n\u{0C}Two.\n\u{0C}Three.\n")
  }

  @Test func aYearInsideAPageIsNoPageNumber() {
    let pages = PDFPages("Title\nfirst\n2024\nsecond\nlast\n")
    #expect(pages.text.contains("2024"))
  }
}
