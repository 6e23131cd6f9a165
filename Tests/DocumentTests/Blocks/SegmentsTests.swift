import Testing
import Values

@testable import Document

struct SegmentsTests {
  @Test(arguments: [
    ("海风论坛 › 时政 › 评论", ChromeTests.chinese, "海风论坛"), ("海港网首页 > 国际", ChromeTests.chinese, "海港网"),
    ("当前位置：海港网 > 国际 > 正文", ChromeTests.chinese, "海港网"),
    ("外務省ホーム ＞ 会見・発表・広報 ＞ 報道発表", ChromeTests.japanese, "外務省"),
    ("北浜新聞デジタル　＞　国際", ChromeTests.japanese, "北浜新聞デジタル"),
    ("Harbour Times > World > Africa", ChromeTests.english, "Harbour Times"),
    ("Home / Find document / Press releases", ChromeTests.english, nil),
  ])
  func theWayToThePageBeginsWithItsSite(line: String, text: String, site: String?) async throws {
    let document = try await Fixture.document("\(line)\n\n渔业 漁業 Fisheries talks\n\n\(text)\n")
    #expect(document.metadata.publisher == site)
    #expect(document.metadata.title == "渔业 漁業 Fisheries talks")
    #expect(document.blocks.first?.role == .boilerplate)
  }

  @Test(arguments: [
    ("转贴者：观潮人　发布于 2024-05-09 21:30　浏览 1,204　留言 8", ChromeTests.chinese, nil, "2024-05-09"),
    ("发布时间：2023-11-02 18:20:11 | 作者：周棠 | 浏览：231", ChromeTests.chinese, nil, "2023-11-02"),
    ("2024年5月7日 海港晚报 王明", ChromeTests.chinese, "海港晚报", "2024-05-07"),
    ("有料記事　アクラ＝山田花子　2024年5月7日 5時00分", ChromeTests.japanese, nil, "2024-05-07"),
    ("配信：架空通信　2023/11/02 18:20", ChromeTests.japanese, "架空通信", "2023-11-02"),
    (
      "Press release | No: 12/2024 | Date: 3 May 2024 | Ministry of Trade", ChromeTests.english,
      "Ministry of Trade", "2024-05-03"
    ), ("Posted by jdoe on May 5, 2024 | 231 views", ChromeTests.english, nil, "2024-05-05"),
  ])
  func theFieldsOfAByline(
    line: String, text: String, publisher: String?, published: String?
  ) async throws {
    let document = try await Fixture.document("渔业 漁業 Fisheries talks\n\(line)\n\n\(text)\n")
    #expect(document.blocks.map(\.role) == [.title, .metadata, .paragraph])
    #expect(document.metadata.publisher == publisher)
    #expect(document.metadata.published?.text == published)
  }

  @Test(arguments: ["渔业 / 漁業 Fisheries", "No deal in sight for Ghana", "阅读的未来"])
  func aTitleIsNoByline(title: String) async throws {
    let document = try await Fixture.document("\(title)\n\n\(ChromeTests.english)\n")
    #expect(document.blocks.first?.role == .title)
  }
}
