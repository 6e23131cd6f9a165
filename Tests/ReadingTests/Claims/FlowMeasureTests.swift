import Foundation
import Reading
import Testing
import Values

@Suite struct FlowMeasureTests {
  /// An amount in brackets tells another in another currency, with goods as the subject too.
  @Test func aConversionIsNoAmountOfItsOwn() throws {
    let flows = try SampleText.flows("カナダから3億ユーロ(約420億円)がトーゴに引き渡された。", "ja")
    #expect(flows.map { $0.0.money?.currency } == ["EUR"])
  }

  @Test func thePartIsMeant() throws {
    let flows = try SampleText.flows("希腊捐赠给约旦的40辆消防车中的12辆已运抵。", "zh-Hans")
    #expect(flows.map { $0.0.quantity?.amount.value } == [12])
  }
}
