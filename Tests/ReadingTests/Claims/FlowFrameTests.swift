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

  @Test(arguments: [
    ("加纳应当向秘鲁提供检测设备40套。", "zh-Hans"), ("Ghana shall provide Peru with 40 buses.", "en"),
  ])
  func whatIsOwedIsNotGiven(text: String, language: String) throws {
    let (flow, claim) = try #require(try SampleText.flows(text, language).first)
    #expect(flow.stage == .pledge)
    #expect(claim.modality == .planned)
  }

  @Test func goodsAreCounted() throws {
    let (flow, claim) = try #require(try SampleText.flows("印度向斯里兰卡移交了3艘巡逻艇。", "zh-Hans").first)
    #expect(flow.quantity?.unit == "ship")
    #expect(flow.quantity?.amount.value == 3)
    #expect(claim.modality == .actual)
  }

  /// Every amount that a coordinator joins is a flow of its own.
  @Test func furtherAmountsAreFlows() throws {
    let flows = try SampleText.flows("埃及向苏丹提供2亿美元贷款,以及3000万美元无偿援助。", "zh-Hans")
    #expect(flows.map { $0.0.money?.amount.value } == [200_000_000, 30_000_000])
    #expect(flows.map { $0.0.form } == [.loan, .grant])
    #expect(flows.allSatisfy { $0.0.providers == ["EG"] && $0.0.recipients == ["SD"] })
  }

  /// "Support" as a noun or a purpose gives nothing that counts.
  @Test(arguments: [
    "Norway reaffirmed its support for Ghana.",
    "The ships will sail to Accra to support the navy of Ghana, Norway said.",
  ]) func supportAloneIsNoFlow(_ text: String) throws {
    #expect(try SampleText.flows(text, "en").isEmpty)
  }

  /// The only other state of a sentence, by what is done for it.
  @Test func whatIsGivenForAStateGoesToIt() throws {
    let (flow, _) = try #require(
      try SampleText.flows("日本政府は、チリの港湾の復旧を対象に5億円の無償資金を供与する。", "ja").first)
    #expect(flow.recipients == ["CL"])
    #expect(flow.form == .grant)
  }

  @Test func aSchoolOfTrainingIsNoTraining() throws {
    let (flow, _) = try #require(
      try SampleText.flows("日本はチリに対し、職業訓練校の建設のため20億円を供与した。", "ja").first)
    #expect(flow.form == .unspecified)
  }

  /// What a comma parts from 将 is still to come.
  @Test func aPlanReachesOverAComma() throws {
    let (flow, claim) = try #require(
      try SampleText.flows("挪威政府昨天宣布，将通过一项新的机制，向加纳无偿提供2艘巡逻艇。", "zh-Hans").first)
    #expect(claim.modality == .planned)
    #expect(flow.stage == .pledge)
  }

  /// 40辆中的12辆: twelve were delivered.
  @Test func ofAWholeAndItsPartThePartIsMeant() throws {
    let (flow, _) = try #require(
      try SampleText.flows("印度向斯里兰卡交付了40辆卡车中的12辆。", "zh-Hans").first)
    #expect(flow.quantity?.amount.value == 12)
  }

  @Test func anAmountInBracketsOnlyTellsItInAnotherCurrency() throws {
    let (flow, _) = try #require(
      try SampleText.flows("ノルウェー政府はガーナに3億クローネ（約42億円）を供与した。", "ja").first)
    #expect(flow.money?.currency == "NOK")
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

  @Test(arguments: [
    ("智利計畫向海地提供3000萬美元。", "zh-Hant"),
    ("智利宣布向海地提供3000万美元。", "zh-Hans"),
    ("チリ政府は、ハイチに3000万ドルを供与すると発表した。", "ja"),
    ("Chile pledged 30 million dollars to Haiti.", "en"),
  ]) func aPromiseIsNoDelivery(_ text: String, _ language: String) throws {
    let (flow, claim) = try #require(try SampleText.flows(text, language).first)
    #expect(flow.stage == .pledge)
    #expect(claim.modality == .planned)
  }

  @Test(arguments: [
    ("智利宣布已向海地提供3000万美元。", "zh-Hans"),
    ("チリ政府は、ハイチに3000万ドルを供与している。", "ja"),
  ]) func whatIsToldAsDoneIsDone(_ text: String, _ language: String) throws {
    let (flow, claim) = try #require(try SampleText.flows(text, language).first)
    #expect(flow.stage == .disbursement)
    #expect(claim.modality == .actual)
  }

  @Test func whatASentenceDoesNotRepeatIsAsToldBefore() throws {
    let text = "智利将向海地提供3000万美元。秘鲁承诺提供500万美元。"
    let (flow, _) = try #require(try SampleText.flows(text, "zh-Hans").last)
    #expect(flow.providers == ["PE"])
    #expect(flow.recipients == ["HT"])
  }

  @Test func ofTwoAmountsTheOneThatHoldsIsRead() throws {
    let text = "Austria reduced its aid to Benin from 9 million euros to 4 million euros."
    let (flow, _) = try #require(try SampleText.flows(text, "en").first)
    #expect(flow.money?.amount.value == 4_000_000)
  }

  @Test func aContractOfSupplySuppliesNothing() throws {
    let text = "Chile and Peru signed a gas supply contract worth 9 million dollars."
    #expect(try SampleText.flows(text, "en").isEmpty)
  }

  /// What governs a complement tells when it was welcomed, not that it was done.
  @Test(arguments: [
    "チリがハイチに3000万ドルを供与することに謝意を表し、会場を視察しました。",
    "チリがハイチに3000万ドルを供与することを歓迎しました。",
  ]) func whatIsToBeGivenIsNotTold(_ text: String) throws {
    let (_, claim) = try #require(try SampleText.flows(text, "ja").first)
    #expect(claim.modality == .planned)
  }
}
