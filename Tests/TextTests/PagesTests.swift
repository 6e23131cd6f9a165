import Testing
import Values

@testable import Text

struct PagesTests {
  private let pages = Pages(starts: [
    Pages.Start(position: 0, page: 1), Pages.Start(position: 10, page: 2),
    Pages.Start(position: 30, page: 4),
  ])

  @Test(arguments: [(0, 1), (9, 1), (10, 2), (29, 2), (30, 4), (500, 4)])
  func theLastPageThatBeginsBefore(position: Int, page: Int) {
    #expect(pages.page(at: position) == page)
  }

  @Test func aTextWithoutPagesHasNone() {
    #expect(Pages().page(at: 3) == nil)
    #expect(IndexedText("ガーナ").quotation(Span(0, 3)).page == nil)
  }

  @Test func aQuotationTellsItsPage() {
    let text = IndexedText("Ghana pays. Peru pays later.", pages: pages)
    #expect(text.quotation(Span(12, 16)) == Quotation(Span(12, 16), quote: "Peru", page: 2))
  }
}
