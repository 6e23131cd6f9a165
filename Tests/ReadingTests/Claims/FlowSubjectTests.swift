import Foundation
import Reading
import Testing
import Values

/// Who gives, and where nobody is known to.
@Suite struct FlowSubjectTests {
  /// Words that name no actor stand as the subject: what was spoken of before does not give.
  @Test(arguments: [
    ("智利近日访问了海地。项目将提供500万美元。", "zh-Hans"),
    ("智利批准了一项计划,企业将出资500万美元。", "zh-Hans"),
    ("Chile said the camp needs 300 nurses who will provide 5 million dollars in care.", "en"),
    ("Chile visited Haiti. A private fund will provide 5 million dollars.", "en"),
  ]) func anotherSubjectGives(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).isEmpty)
  }

  @Test(arguments: [
    ("智利对此表示重视,已先后向海地提供500万美元。", "zh-Hans"),
    ("智利的人道援助已达500万美元。", "zh-Hans"),
    ("Chile, which has already provided 5 million dollars to Haiti, thanked the team.", "en"),
    ("The rice donated to Haiti by Chile is worth 5 million dollars.", "en"),
    ("Chile met the minister and said it will provide 5 million dollars to Haiti.", "en"),
  ]) func theGiverIsFound(_ text: String, _ language: String) throws {
    let flows = try SampleText.flows(text, language)
    #expect(flows.map(\.0.providers) == [["CL"]])
    #expect(flows.map { $0.0.money?.amount.value } == [5_000_000])
  }

  /// Who does another act than giving: Aによる攻撃が続く.
  @Test func whoDoesAnotherActDoesNotGive() throws {
    let text = "チリ政府は、ペルーによる封鎖が続くハイチに対して、500万ドルの支援を行うと発表した。"
    #expect(try SampleText.flows(text, "ja").map(\.0.providers) == [["CL"]])
  }

  /// What is told of a noun of giving is what it comes to.
  @Test func aTotalStandsBehindItsNoun() throws {
    let flows = try SampleText.flows("チリのハイチに対する支援は合わせて500万ドルに上る。", "ja")
    #expect(flows.map { $0.0.money?.amount.value } == [5_000_000])
  }

  /// A bare name of a body in the title receives nothing where the title tells of no giving.
  @Test func aTitleWithoutGivingNamesNoReceiver() throws {
    let reading = try SampleText.read(
      "2016年智利的贷款降至60万美元。", "zh-Hans", title: "智利对秘鲁说不")
    for case .flow(let flow) in reading.claims.map(\.content) {
      #expect(flow.recipients != ["PE"])
    }
  }

  /// Who receives does another act before the one that gives.
  @Test func whoReceivesDoesNotGive() throws {
    let text = "ペルーは、ハイチ政府が機材を買えるようにすることで、ハイチへの500万ドルの支援を続けている。"
    #expect(try SampleText.flows(text, "ja").map(\.0.providers) == [["PE"]])
  }

  @Test func whoHoldsAnOfficeSpeaksForItsState() throws {
    let text =
      "The Ambassador of Chile to Haiti H.E. Juan Sotomayor Gil handed over tents worth 5 million dollars."
    #expect(try SampleText.flows(text, "en").map(\.0.providers) == [["CL"]])
  }

  /// Whom the clause names as the doer of another act is not its subject.
  @Test func whoFoundedItDoesNotGive() throws {
    let text = "智利政府今年与由秘鲁厨师所创立的团体合作,捐助500万美元。"
    #expect(try SampleText.flows(text, "zh-Hans").map(\.0.providers) == [["CL"]])
  }

  /// Nouns and participles give nothing by themselves.
  @Test(arguments: [
    ("The tents donated are part of Chile's aid to Haiti.", "en"),
    ("Chile and Haiti met, with Peru announcing increased pledges after the visit.", "en"),
    ("智利、秘鲁对购买海地咖啡的兴趣不变。", "zh-Hans"),
    ("チリは、ハイチへの輸出契約を見直した。", "ja"),
    ("Chile signed a contract with a yard in Haiti to deliver them to Peru.", "en"),
  ]) func nounsGiveNothing(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).isEmpty)
  }

  /// Who approves a purchase does not give.
  @Test func whoApprovesAPurchaseDoesNotGive() throws {
    #expect(try SampleText.flows("智利内阁批准了一项价值500万美元的采购协议。", "zh-Hans").isEmpty)
  }

  /// Another noun is marked as the subject, or each gave another amount.
  @Test(arguments: [
    "チリ外務省が管理する制度も500万ドルをハイチに供与する。",
    "チリとペルーはそれぞれ500万ドルと300万ドルをハイチに供与した。",
  ]) func whatIsNotToldIsNotRead(_ text: String) throws {
    #expect(try SampleText.flows(text, "ja").isEmpty)
  }

  @Test func aPlanIsWorthWhatStandsBehindIt() throws {
    let flows = try SampleText.flows("智利政府公布了对海地的援助计划,价值约500万美元。", "zh-Hans")
    #expect(flows.map { $0.0.money?.amount.value } == [5_000_000])
  }

  /// The subject of a clause before a noun gives nothing, but what it has promised.
  @Test(arguments: [
    ("チリは、ペルーが合意した計画に基づき、ケニアに5億円を支払った。", ["CL"]),
    ("チリは、ケニアに5億円を支払った。", ["CL"]), ("ペルーがさらなる支援としてケニアに5億円を供与した。", ["PE"]),
    ("ペルーが約束したケニアへの5億円の支援を発表した。", ["PE"]),
  ]) func theSubjectOfAClauseBeforeANoun(_ text: String, _ providers: [String]) throws {
    #expect(try SampleText.flows(text, "ja").first?.0.providers == providers)
  }

  /// A noun that goes on with another, or that nothing is done with, gives nothing.
  @Test(arguments: ["日本はケニアの投資環境を話し合った。", "日本のケニアへの支援規模が決まった。", "日本のケニアへの支援の必要性を述べた。"])
  func aBareNounGivesNothing(_ text: String) throws {
    #expect(try SampleText.flows(text, "ja").isEmpty)
  }

  /// Who does it stands before the preposition of who receives, and is not who is cited.
  @Test(arguments: [
    "智利银行为海地公司在境外投资的肯尼亚电站提供5亿元贷款。", "据新华社电智利向海地提供5亿元贷款。",
  ]) func whoGivesStandsBeforeWhoReceives(_ text: String) throws {
    let flows = try SampleText.flows(text, "zh-Hans").map(\.0)
    #expect(flows.count == 1)
    #expect(flows.first?.providers != ["KE"])
    #expect(flows.first?.providers != ["xinhua"])
  }

  /// What something is for, a part of the name of what is measured, and what is only spoken of.
  @Test(arguments: [
    ("智利的海地铁路项目用于支援海地农民。", "zh-Hans"), ("智利与海地合建的电站总投资5亿元。", "zh-Hans"),
    ("チリがハイチを支援するのは重要だと述べた。", "ja"),
  ]) func whatIsNoAct(_ text: String, _ language: String) throws {
    #expect(try SampleText.flows(text, language).isEmpty)
  }

  /// Money before "to finance" is what another verb gives.
  @Test func whatASumIsForGivesNothing() throws {
    let text =
      "Norway has granted a loan of 5 million euros to the Kenyan rail company to finance wagons."
    #expect(try SampleText.flows(text, "en").allSatisfy { $0.0.providers == ["NO"] })
  }

  @Test func whetherItWillBeGivenIsOpen() throws {
    let flows = try SampleText.flows("智利外长没有表示，是否会向肯尼亚提供40辆卡车。", "zh-Hans")
    #expect(flows.allSatisfy { $0.1.modality != .actual && $0.0.stage != .disbursement })
  }

  /// Who is cited gives nothing.
  @Test func whoIsCitedDoesNotGive() throws {
    let flows = try SampleText.flows(
      "ノルウェー外務省によると、ケニアに対する3億円の無償資金協力に関する交換公文の署名が行われました。", "ja")
    #expect(flows.allSatisfy { $0.0.providers != ["no-mfa"] })
  }

  /// Of aid that is spoken of, who gives it was told before.
  @Test func aidIsOfWhoGaveBefore() throws {
    let flows = try SampleText.flows(
      "ノルウェー政府は、ケニアに対し900万ドルを供与した。今回の支援は、ケニアに対し、国連を通じ、人道支援を行う。",
      "ja")
    #expect(flows.allSatisfy { $0.0.providers == ["NO"] })
    #expect(flows.count > 1)
  }

  /// What a clause before announces is promised.
  @Test func whatIsAnnouncedIsPromised() throws {
    let (flow, claim) = try #require(
      try SampleText.flows("挪威政府26日宣布，向肯尼亚提供900万美元的援助。", "zh-Hans").first)
    #expect(flow.stage == .pledge)
    #expect(claim.modality == .planned)
  }
}
