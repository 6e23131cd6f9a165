import Reading
import Testing
import Values

@Suite struct AgreementListTests {
  private func agreements(_ text: String, _ language: String) throws -> [Agreement] {
    try SampleText.instrument(text, language).claims.compactMap {
      if case .agreement(let agreement) = $0.content { agreement } else { nil }
    }
  }

  /// What a sentence before a list says is signed, its items name.
  @Test(arguments: [
    (
      "Ghana and Peru at Lima\nThe following agreements were signed by Ghana and Peru:\n"
        + "1. Agreement on Trade\n2. Memorandum of Understanding on Fisheries\nThe talks went well.",
      "en", ["GH", "PE"]
    ),
    (
      "加纳与秘鲁在利马\n加纳与秘鲁签署以下文件：\n一、《贸易协定》\n二、《渔业合作谅解备忘录》\n会谈顺利。",
      "zh-Hans", ["GH", "PE"]
    ),
    (
      "リマでのチリとペルー\nチリとペルーは次の文書に署名した：\n1. 「貿易協定」\n2. 「漁業協力覚書」\n会談は終わった。",
      "ja", ["CL", "PE"]
    ),
  ])
  func itemsAreSigned(text: String, language: String, parties: [String]) throws {
    let found = try agreements(text, language).filter { $0.kind != .statement }
    #expect(found.map(\.kind) == [.agreement, .memorandum])
    #expect(found.allSatisfy { $0.parties == parties && $0.status == .signed })
  }

  @Test func anotherListIsNotSigned() throws {
    let text =
      "Ghana and Peru at Lima\nGhana and Peru spoke of the following:\n1. Agreement on Trade\n"
      + "2. Memorandum of Understanding on Fisheries"
    #expect(try agreements(text, "en").isEmpty)
  }
}
