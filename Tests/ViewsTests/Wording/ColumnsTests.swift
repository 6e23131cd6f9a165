import Testing

@testable import Views

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("plan", 4), ("計画", 4), ("ｶﾅ", 2), ("が", 2), ("か\u{3099}", 2), ("é", 1), ("e\u{301}", 1),
    ("（一）", 6), ("한국", 4), ("", 0),
  ])
  func hanAndKanaAreWide(_ text: String, _ width: Int) {
    #expect(Columns.width(of: text) == width)
  }

  @Test(arguments: [
    ("to build a port", 8, ["to build", "a port"]), ("両国は協力する。", 8, ["両国は協", "力する。"]),
    // A sign that closes never begins a line, one that opens never ends it.
    ("双方将合作。", 10, ["双方将合", "作。"]), ("双方（中国）", 6, ["双方", "（中", "国）"]),
    ("unbroken", 4, ["unbr", "oken"]), ("a\nb", 8, ["a", "b"]), ("", 8, [""]),
    ("EPA交渉を", 6, ["EPA交", "渉を"]),
  ])
  func linesAreBrokenWhereTheyMayBe(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Columns.wrapped(text, width: width) == lines)
    #expect(lines.allSatisfy { Columns.width(of: $0) <= width })
  }

  @Test func twoTextsStandSideBySide() {
    #expect(
      Columns.beside("両国は協力", "a b", width: 6) == ["両国は │ a b", "協力   │"])
  }
}
