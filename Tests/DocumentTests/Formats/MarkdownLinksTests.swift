import Testing
import Values

@testable import Document

struct MarkdownLinksTests {
  private func span(_ text: String) -> Span? {
    let characters = Characters(text)
    let end = text.unicodeScalars.firstIndex(of: "\n") ?? text.endIndex
    let length = text.unicodeScalars.distance(from: text.startIndex, to: end)
    return MarkdownLinks.span(from: Span(0, length), in: characters)
  }

  @Test(arguments: [
    "![](a.png)", "[title](https://example.org)", "[a](b) | [c](d)", "[![](a)](b)",
    "https://example.org/a?b=c", "![图](a(1).png)",
  ])
  func onlyLinks(text: String) {
    #expect(span(text)?.length == text.unicodeScalars.count)
  }

  @Test(arguments: ["see [title](a)", "[title](a) says so", "[1] a note", "https://a.b is a page"])
  func moreThanLinks(text: String) {
    #expect(span(text) == nil)
  }

  @Test func overLines() {
    #expect(span("[![](a)\n\n标题](b)")?.length == 15)
  }

  @Test func whatFollowsALinkOverLinesIsText() async throws {
    let blocks = try await Fixture.blocks(
      "[the\nplan](https://example.org) was agreed in Lima by both sides today.\n")
    #expect(blocks.contains { $0.hasPrefix("paragraph") && $0.contains("agreed in Lima") })
  }
}
