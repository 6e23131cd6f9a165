import Foundation
import Reading
import Testing
import Values

@Suite struct FlowFrameTests {
  struct Example: Sendable {
    let text: String
    let language: String
    let providers: [String]
    let recipients: [String]
    let amount: String?
    let stage: FlowStage
    let form: FlowForm
  }

  static let examples = [
    Example(
      text: "埃及将向苏丹提供2亿美元贷款。", language: "zh-Hans", providers: ["EG"], recipients: ["SD"],
      amount: "200000000", stage: .pledge, form: .loan),
    Example(
      text: "挪威已向马拉维提供约3000万美元的无偿援助。", language: "zh-Hans", providers: ["NO"],
      recipients: ["MW"], amount: "30000000", stage: .disbursement, form: .grant),
    Example(
      text: "オーストラリア政府は、フィジーに対し10億円の無償資金協力を供与した。", language: "ja",
      providers: ["AU"], recipients: ["FJ"], amount: "1000000000", stage: .disbursement,
      form: .grant),
    Example(
      text: "Norway will provide Ghana with 40 million dollars in grant aid.", language: "en",
      providers: ["NO"], recipients: ["GH"], amount: "40000000", stage: .pledge, form: .grant),
    Example(
      text: "Peru received 5 million euros from Germany.", language: "en", providers: ["DE"],
      recipients: ["PE"], amount: "5000000", stage: .disbursement, form: .unspecified),
  ]

  @Test(arguments: examples) func whoGivesWhatToWhom(_ example: Example) throws {
    let flows = try SampleText.flows(example.text, example.language)
    let (flow, _) = try #require(flows.first)
    #expect(flow.providers == example.providers)
    #expect(flow.recipients == example.recipients)
    #expect(flow.money?.amount.value.plain == example.amount)
    #expect(flow.stage == example.stage)
    #expect(flow.form == example.form)
  }

  @Test func goodsAreCounted() throws {
    let (flow, claim) = try #require(try SampleText.flows("印度向斯里兰卡移交了3艘巡逻艇。", "zh-Hans").first)
    #expect(flow.quantity?.unit == "ship")
    #expect(flow.quantity?.amount.value == 3)
    #expect(claim.modality == .actual)
  }

  @Test func aNounThatCouldBeAVerbGivesNothing() throws {
    #expect(try SampleText.flows("加纳的士兵参加了训练课程。", "zh-Hans").isEmpty)
  }

  @Test func whoBuysReceives() throws {
    let (flow, _) = try #require(try SampleText.flows("波兰向韩国订购了54辆坦克。", "zh-Hans").first)
    #expect(flow.providers == ["KR"])
    #expect(flow.recipients == ["PL"])
    #expect(flow.form == .sale)
  }
}
