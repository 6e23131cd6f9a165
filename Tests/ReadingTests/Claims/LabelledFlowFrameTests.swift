import Foundation
import Reading
import Testing
import Values

@Suite struct LabelledFlowFrameTests {
  /// What each project of a list is given, by whom and to whom the text told before.
  @Test func aLabelledAmountIsAFlow() throws {
    let text = "日本はチリに9億円の無償資金協力を供与した。\n港湾整備計画(供与限度額:5億円)"
    let flows = try SampleText.flows(text, "ja")
    let (flow, claim) = try #require(flows.last)
    #expect(flow.providers == ["JP"])
    #expect(flow.recipients == ["CL"])
    #expect(flow.money?.amount.value == 500_000_000)
    #expect(flow.stage == .pledge)
    #expect(claim.modality == .planned)
  }

  /// Where nothing tells who gives, the amount is no flow.
  @Test func aLabelAloneTellsNoGiver() throws {
    #expect(try SampleText.flows("港湾整備計画(供与限度額:5億円)", "ja").isEmpty)
  }

  /// Of the only two states, the one that aid is said to come from gives to the other.
  @Test func ofTwoStatesTheGiverIsTold() throws {
    let text = "トーゴの首都で、日本政府による無償資金協力の署名式が行われた。\n- 供与金額:88,000米ドル"
    let (flow, _) = try #require(try SampleText.flows(text, "ja").last)
    #expect(flow.providers == ["JP"])
    #expect(flow.recipients == ["TG"])
  }

  /// A total told in a sentence is no label of a list: what it says is so, and no pledge.
  @Test(arguments: ["援助总额", "贷款总额"])
  func aTotalInASentenceIsNoLabel(label: String) throws {
    let text = "挪威与加纳签署换文。挪威对加纳的\(label)实际为4亿美元。"
    let (flow, claim) = try #require(try SampleText.flows(text, "zh-Hans").last)
    #expect((flow.providers, flow.recipients) == (["NO"], ["GH"]))
    #expect(flow.stage == .unspecified)
    #expect(claim.modality == .actual)
  }
}
