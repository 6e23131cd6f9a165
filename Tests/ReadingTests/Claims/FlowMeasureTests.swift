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

  @Test(arguments: [
    ("Italy has delivered three of the ten helicopters to Kenya.", "3"),
    ("One of the two ferries was handed over to Malta by Italy.", "1"),
    ("Two of four ferries were handed over to Malta by Italy.", "2"),
  ])
  func aPartOfWhatWasOrderedIsGiven(text: String, amount: String) throws {
    let flows = try SampleText.flows(text, "en")
    #expect(flows.map { $0.0.quantity?.amount.value.plain } == [amount])
    #expect(flows.map { $0.0.item } == [nil])
  }

  @Test func whatIsPutToUseIsNoMoney() throws {
    #expect(
      try SampleText.flows("意大利向肯尼亚交付的10架直升机中3架已投入使用。", "zh-Hans").map { $0.0.form } == [.inKind])
  }

  @Test func whatASumIsBroughtToIsNotGiven() throws {
    let claims = try SampleText.read("Norway extended its credit line to $40 million.", "en").claims
    #expect(!claims.contains { if case .flow = $0.content { true } else { false } })
  }

  @Test func eachAmountHasItsOwnReceiver() throws {
    let text = "Norway gave $40 million to Ghana and $2 million to Malawi."
    let flows = try SampleText.read(text, "en").claims.compactMap {
      if case .flow(let flow) = $0.content { flow } else { nil }
    }
    #expect(flows.map(\.recipients) == [["GH"], ["MW"]])
  }

  @Test func whatIsOnlyAimedAtIsNoFlow() throws {
    let text = "Norway's agency held courses to extend expertise to Ghana."
    let claims = try SampleText.read(text, "en").claims
    #expect(!claims.contains { if case .flow = $0.content { true } else { false } })
  }

  @Test func aSecondCurrencyBehindACommaIsAConversion() throws {
    let text = "ケニア政府は、新たに1億ドル、日本円にして、およそ150億円相当の支援をトーゴに行うと発表した。"
    #expect(try SampleText.flows(text, "ja").map { $0.0.money?.currency } == ["USD"])
  }

  /// Those whom it is for are not what is given.
  @Test func peopleAreNotGiven() throws {
    let text = "Norway will provide tents to Ghana for 3,000 refugees."
    #expect(try SampleText.flows(text, "en").map { $0.0.quantity } == [nil])
  }

  @Test func theCreditByWhichGoodsAreGivenIsNotTheGift() throws {
    let text = "Norway delivered 12 buses to Ghana under a $40 million credit line."
    let flows = try SampleText.flows(text, "en")
    #expect(flows.map { $0.0.money } == [nil])
    #expect(flows.map { $0.0.quantity?.amount.value } == [12])
  }

  /// Goods and what they are worth are told together.
  @Test(arguments: [
    ("智利向肯尼亚提供了价值2400万美元共计2万吨的粮食援助。", "zh-Hans", "24000000", "20000"),
    ("Chile donated 25 trucks (about 7 million dollars) to Kenya.", "en", "7000000", "25"),
    ("チリはケニアに救急車20台(5億円相当)を供与した。", "ja", "500000000", "20"),
  ]) func goodsHaveAWorth(
    _ text: String, _ language: String, _ money: String, _ quantity: String
  ) throws {
    let (flow, _) = try #require(try SampleText.flows(text, language).first)
    #expect(flow.money?.amount.value.plain == money)
    #expect(flow.quantity?.amount.value.plain == quantity)
  }

  /// An amount names no goods.
  @Test func goodsStandBehindTheirAmount() throws {
    let items = try ["チリはケニアに5億円(約3億元)の機材を供与した。", "チリはケニアに5億円を供与した。"].map {
      try SampleText.flows($0, "ja").first?.0.item
    }
    #expect(items == ["機材", nil])
  }
}

/// What is bought under a contract.
@Suite struct FlowContractTests {
  @Test(arguments: [
    (
      "A contract worth 40 million dollars was signed with Chile for the procurement of six boats.",
      "en"
    ),
    ("ペルーは、チリと4000万ドルの船6隻を購入する契約を締結した。", "ja"),
  ]) func withWhomItIsContractedSells(_ text: String, _ language: String) throws {
    let (flow, _) = try #require(try SampleText.flows(text, language).first)
    #expect(flow.providers == ["CL"])
    #expect(flow.form == .sale)
    #expect(flow.stage == .commitment)
    #expect(flow.money?.amount.value == 40_000_000)
  }
}
