import Foundation
import Testing
import Values

@testable import Document

struct DatelinesTests {
  /// The blocks of a short article whose text opens with `head`.
  private func blocks(_ head: String, _ text: String) async throws -> [String] {
    try await Fixture.blocks("渔业 漁業 Fisheries\n\n\(head)\(text)\n\n\(text)\n")
  }

  @Test(arguments: [
    "新华社阿克拉5月7日电（记者王明　李远）", "中新社利马3月1日电 (记者 陈舟)", "本报讯（记者王明）", "【本报讯】",
    "参考消息网1月3日报道 ", "海港晚报阿克拉5月7日电 ", "人民网北京3月5日电", "财联社3月5日讯，",
  ])
  func chinese(head: String) async throws {
    let blocks = try await blocks(head, ChromeTests.chinese)
    let place = head.trimmingCharacters(in: .whitespaces)
    #expect(blocks.dropFirst().first == "metadata: \(place)")
    #expect(blocks.dropFirst(2).first == "paragraph: \(ChromeTests.chinese)")
  }

  /// What is cited is content.
  @Test(arguments: ["据共同社5月3日报道，", "据中新社1月2日消息，"])
  func aCitationIsNoDateline(head: String) async throws {
    let blocks = try await blocks(head, ChromeTests.chinese)
    #expect(blocks.dropFirst().first == "paragraph: \(head)\(ChromeTests.chinese)")
  }

  @Test(arguments: [
    "【アクラ共同】", "【ナイロビ＝山田花子】", "（ソウル＝架空通信）", "【5月7日 AFP】", "[リマ 7日 ロイター] - ", "（時事）",
  ])
  func japanese(head: String) async throws {
    let blocks = try await blocks(head, ChromeTests.japanese)
    #expect(blocks.dropFirst().first?.hasPrefix("metadata: ") == true)
    #expect(blocks.dropFirst(2).first == "paragraph: \(ChromeTests.japanese)")
  }

  @Test(arguments: [
    "NAIROBI, March 3 (Reuters) - ", "LIMA — ", "(AFP) ", "ADDIS ABABA, Ethiopia (AP) — ",
    "Accra, 7 May 2024 – ", "OSLO, May 7, 2024 /PRNewswire/ -- ", "ISLAMABAD: ",
    "THE HAGUE, May 7 (Xinhua) -- ",
  ])
  func english(head: String) async throws {
    let blocks = try await blocks(head, ChromeTests.english)
    #expect(blocks.dropFirst().first == "metadata: \(head.trimmingCharacters(in: .whitespaces))")
    #expect(blocks.dropFirst(2).first == "paragraph: \(ChromeTests.english)")
  }

  @Test(arguments: [
    "新华社记者认为，", "5月7日，", "据新华社报道，", "（一）", "两国外长5月7日电话会谈后说，", "【背景】", "（以下「両国」という。）",
    "Ghana — and others — said: ", "The plan - a first - is new. ", "Norway: ",
    "Lima, Accra and Oslo: ",
  ])
  func whatIsNone(head: String) async throws {
    let text = head.unicodeScalars.contains { $0.value > 0x2FFF } ? ChromeTests.chinese : "x y"
    let blocks = try await blocks(head, "\(text) \(ChromeTests.english)")
    #expect(!blocks.contains { $0.hasPrefix("metadata") })
  }

  @Test func theAgencyAndTheDayAreKept() async throws {
    let text = "Fisheries talks\n\nACCRA, May 7, 2024 (Reuters) - \(ChromeTests.english)\n"
    let metadata = try await Fixture.document(text).metadata
    #expect(metadata.publisher == "Reuters")
    #expect(metadata.published?.text == "2024-05-07")
    #expect(metadata.kind == .news)
  }

  @Test func aNamedSourceComesFirst() async throws {
    let text =
      "Fisheries talks\n\nSource: Harbour Daily\n\nACCRA (Reuters) - \(ChromeTests.english)\n"
    #expect(try await Fixture.document(text).metadata.publisher == "Harbour Daily")
  }

  @Test func aDatelineOnALineOfItsOwn() async throws {
    let blocks = try await Fixture.blocks("漁業協議\n\n【アクラ共同】\n\(ChromeTests.japanese)\n")
    #expect(blocks.map { $0.prefix { $0 != ":" } } == ["title", "metadata", "paragraph"])
  }
}
