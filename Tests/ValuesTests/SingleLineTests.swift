import Testing

@testable import Values

@Suite struct SingleLineTests {
  @Test(arguments: [
    ("広\n\n範かつ", "広範かつ"), ("人口\r\n超过", "人口超过"), ("two\nlines", "two lines"),
    ("  a  b ", "a b"), ("第一 条", "第一 条"), ("EPA\n交渉", "EPA交渉"), ("あ　い", "あ　い"),
  ])
  func pageEdgesVanish(_ text: String, _ line: String) {
    #expect(singleLine(text) == line)
  }
}
