import Testing

@testable import Document

struct BodyRolesTests {
  @Test func aTreatyInChinese() async throws {
    let text = """
      挪威和加纳渔业协定

      第一章　总则

      第一条
      双方应当在平等互利的基础上开展渔业合作，并遵守本协定的规定。

      第二条　双方应当交换下列资料：
      （一）渔获统计；
      （二）渔船登记。
      """
    #expect(
      try await Fixture.blocks(text) == [
        "title: 挪威和加纳渔业协定", "heading: 第一章　总则", "heading: 第一条",
        "paragraph: 双方应当在平等互利的基础上开展渔业合作，并遵守本协定的规定。",
        "item: 第二条　双方应当交换下列资料：", "item: （一）渔获统计；", "item: （二）渔船登记。",
      ])
  }

  @Test func marksThatHeadParagraphs() async throws {
    let text = """
      共同声明

      両首脳は、協力の現状を振り返り、今後の方針について次のとおり確認した。

      ➤ **漁業**

      両政府は、漁業資源の調査に関する協力を推進し、毎年会合を開催することで一致した。

      - 調査
      - 研修

      ◆ 観光

      両政府は、観光客の往来を増やすための調査を共同で実施することで一致した。
      """
    let document = try await Fixture.document(text)
    #expect(
      document.blocks.map(\.role) == [
        .title, .paragraph, .heading, .paragraph, .item, .item, .heading, .paragraph,
      ])
    #expect(document.blocks.map(\.label?.kind) == [nil, nil, "➤", nil, "-", "-", "◆", nil])
  }

  @Test func headingsWithoutAMark() async throws {
    let text = "\(ChromeTests.chinese)\n\n两国渔业合作的前景\n\n\(ChromeTests.chinese)好。"
    #expect(
      try await Fixture.document(text).blocks.map(\.role) == [.paragraph, .heading, .paragraph])
  }

  @Test func quotesAndTablesOfMarkdown() async throws {
    let text =
      "# Pact\n\n\(ChromeTests.english)\n\n> It is a fair pact for both.\n\n| a | b |\n| 1 | 2 |\n\n\(ChromeTests.english)1.\n"
    #expect(
      try await Fixture.document(text, path: "a.md").blocks.map(\.role)
        == [.title, .paragraph, .quote, .table, .paragraph])
  }

  @Test(arguments: [
    ("Article 1\nScope\n", "Article 2\nTerm\n", ChromeTests.english),
    ("第一条\n目标\n", "第二条\n期限\n", ChromeTests.chinese),
    ("第１条\n目的\n", "第２条\n期間\n", ChromeTests.japanese),
  ])
  func theNameBelowANumberIsOneHeadingWithIt(
    first: String, second: String, text: String
  ) async throws {
    let blocks = try await Fixture.blocks("合作 協力 Plan\n\n\(first)\(text)\n\(second)\(text)x.\n")
    let names = [first, second].map { $0.dropLast().replacing("\n", with: "/") }
    #expect(blocks.filter { $0.hasPrefix("heading:") } == names.map { "heading: \($0)" })
  }
}
