import Testing

@testable import Document

struct PitchesTests {
  @Test(arguments: [
    (ChromeTests.chinese, "此资料已在读书会分享，您可以通过扫描文章下方的二维码加入并下载全文。"),
    (ChromeTests.japanese, "この記事は会員限定です。続きは無料登録でご覧いただけますので、ぜひご利用ください。"),
    (
      ChromeTests.english,
      "Sign up for our newsletter and never miss a story about the fisheries of West Africa."
    ),
  ])
  func atTheEnd(text: String, pitch: String) async throws {
    let body = (1...4).map { "\(text)\($0)\(text)" }.joined(separator: "\n\n")
    let blocks = try await Fixture.blocks("\(body)\n\n\(pitch)\n")
    #expect(blocks.last == "boilerplate: \(pitch)")
    #expect(blocks.dropLast().allSatisfy { $0.hasPrefix("paragraph") })
  }

  @Test func insideTheTextTheSameWordsAreText() async throws {
    let told =
      "Ghana will subscribe to the fund, the minister said in Accra after the talks with Norway ended."
    let text = ChromeTests.english
    let blocks = try await Fixture.blocks("\(text)\n\n\(told)\n\n\(text)1.\n\n\(text)2.\n")
    #expect(blocks.contains("paragraph: \(told)"))
  }

  @Test func aSummaryCutFromTheText() async throws {
    let text = "加纳与挪威五日在阿克拉签署渔业合作协定。根据协定，挪威将为渔业执法人员提供为期三年的培训，并交换资料。"
    let summary = "核心提示:加纳与挪威五日在阿克拉签署渔业合作协定。根据协定，挪威将为渔业执法人员提供"
    let blocks = try await Fixture.blocks("加纳与挪威加强渔业合作\n\n\(summary)\n\n\(text)\n")
    #expect(blocks[1] == "metadata: \(summary)")
    #expect(blocks[2] == "paragraph: \(text)")
  }
}
