import Testing

@testable import Document

struct ChromeTests {
  static let chinese = "加纳与挪威五日在阿克拉签署渔业合作协定，挪威将为渔业执法人员提供为期三年的培训。"
  static let japanese = "両政府は、漁業資源の調査に関する協力を推進し、毎年会合を開催することで一致した。"
  static let english =
    "Ghana and Norway signed a fisheries agreement in Accra on Monday, and training will begin soon."

  @Test(arguments: [
    ("首页 > 新闻 > 国际", chinese), ("分享至", chinese), ("举报收藏 0打赏 0评论 0", chinese), ("0", chinese),
    ("001", chinese), ("×", chinese), ("ホーム｜国際｜アフリカ", japanese), ("シェア", japanese),
    ("印刷", japanese), ("Home | News | Africa", english), ("Share this", english),
    ("Skip to main content", english), ("Sign in", english),
    ("![map](https://example.org/a.png)", english),
  ])
  func aroundTheText(line: String, text: String) async throws {
    for page in ["\(line)\n\n\(text)\n\n\(text)x.\n", "\(text)\n\n\(text)x.\n\n\(line)\n"] {
      let blocks = try await Fixture.blocks(page)
      #expect(blocks.contains { $0 == "boilerplate: \(line)" }, "\(blocks)")
      #expect(blocks.contains("paragraph: \(text)"))
    }
  }

  @Test func aLineThatComesAgainBelowTheText() async throws {
    let list = "医院的故事\n\n医院的故事\n\n某某\n2026-01-05 22:26:15\n"
    let blocks = try await Fixture.blocks("\(Self.chinese)\n\n\(Self.chinese)好。\n\n\(list)")
    #expect(blocks.dropFirst(2).allSatisfy { $0.hasPrefix("boilerplate") })
    #expect(blocks.count == 6)
  }

  @Test func aWordOfChromeInsideASentenceIsText() async throws {
    let text =
      "The two ministers decided to share catch data and to print the results once a year in Accra."
    #expect(try await Fixture.blocks(text) == ["paragraph: \(text)"])
  }

  /// A text of one line has nothing around it that the line could belong to.
  @Test(arguments: ["2024/11/14", "75%", "3.5 - 4.2", "12:30"])
  func theOnlyLineIsTheText(line: String) async throws {
    let blocks = try await Fixture.blocks(line)
    #expect(blocks == ["paragraph: \(line)"] || blocks == ["title: \(line)"])
  }
}
