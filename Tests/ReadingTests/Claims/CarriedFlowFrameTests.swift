import Foundation
import Reading
import Testing
import Values

@Suite struct CarriedFlowFrameTests {
  struct Example: Sendable {
    let text: String
    let language: String
    let providers: [String]
    let recipients: [String]
    let amount: String?
    let stage: FlowStage
    let modality: Modality
  }

  static let examples = [
    Example(
      text: "Austria approved a loan of 7 million euros to Benin.", language: "en",
      providers: ["AT"], recipients: ["BJ"], amount: "7000000", stage: .commitment,
      modality: .actual),
    Example(
      text: "Austria's parliament has approved 7 million euros for Benin's roads.", language: "en",
      providers: ["at-parliament"], recipients: ["BJ"], amount: "7000000", stage: .commitment,
      modality: .actual),
    Example(
      text: "Austria announced up to 7 million euros for Benin.", language: "en",
      providers: ["AT"], recipients: ["BJ"], amount: "7000000", stage: .pledge,
      modality: .planned),
    Example(
      text: "Austria is considering a grant of 7 million euros to Benin.", language: "en",
      providers: ["AT"], recipients: ["BJ"], amount: "7000000", stage: .unspecified,
      modality: .intended),
    Example(
      text: "Austria suspended aid to Benin.", language: "en", providers: ["AT"],
      recipients: ["BJ"], amount: nil, stage: .unspecified, modality: .denied),
    Example(
      text: "Austria announced a new aid package for Benin.", language: "en",
      providers: ["AT"], recipients: ["BJ"], amount: nil, stage: .pledge, modality: .planned),
    Example(
      text: "Benin should get a loan of 7 million euros from Austria.", language: "en",
      providers: ["AT"], recipients: ["BJ"], amount: "7000000", stage: .unspecified,
      modality: .intended),
    Example(
      text: "智利取消了对海地的3亿美元贷款。", language: "zh-Hans", providers: ["CL"],
      recipients: ["HT"], amount: "300000000", stage: .unspecified, modality: .denied),
    Example(
      text: "智利宣布對海地的3億美元無償援助。", language: "zh-Hant", providers: ["CL"],
      recipients: ["HT"], amount: "300000000", stage: .pledge, modality: .planned),
  ]

  @Test(arguments: examples) func theVerbTellsHowFarItHasCome(_ example: Example) throws {
    let (flow, claim) = try #require(try SampleText.flows(example.text, example.language).first)
    #expect(flow.providers == example.providers)
    #expect(flow.recipients == example.recipients)
    #expect(flow.money?.amount.value.plain == example.amount)
    #expect(flow.stage == example.stage)
    #expect(claim.modality == example.modality)
  }

  @Test func notesExchangedCommitToTheReceiverOfTheTitle() throws {
    let reading = try SampleText.read(
      "日本国大使とベナン外務大臣との間で、20億円を限度とする円借款に関する書簡の交換が行われました。", "ja",
      title: "ベナンに対する円借款")
    let flow = try #require(
      reading.claims.compactMap { claim -> Flow? in
        if case .flow(let flow) = claim.content { flow } else { nil }
      }.first)
    #expect(flow.providers == ["JP"])
    #expect(flow.recipients == ["BJ"])
    #expect(flow.stage == .commitment)
    #expect(flow.form == .loan)
  }

  /// Who signs with another may give or receive; of the two, only a donor gives.
  @Test(arguments: [
    ("Benin signed two grant agreements with Egypt worth 7 million euros.", [String]()),
    ("Benin signed two grant agreements with Austria worth 7 million euros.", ["AT"]),
    ("Austria and Benin signed a grant agreement of 7 million euros.", ["AT"]),
    (
      "The European Investment Bank signed a loan agreement of 7 million euros with Poland.",
      ["eib"]
    ),
  ]) func ofTwoThatSignADonorGives(_ text: String, _ providers: [String]) throws {
    let flows = try SampleText.flows(text, "en")
    #expect(flows.flatMap(\.0.providers) == providers)
  }

  /// Aid that is carried out or decided on, as grants of a ministry are told.
  @Test(arguments: [
    ("ノルウェーは、ケニアにおける洪水被害に対して、300万ドルの無償資金協力を実施することを決定した。", FlowStage.pledge),
    ("ノルウェーは、ケニアに対して300万ドルの無償資金協力を実施した。", .disbursement),
  ]) func aGrantIsCarriedOut(_ text: String, _ stage: FlowStage) throws {
    let (flow, _) = try #require(try SampleText.flows(text, "ja").first)
    #expect(flow.providers == ["NO"])
    #expect(flow.recipients == ["KE"])
    #expect(flow.stage == stage)
    #expect(flow.form == .grant)
  }

  /// Each noun has the amount beside it.
  @Test func twoNounsHaveTheirAmounts() throws {
    let flows = try SampleText.flows(
      "The World Bank and Kenya signed a 9 million dollar loan agreement and a 4 million dollar grant agreement.",
      "en")
    #expect(flows.map(\.0.form) == [.loan, .grant])
    #expect(flows.compactMap(\.0.money?.amount.value) == [9_000_000, 4_000_000])
  }

  @Test func aWordInANameGivesNothing() throws {
    let text = "チリ政府は、ペルー輸出入銀行との間の約4億ドルの債務の処理について発表した。"
    #expect(
      try SampleText.read(text, "ja").claims.allSatisfy {
        if case .flow = $0.content { false } else { true }
      })
  }
}
