import Foundation
import Reading
import Testing
import Values

@Suite struct LabelledFlowFrameTests {
  /// What each project of a list is given, by whom and to whom the title and the signing tell.
  @Test func aLabelledAmountIsAFlow() throws {
    let text = """
      チリに対する無償資金協力に関する交換公文の署名

      3月4日、チリのモラレス外務大臣と日本の山川太郎駐チリ大使との間で、無償資金協力2案件(総額9億円)に関する交換公文の署名が行われた。

      港湾整備計画(供与限度額:5億円)
      """
    let flows = try SampleText.flows(text, "ja")
    let (flow, claim) = try #require(flows.last)
    #expect(flow.providers == ["JP"])
    #expect(flow.recipients == ["CL"])
    #expect(flow.money?.amount.value == 500_000_000)
    #expect(flow.stage == .commitment)
    #expect(claim.modality == .planned)
  }

  /// Where nothing tells who gives, the amount is no flow.
  @Test func aLabelAloneTellsNoGiver() throws {
    #expect(try SampleText.flows("港湾整備計画(供与限度額:5億円)", "ja").isEmpty)
  }
}
