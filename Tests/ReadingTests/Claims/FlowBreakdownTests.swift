import Reading
import Testing
import Values

@Suite struct FlowBreakdownTests {
  /// Lists of who gets how much of a sum are parts of it.
  @Test(arguments: [
    (
      "News\n\nNorway will provide 9 million dollars to Kenya.\n\nUNICEF (5 million dollars), WFP (3 million dollars)",
      "en"
    ),
    (
      "救灾消息\n\n挪威政府将在今年年底以前向肯尼亚提供900万美元，帮助肯尼亚应对旱灾。\n\n联合国儿童基金会(500万美元)、世界粮食计划署(300万美元)",
      "zh-Hans"
    ),
    (
      "発表\n\nノルウェーは、ケニアに対し900万ドルを供与する。\n\n国連児童基金(UNICEF):水・衛生(500万ドル)\n\n国連世界食糧計画(WFP):食料(300万ドル)",
      "ja"
    ),
  ]) func aListGivesPartsOfASum(_ text: String, _ language: String) throws {
    let flows = try SampleText.flows(text, language)
    #expect(flows.map(\.0.recipients) == [["KE"], ["unicef"], ["wfp"]])
    #expect(flows.map(\.0.providers) == [["NO"], ["NO"], ["NO"]])
    #expect(flows.map(\.1.partOf) == [nil, flows.first?.1.id, flows.first?.1.id])
  }

  /// A list that comes to more than the sum is of something else, and so is one that no sum comes before.
  @Test(arguments: [
    "News\n\nNorway will provide 7 million dollars to Kenya.\n\nUNICEF (5 million dollars), WFP (3 million dollars)",
    "News\n\nUNICEF (5 million dollars), WFP (3 million dollars)",
  ]) func aListOfMoreIsOfSomethingElse(_ text: String) throws {
    #expect(try SampleText.flows(text, "en").allSatisfy { $0.0.recipients == ["KE"] })
  }

  /// What an amount of the sum is for, and where.
  @Test(arguments: [
    (
      "The World Bank approved a loan of 90 million dollars for two projects.\n\nAround 50 million dollars will be used for roads in Kenya, 30 million dollars is for schools in Uganda.",
      "en"
    ),
    (
      "世界银行批准了两笔共9000万美元的贷款。\n\n其中，5000万美元贷款用于肯尼亚的公路，3000万美元用于乌干达的学校。",
      "zh-Hans"
    ),
    (
      "世界銀行は、9000万ドルの融資を承認した。\n\n5000万ドルは、ケニアの道路に充てられる。3000万ドル(約40億円)が、ウガンダの学校に使われる。",
      "ja"
    ),
  ]) func whatAnAmountIsForIsAPart(_ text: String, _ language: String) throws {
    let flows = try SampleText.flows(text, language)
    #expect(flows.map(\.0.providers) == [["world-bank"], ["world-bank"], ["world-bank"]])
    #expect(flows.map(\.0.recipients).suffix(2) == [["KE"], ["UG"]])
    #expect(flows.map(\.1.partOf) == [nil, flows.first?.1.id, flows.first?.1.id])
  }

  /// Lines and clauses of projects with their amounts.
  @Test(arguments: [
    "ノルウェーは、ケニアに対し計9億円を供与する。\n\n橋梁建設計画 5億円\n\n農村給水事業 3億円",
    "ノルウェーは、ケニアに対し計9億円を供与する。橋梁建設計画に5億円、農村給水事業に3億円を充てる。",
  ]) func projectsHaveTheirAmounts(_ text: String) throws {
    let flows = try SampleText.flows(text, "ja")
    #expect(flows.map(\.0.recipients) == [["KE"], ["KE"], ["KE"]])
    #expect(flows.compactMap(\.1.partOf).count == 2)
  }

  /// What comes from elsewhere is no part.
  @Test func whatComesFromElsewhereIsNoPart() throws {
    let flows = try SampleText.flows(
      "Norway will provide 9 million dollars to Kenya. 2 million dollars for the road will come from Uganda.",
      "en")
    #expect(flows.map(\.0.providers) == [["NO"]])
  }
}
