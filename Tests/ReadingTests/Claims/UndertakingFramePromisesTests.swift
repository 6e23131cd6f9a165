import Reading
import Testing
import Values

@Suite struct UndertakingFramePromisesTests {
  private func promises(_ text: String, _ language: String) throws -> [Undertaking] {
    try SampleText.read(text, language).claims.compactMap {
      if case .undertaking(let undertaking) = $0.content { undertaking } else { nil }
    }
  }

  @Test(arguments: [
    ("加纳外交部发言人夸梅·门萨表示,秘方将提供渔船。", "zh-Hans", ["PE"], Strength.firm),
    ("加方愿以此访为契机,同秘方深化渔业合作。", "zh-Hans", ["GH"], .cooperate),
    ("加方愿同秘方一道,以两国共识为指引,推动合作发展。", "zh-Hans", ["GH"], .cooperate),
    ("The minister said Norway will provide Ghana with ships.", "en", ["NO"], .firm),
    ("チリとペルーは会談した。両外相は,港の整備で緊密に意思疎通していくことで一致した。", "ja", ["CL", "PE"], .firm),
  ])
  func whoPromises(text: String, language: String, obligors: [String], strength: Strength) throws {
    let text = language == "zh-Hans" ? "加纳和秘鲁会谈。" + text : text
    let promise = try #require(try promises(text, language).first)
    #expect(promise.obligors == obligors)
    #expect(promise.strength == strength)
  }

  @Test(arguments: [
    ("加纳外交部发言人夸梅·门萨宣布,加纳总统将于6月对秘鲁进行正式访问。", "zh-Hans"),
    ("加纳总统将赴秘鲁出席论坛。", "zh-Hans"),
    ("加纳表示,此项协议将为两国合作铺平道路。", "zh-Hans"),
    ("Ghana's Foreign Ministry said disputes should be resolved by those involved.", "en"),
    (
      "Minister Ama Mensah of Ghana said that the project would be finished and will provide jobs.",
      "en"
    ),
    ("チリは、防衛力を強化するペルーの方針を歓迎した。", "ja"),
  ])
  func whatIsNoneOfTheSpeakersPromises(text: String, language: String) throws {
    #expect(try promises(text, language).isEmpty)
  }

  @Test func auxiliariesPartNobodyFromHisPromise() throws {
    let promise = try #require(
      try promises("Norway and Ghana have also agreed to step up patrols and promote trade.", "en")
        .first)
    #expect(promise.obligors == ["NO", "GH"])
  }

  @Test func thoseWhoAgreeAreWhoHaveMet() throws {
    let text = "チリのボリッチ大統領は、ペルーのボルアルテ大統領と会談し、漁業協力を強化することで一致した。"
    #expect(try promises(text, "ja").map(\.obligors) == [["CL", "PE"]])
    #expect(try promises("チリのボリッチ大統領は、漁業協力を強化することで一致した。", "ja").isEmpty)
  }
}
