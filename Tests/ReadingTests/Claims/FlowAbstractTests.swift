import Foundation
import Reading
import Testing
import Values

/// Help, chances and room are neither goods nor money.
@Suite struct FlowAbstractTests {
  @Test(arguments: [
    ("智利向海地提供了极大的帮助和有力的支持。", "zh-Hans"),
    ("智利将为海地企业提供更多便利。", "zh-Hans"),
    ("チリはハイチに対話の機会を提供した。", "ja"),
    ("Chile provided strong support to Haiti.", "en"),
    ("The forum gave Chile an opportunity to thank Haiti.", "en"),
  ]) func whatCannotBeCountedIsNoFlow(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).isEmpty)
  }

  @Test(arguments: [
    ("智利向海地提供了医疗设备和技术支持。", "zh-Hans"),
    ("Chile provided tents and guidance to Haiti.", "en"),
  ]) func goodsBesideItAre(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).map(\.0.recipients) == [["HT"]])
  }

  /// An amount makes it a flow.
  @Test func anAmountIs() throws {
    let flows = try SampleText.flows("智利向海地提供了500万美元的支持。", "zh-Hans")
    #expect(flows.map { $0.0.money?.amount.value } == [5_000_000])
  }

  /// Who comes is no goods, nor is what another clause tells of a loan given.
  @Test(arguments: [
    ("Norway plans to receive 150 students from Kenya.", "en"),
    ("Kenya has suspended work while the treasury of Norway reviews the loan.", "en"),
  ]) func whoComesIsNotGiven(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).isEmpty)
  }
}
