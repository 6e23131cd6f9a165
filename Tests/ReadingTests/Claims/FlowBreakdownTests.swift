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
}
