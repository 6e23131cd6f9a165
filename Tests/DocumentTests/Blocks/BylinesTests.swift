import Testing
import Values

@testable import Document

struct BylinesTests {
  private func document(_ byline: String, _ text: String) async throws -> Document {
    try await Fixture.document("加纳与挪威加强渔业合作\n\n\(byline)\n\n\(text)\n\n\(text)x.\n")
  }

  @Test(arguments: [
    ("来源：新华社", "新华社", nil), ("2024年6月7日  来源：商务部", "商务部", "2024-06-07"),
    ("日期:2026-03-10     作者:abc       评论:0", nil, "2026-03-10"), ("作者：王明", nil, nil),
    ("2024-06-07 17:20", nil, "2024-06-07"),
    ("来源:(驻加纳使馆) 2024-06-07 09:47", "驻加纳使馆", "2024-06-07"),
    ("原创 山海观察 山海观察 2024年06月07日 17:20 广东", "山海观察", "2024-06-07"),
    ("2023/08/15 14:05　记者王明／阿克拉报道", nil, "2023-08-15"),
  ])
  func chinese(byline: String, publisher: String?, published: String?) async throws {
    let document = try await document(byline, ChromeTests.chinese)
    #expect(document.blocks.map(\.role) == [.title, .metadata, .paragraph, .paragraph])
    #expect(document.metadata.publisher == publisher)
    #expect(document.metadata.published?.text == published)
  }

  @Test(arguments: [
    ("2024年2月10日 06時30分　配信：架空通信", "架空通信", "2024-02-10"), ("令和5年5月3日", nil, "2023-05-03"),
    ("2022年5月3日、ナイロビ", nil, "2022-05-03"), ("執筆：山田花子", nil, nil),
  ])
  func japanese(byline: String, publisher: String?, published: String?) async throws {
    let document = try await document(byline, ChromeTests.japanese)
    #expect(document.blocks.map(\.role) == [.title, .metadata, .paragraph, .paragraph])
    #expect(document.metadata.publisher == publisher)
    #expect(document.metadata.published?.text == published)
  }

  @Test(arguments: [
    ("By Jane Doe", nil, nil), ("Published: 5 January 2026", nil, "2026-01-05"),
    ("Source: Example News Agency", "Example News Agency", nil), ("May 4, 2019", nil, "2019-05-04"),
    ("Lima, 12 May 2018", nil, "2018-05-12"),
  ])
  func english(byline: String, publisher: String?, published: String?) async throws {
    let document = try await document(byline, ChromeTests.english)
    #expect(document.blocks.map(\.role) == [.title, .metadata, .paragraph, .paragraph])
    #expect(document.metadata.publisher == publisher)
    #expect(document.metadata.published?.text == published)
  }

  @Test func aSiteStandsForItsPublisher() async throws {
    let document = try await document(
      "日期:2026-03-10  移动:http://www.example.com/mobile/1.html", ChromeTests.chinese)
    #expect(document.metadata.url == "http://www.example.com/mobile/1.html")
    #expect(document.metadata.publisher == "example.com")
  }

  @Test func anAccountStandsForItsPublisher() async throws {
    let text =
      "\(ChromeTests.chinese)\n\n\(ChromeTests.chinese)好。\n\n声明:取材网络\n\n海风观察\n海风观察\n看海的人。\n5919文章数 154关注度\n"
    #expect(try await Fixture.document(text).metadata.publisher == "海风观察")
  }

  @Test func aSentenceWithADateIsText() async throws {
    let text = "2024年6月7日，加纳与挪威在阿克拉举行第一次渔业磋商，双方就执法培训交换了意见。"
    let document = try await Fixture.document("渔业磋商举行\n\n\(text)\n")
    #expect(document.blocks.map(\.role) == [.title, .paragraph])
    #expect(document.metadata.published == nil)
  }
}
