import Testing
import Values

@testable import Views

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"), ("*a* _b_", "\\*a\\* \\_b\\_"),
    ("[t](u)", "\\[t\\](u)"), ("a | b", "a \\| b"), ("1. x", "1\\. x"), ("- x", "\\- x"),
    ("# 総則", "\\# 総則"), ("第一条\n協力", "第一条協力"), ("2024-05-01", "2024-05-01"),
    ("a & b", "a &amp; b"), ("<\u{301}b", "&lt;\u{301}b"),
  ])
  func outsideTextIsOnlyText(_ text: String, _ safe: String) {
    #expect(Markdown.escaped(text) == safe)
  }
}
