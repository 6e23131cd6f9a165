import Foundation
import Reading
import Testing
import Values

@Suite struct FlowReceiverTests {
  @Test(arguments: [
    "Norway extended a loan of 5 million dollars to the government of the coastal state of Ghana.",
    "Norway will provide 5 million dollars for two projects in Ghana.",
    "Norway provided 5 million dollars for the people of Ghana.",
  ]) func whoseItIsReceives(_ text: String) throws {
    let flows = try SampleText.flows(text, "en")
    #expect(flows.map(\.0.recipients) == [["GH"]])
    #expect(flows.map(\.0.providers) == [["NO"]])
  }

  /// To whom a Chinese buyer or borrower turns gives, and whose sum somebody gets.
  @Test(arguments: [
    ("挪威向秘鲁的泰雷兹公司购买72套雷达。", ["thales"], ["NO"]),
    ("加纳向世界银行申请2亿美元贷款。", ["world-bank"], ["GH"]),
    ("加纳将获得世界银行2亿美元贷款。", ["world-bank"], ["GH"]),
    ("挪威向智利出口40辆汽车。", ["NO"], ["CL"]),
  ]) func whoIsTurnedToGives(_ text: String, _ providers: [String], _ recipients: [String]) throws {
    let flows = try SampleText.flows(text, "zh-Hans")
    #expect(flows.map(\.0.providers) == [providers])
    #expect(flows.map(\.0.recipients) == [recipients])
  }

  /// Trade that is measured or done more of, and what is only sought, are no flows.
  @Test(arguments: [
    "挪威出口10亿美元，进口增长。", "挪威扩大进口智利产品。", "加纳寻求印度帮助。",
    "挪威为加纳提供了扩大影响并提升形象的机会。",
  ]) func whatIsNoFlow(_ text: String) throws {
    #expect(try SampleText.flows(text, "zh-Hans").isEmpty)
  }

  /// What another has is not what a verb gives.
  @Test(arguments: [
    ("挪威提供了帐篷,秘鲁基金会有500万美元。", "zh-Hans"),
    ("Norway signed a 5 million dollar contract and delivered boats to Ghana.", "en"),
  ]) func anAmountOfAnotherIsNotGiven(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).allSatisfy { $0.0.money == nil })
  }

  /// Several receivers told before: none of them is taken where nothing is said.
  @Test func ofSeveralReceiversNoneIsTaken() throws {
    let text = "智利向海地提供了300万美元。秘鲁向加纳提供了200万美元。\n挪威捐赠了500万美元。"
    let (flow, _) = try #require(try SampleText.flows(text, "zh-Hans").last)
    #expect(flow.providers == ["NO"])
    #expect(flow.recipients.isEmpty)
  }

  /// What is given under exchanged notes is committed.
  @Test func exchangedNotesCommit() throws {
    let text = "日本政府はトーゴに5億円の無償資金を供与する。10日、日本の大使とトーゴの外相との間で交換公文の署名が行われた。"
    let (flow, _) = try #require(try SampleText.flows(text, "ja").first)
    #expect(flow.stage == .commitment)
  }

  /// Where the harm was done that is answered.
  @Test func whoSufferedReceives() throws {
    let text = "日本政府は、トーゴで発生した洪水に対し、テントを供与することを決定した。"
    #expect(try SampleText.flows(text, "ja").map(\.0.recipients) == [["TG"]])
  }

  /// A state that the sentence names is not passed over for one told before.
  @Test func anotherStateIsNotPassedOver() throws {
    let text = "チリはペルーに3億ドルを供与した。次はハイチの道路で、チリは2億ドルを援助した。"
    let (flow, _) = try #require(try SampleText.flows(text, "ja").last)
    #expect(flow.recipients != ["PE"])
  }

  /// From whom a paragraph told last, where one receives more.
  @Test func theGiverToldLastGivesMore() throws {
    let text = "智利将向海地提供40辆卡车。海地还将获得2辆救护车。"
    #expect(try SampleText.flows(text, "zh-Hans").map(\.0.providers) == [["CL"], ["CL"]])
  }

  @Test func theMemberIsMeantAndNotItsAlliance() throws {
    let text = "Poland will buy 24 drones from NATO ally Turkey."
    #expect(try SampleText.flows(text, "en").map(\.0.providers) == [["TR"]])
  }

  /// Words before the noun of a preposition do not part them.
  @Test(arguments: [
    ("智利宣布向遭受旱灾的肯尼亚提供2亿元援助。", ["CL"], ["KE"]), ("对此智利将向肯尼亚提供40辆卡车。", ["CL"], ["KE"]),
  ]) func whoReceivesIsToldMoreOf(
    _ text: String, _ providers: [String], _ recipients: [String]
  ) throws {
    let (flow, _) = try #require(try SampleText.flows(text, "zh-Hans").first)
    #expect(flow.providers == providers)
    #expect(flow.recipients == recipients)
  }

  /// The state in the noun that a case of receiving ends.
  @Test func theStateOfThoseWhoReceive() throws {
    let text = "ノルウェーは、国際機関を通じ、ケニア南部の被災者に対し、医薬品や食料を供与した。"
    let (flow, _) = try #require(try SampleText.flows(text, "ja").first)
    #expect(flow.providers == ["NO"])
    #expect(flow.recipients == ["KE"])
    #expect(flow.quantity == nil)
  }

  @Test func whatIsFromAStatesReservesIsFromIt() throws {
    let text = "Peru will receive 5 million dollars from Chile's emergency reserves."
    let (flow, _) = try #require(try SampleText.flows(text, "en").first)
    #expect(flow.providers == ["CL"])
    #expect(flow.recipients == ["PE"])
  }

  /// Whom it is to help, under whose name it is told, of whom the speaker is.
  @Test(arguments: [
    (
      "Norway will send 20 trucks worth 5 million euros to help Kenya cope with the drought.", "en",
      "KE"
    ),
    ("【ケニア】ノルウェー政府は、空港の改修・拡張などに5億円の円借款を供与する。", "ja", "KE"),
    (
      "“We have allocated 7 million euros to Kenya,” Norwegian Foreign Minister Espen Eide said.",
      "en", "KE"
    ),
  ]) func whoReceivesIsToldByOtherWords(_ text: String, _ language: String, _ receiver: String)
    throws
  {
    let (flow, _) = try #require(try SampleText.flows(text, language).first)
    #expect(flow.providers == ["NO"])
    #expect(flow.recipients == [receiver])
  }

  /// Contribute to: nothing is said to be given.
  @Test func whatIsOnlyAddedToReceivesNothing() throws {
    let flows = try SampleText.flows("Norway will contribute to the Kenyan initiative.", "en")
    #expect(flows.isEmpty)
  }

  /// Several states in the noun that receives, or where aid is given.
  @Test(arguments: [
    "ノルウェー政府は、ケニア及びチャドの人々に対する支援として、900万ドルの無償資金協力を実施することを決定した。",
    "ノルウェー政府は、ケニア及びチャドにおいて、食料に関する人道支援を実施する。",
  ]) func severalReceive(_ text: String) throws {
    let (flow, _) = try #require(try SampleText.flows(text, "ja").first)
    #expect(flow.providers == ["NO"])
    #expect(flow.recipients == ["KE", "TD"])
  }
}
