import Testing

@testable import Document

struct RelatedTests {
  @Test(arguments: [
    (ChromeTests.chinese, "相关推荐", "颱风逼近沿海，多地停课停工，专家提醒居民尽量不要外出并注意安全！"),
    (ChromeTests.japanese, "あわせて読みたい", "ケニアの鉄道が延伸へ、首都と港を結ぶ新しい路線の工事が来年始まる見通しだ。"),
    (
      ChromeTests.english, "Recommended",
      "Peru opens a port on its northern coast, and the first ships are due in the new year."
    ),
  ])
  func whatFollowsIsNotTheText(text: String, head: String, other: String) async throws {
    let body = (1...4).map { "\(text)\($0)\(text)" }.joined(separator: "\n\n")
    let blocks = try await Fixture.blocks("\(body)\n\n\(head)\n\(other)\n")
    #expect(blocks.suffix(2) == ["boilerplate: \(head)", "boilerplate: \(other)"])
    #expect(blocks.count { $0.hasPrefix("paragraph") } == 4)
  }

  @Test func moreTextThanBeforeIsText() async throws {
    let text = ChromeTests.english
    let blocks = try await Fixture.blocks(
      "\(text)\n\nRelated\n\n\(text)1.\n\n\(text)2.\n\n\(text)3.\n")
    #expect(blocks.count { $0.hasPrefix("paragraph") } == 4)
  }
}
