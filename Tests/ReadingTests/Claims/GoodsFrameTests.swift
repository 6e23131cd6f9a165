import Foundation
import Reading
import Testing
import Values

@Suite struct GoodsFrameTests {
  struct Example: Sendable {
    let text: String
    let language: String
    let providers: [String]
    let recipients: [String]
    let count: Int
    let modality: Modality
    let stage: FlowStage
  }

  static let examples = [
    Example(
      text: "智利向海地提供9辆汽车。40箱药品已全部交付海地。", language: "zh-Hans", providers: ["CL"],
      recipients: ["HT"], count: 40, modality: .actual, stage: .disbursement),
    Example(
      text: "The 5 ferries that Norway had promised to Fiji were handed over in March 2024.",
      language: "en", providers: ["NO"], recipients: ["FJ"], count: 5, modality: .actual,
      stage: .disbursement),
    Example(
      text: "Six ambulances were handed over to Malawi by Ireland.", language: "en",
      providers: ["IE"], recipients: ["MW"], count: 6, modality: .actual, stage: .disbursement),
    Example(
      text: "Chile will provide 9 buses to Haiti. Two buses will be delivered in May.",
      language: "en", providers: ["CL"], recipients: ["HT"], count: 2, modality: .planned,
      stage: .pledge),
    Example(
      text: "Ireland sent 8 buses to Malawi. The 6 ambulances, which Ireland had promised, were "
        + "given to Malawi.",
      language: "en", providers: ["IE"], recipients: ["MW"], count: 6, modality: .actual,
      stage: .disbursement),
    Example(
      text: "希腊捐赠给约旦的12辆消防车已运抵。", language: "zh-Hans", providers: ["GR"],
      recipients: ["JO"], count: 12, modality: .actual, stage: .disbursement),
    Example(
      text: "希臘將向約旦捐贈12輛消防車。首批5輛計畫於六月交付。", language: "zh-Hant",
      providers: ["GR"], recipients: ["JO"], count: 5, modality: .planned, stage: .pledge),
    Example(
      text: "希腊援约旦12辆消防车项目交接仪式在安曼举行。", language: "zh-Hans", providers: ["GR"],
      recipients: ["JO"], count: 12, modality: .actual, stage: .disbursement),
    Example(
      text: "カナダから救急車8台がトーゴに引き渡された。", language: "ja", providers: ["CA"],
      recipients: ["TG"], count: 8, modality: .actual, stage: .disbursement),
    Example(
      text: "カナダから救急車8台がトーゴに引き渡される。", language: "ja", providers: ["CA"],
      recipients: ["TG"], count: 8, modality: .planned, stage: .pledge),
  ]

  @Test(arguments: examples) func whatIsGivenIsTheSubject(_ example: Example) throws {
    let (flow, claim) = try #require(try SampleText.flows(example.text, example.language).last)
    #expect(flow.providers == example.providers)
    #expect(flow.recipients == example.recipients)
    #expect(flow.quantity?.amount.value == Decimal(example.count))
    #expect(claim.modality == example.modality)
    #expect(flow.stage == example.stage)
  }

  @Test func whatHasNotArrivedIsDenied() throws {
    let text = "土耳其向约旦出售了3架直升机。另有1架尚未交付。"
    let (flow, claim) = try #require(try SampleText.flows(text, "zh-Hans").last)
    #expect(claim.modality == .denied)
    #expect(flow.stage == .unspecified)
  }

  @Test(arguments: [
    ("The report was delivered to the press.", "en"),
    ("交付日期已推迟。", "zh-Hans"),
    ("結果は来週引き渡される。", "ja"),
  ]) func withoutGiverNothingIsGiven(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).isEmpty)
  }

  @Test func whoOnlySpeaksDoesNotGive() throws {
    let text = "Norway stated that 12 buses were delivered to Ghana."
    #expect(try SampleText.flows(text, "en").allSatisfy { $0.0.providers != ["NO"] })
  }

  /// The clause before a noun is no part of what is given.
  @Test func aClauseIsNoItem() throws {
    let flows = try SampleText.flows("ノルウェーは、ケニアに対し5億円を上限とする円借款を供与する。", "ja")
    #expect(flows.map(\.0.item) == ["円借款"])
  }

  /// The rest of a word that begins with a name is no item.
  @Test func theRestOfAWordIsNoItem() throws {
    let flows = try SampleText.flows("ノルウェーは、毎年20名のケニア軍人をオスロでの研修に受け入れる。", "ja")
    #expect(flows.allSatisfy { $0.0.item != "人" })
  }
}
