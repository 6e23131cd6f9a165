import Testing

@testable import Languages

@Suite struct NameRuleTests {
  private let rule = NameRule(ActorLayerTests.tables)

  private func verdict(_ name: String, isPerson: Bool = false) -> NameRule.Verdict {
    rule.verdict(Array(name.utf8), isPerson: isPerson)
  }

  @Test(arguments: ["Mara Power", "OECD", "KfW", "IMF", "马拉电力", "リフト", "コーヒー協会", "Élan Vital"])
  func aNameThatIsNoWordStandsAnywhere(name: String) { #expect(verdict(name) == .strong) }

  @Test(arguments: ["Target", "Vision", "长青", "Élan"])
  func aWordOrTwoCharactersNeedCompany(name: String) { #expect(verdict(name) == .weak) }

  @Test(arguments: [
    "A", "UN", "Ali", "target", "7", "2024", "国", "ラテ", "さくら", "Will", "WILL", "Moreover", "Kenya",
    "ケニア", "肯尼亚",
  ])
  func whatTellsNobodyIsLeftOut(name: String) { #expect(verdict(name) == .none) }

  @Test func aPersonsSingleWordIsNoName() {
    #expect(verdict("Viktor", isPerson: true) == .none)
    #expect(verdict("Viktor Kos", isPerson: true) == .strong)
  }
}
