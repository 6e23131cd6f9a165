import Testing

@testable import Document

struct MarginsTests {
  @Test func signaturesOfAnInstrument() async throws {
    let text = """
      日本国とケニア共和国との間の共同声明

      両首脳は、漁業の分野における協力を一層強化することで一致し、以下に署名した。

      日本国総理大臣
      山田太郎

      ケニア共和国大統領
      ジョン・キマニ
      """
    let blocks = try await Fixture.blocks(text)
    #expect(
      blocks.suffix(4) == [
        "signature: 日本国総理大臣", "signature: 山田太郎", "signature: ケニア共和国大統領",
        "signature: ジョン・キマニ",
      ])
  }

  @Test func aListAtTheEndOfAnInstrumentIsNoSignature() async throws {
    let text = """
      MEMORANDUM OF UNDERSTANDING BETWEEN GHANA AND NORWAY

      PARAGRAPH 1

      This memorandum will be the framework of fisheries cooperation between the two sides.

      PARAGRAPH 2

      FORMS OF COOPERATION

      The sides will cooperate through:
      a. Visits of inspectors;
      b. Training
      """
    #expect(
      try await Fixture.blocks(text).suffix(3) == [
        "paragraph: The sides will cooperate through:", "item: a. Visits of inspectors;",
        "item: b. Training",
      ])
  }

  @Test func shortLinesBelowAReportAreTextUnlessThePageGoesOn() async throws {
    let text = "\(ChromeTests.english)\n\n\(ChromeTests.english)1.\n\nJane Doe reported from Accra"
    #expect(try await Fixture.document(text).blocks.last?.role == .paragraph)
    let page = text + "\n\nShare this\n\nSign in\n"
    #expect(try await Fixture.blocks(page).suffix(3).allSatisfy { $0.hasPrefix("boilerplate") })
  }

  @Test func aShortLastSentenceIsText() async throws {
    let text = "\(ChromeTests.chinese)\n\n\(ChromeTests.chinese)好。\n\n磋商将于下周继续。\n\n打印 | 关闭\n"
    let blocks = try await Fixture.blocks(text)
    #expect(blocks.suffix(2) == ["paragraph: 磋商将于下周继续。", "boilerplate: 打印 | 关闭"])
  }

  @Test func aLastParagraphWithItsEditorBehindItIsText() async throws {
    let last = "加纳外交部表示,挪威是加纳渔业政策的重要伙伴,双方将于下周在阿克拉继续就港口项目进行磋商。(编辑:王明)1140302"
    let text = "\(ChromeTests.chinese)\n\n\(ChromeTests.chinese)好。\n\n\(last)\n\n打印 | 关闭\n"
    let blocks = try await Fixture.blocks(text)
    #expect(blocks.suffix(2) == ["paragraph: \(last)", "boilerplate: 打印 | 关闭"])
  }

  @Test func aStandfirstIsText() async throws {
    let text = """
      Home | News

      Ghana and Norway sign a fisheries pact

      Oslo to pay for the training of inspectors in Accra over three years

      \(ChromeTests.english)
      """
    #expect(
      try await Fixture.blocks(text)[2]
        == "paragraph: Oslo to pay for the training of inspectors in Accra over three years")
  }
}
