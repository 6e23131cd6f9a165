import Testing
import Values

@testable import Document

struct PassageJoinerTests {
  @Test func hardWrappedJapanese() async throws {
    let text = """
      日本・ケニア行動計画

      １．漁業

      （１）両政府は，漁業資源の調査及び保全に関する共同の取組を推進するとともに，毎年

      会合を開催する。両政府は，関係する研究機関の間の人的交流を通じて，専門家の育成に

      努める。

      （２）両政府は，水産物の加工及び流通の分野における民間企業の協力を支援するととも

      に，港湾の施設の整備について，引き続き意見交換を実施する。



      ２．観光

      両政府は，観光客の往来を増やすため，航空路線の開設に向けた調査を共同で実施する。
      """
    #expect(
      try await Fixture.blocks(text)
        == [
          "title: 日本・ケニア行動計画", "heading: １．漁業",
          "item: （１）両政府は，漁業資源の調査及び保全に関する共同の取組を推進するとともに，毎年//会合を開催する。両政府は，関係する研究機関の間の人的交流を通じて，専門家の育成に//努める。",
          "item: （２）両政府は，水産物の加工及び流通の分野における民間企業の協力を支援するととも//に，港湾の施設の整備について，引き続き意見交換を実施する。",
          "heading: ２．観光", "paragraph: 両政府は，観光客の往来を増やすため，航空路線の開設に向けた調査を共同で実施する。",
        ].map { $0.replacing("//", with: "/") })
  }

  @Test func aLineInSmallLettersGoesOn() async throws {
    let text = """
      Annex on Fisheries

      The two Parties shall
      exchange the names of all vessels that fish in their waters every year.
      Officers of the coast guard
      shall meet twice a year in Accra or in Oslo to plan the patrols.
      """
    #expect(
      try await Fixture.blocks(text).suffix(2) == [
        "paragraph: The two Parties shall/exchange the names of all vessels that fish in their waters every year.",
        "paragraph: Officers of the coast guard/shall meet twice a year in Accra or in Oslo to plan the patrols.",
      ])
  }

  @Test func aPageNumberInsideASentence() async throws {
    let text = """
      １．水産

      （１）両政府は，漁業資源の調査及び保全に関する共同の取組を推進するとともに，毎年
      会合を開催する。両政府は，関係する研究機関の間の人的交流を通じて，専門家の育成に

      - 7 -

      努める。
      （２）両政府は，水産物の加工及び流通の分野における民間企業の協力を支援するととも
      に，港湾の施設の整備について，引き続き意見交換を実施する。
      """
    let document = try await Fixture.document(text)
    let item = try #require(document.blocks.first { !$0.insets.isEmpty })
    #expect(item.insets.map { document.text.contains("- 7 -") ? $0.length : 0 } == [5])
    #expect(document.blocks.allSatisfy { $0.role != .boilerplate })
    #expect(!document.content.contains("- 7 -"))
    #expect(document.content.contains("努める。"))
  }

  @Test func hardWrappedEnglish() async throws {
    let text = """
      The leaders of Canada and Peru met in Lima on 12 May 2018 to review the state of
      relations between their countries. They reaffirmed their commitment to open trade
      and to the rule of law in the hemisphere. They agreed that the two governments will
      meet every two years.

      1. The leaders welcomed the growth of trade, which reached five billion dollars in
      2017, and decided to open talks on a protocol on digital trade.
      """
    let blocks = try await Fixture.blocks(text)
    #expect(blocks.count == 2)
    #expect(blocks[0].hasSuffix("/meet every two years."))
    #expect(blocks[1].hasPrefix("item: 1. The leaders") && blocks[1].contains("/2017, and"))
  }

  @Test func aSentenceCutByABlankLineIsOneBlock() async throws {
    let text = """
      両国は、漁業の分野における協力を進めてきた。また、港湾の整備に関する調査を共同で実施するほか、水産物の加工に関する技

      術の移転を進め、若手の専門家の交流を毎年行うことを確認した。

      両国は、次回の会合を来年開催する。
      """
    let blocks = try await Fixture.blocks(text)
    #expect(blocks.count == 2)
    #expect(blocks[0].contains("技/術"))
  }

  @Test func aHeadlineIsNotJoinedToItsText() async throws {
    let text = """
      加纳与挪威签署渔业合作协定并宣布扩大对西非沿海国家渔业监测与执法培训项目的支持规模

      加纳与挪威五日在阿克拉签署渔业合作协定。根据协定，挪威将为渔业执法人员提供培训。
      """
    #expect(try await Fixture.blocks(text).count == 2)
  }

  @Test func listsAreNotJoined() async throws {
    let text =
      "The partnership covers the following three fields of work:\n\n- wind\n- grids\n- training\n"
    #expect(try await Fixture.blocks(text).count == 4)
  }

  @Test func aTitleOfStrongTypeOverLines() async throws {
    let document = try await Fixture.document(
      "**日本国とケニア共和国との間の\n漁業協力に関する\n共同声明**\n\n2022年5月3日、ナイロビ\n\n両首脳は、漁業の分野における協力を一層強化することで一致し、次のとおり発表した。\n"
    )
    #expect(document.blocks.map(\.role) == [.title, .metadata, .paragraph])
    #expect(document.metadata.title == "日本国とケニア共和国との間の漁業協力に関する共同声明")
    #expect(document.metadata.published?.text == "2022-05-03")
  }
}
