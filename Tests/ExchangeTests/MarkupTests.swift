import Testing

@testable import Exchange

@Suite struct MarkupTests {
  @Test func allTextIsEscaped() {
    var markup = Markup()
    markup.element("p", [("title", "\"a\" & 'b'")], text: "<b>\u{1}\u{FFFE}中")
    #expect(markup.text == "<p title=\"&quot;a&quot; &amp; &#39;b&#39;\">&lt;b&gt;  中</p>")
  }

  @Test func emptyElements() {
    var markup = Markup()
    markup.empty("x", [("id", "1")])
    #expect(markup.text == "<x id=\"1\"/>")
  }
}
