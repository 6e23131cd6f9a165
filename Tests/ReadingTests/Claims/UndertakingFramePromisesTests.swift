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
    ("チリとペルーは、漁業での連携強化で一致した。", "ja", ["CL", "PE"], .cooperate),
    ("チリとペルーは先月、漁船の情報の交換にも合意した。", "ja", ["CL", "PE"], .firm),
    ("チリとペルーは、港の構想での協力強化を申し合わせた。", "ja", ["CL", "PE"], .cooperate),
    ("チリとペルーは会談した。チリの外相から謝意を示す旨の発言があり、両外相は漁業で連携していくことで一致した。", "ja", ["CL", "PE"], .cooperate),
    ("チリとペルーは、漁業での協力拡大で一致。", "ja", ["CL", "PE"], .firm),
    ("チリのボリッチ大統領は会見で「ペルーとの貿易を拡大する」と強調した。", "ja", ["CL"], .firm),
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
    ("チリのボリッチ大統領は会見で「両国の貿易が拡大する」と強調した。", "ja"),
    ("チリのボリッチ大統領は会見で「ペルーと協力したい」と強調した。", "ja"),
    ("チリとペルーは、密漁が問題であるとの認識で一致した。", "ja"),
    ("チリとペルーは、漁業での協力拡大で一致しなかった。", "ja"),
    ("チリとペルーは、港の建設に合意していない。", "ja"),
    ("チリの大統領は「ペルーが港を拡大する」と述べた。", "ja"),
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

  @Test(arguments: [
    // What goes on with a promise is promised in the same way.
    ("加纳和秘鲁会谈。加方愿同秘方深化渔业合作，积极推动港口建设，提供培训。", "zh-Hans", ["cooperate", "cooperate", "endeavour"]),
    ("加纳和秘鲁会谈。双方同意，继续打击非法捕捞，及时交换信息，扩大贸易。", "zh-Hans", ["firm", "firm"]),
    ("加纳和秘鲁会谈。加方将继续支持秘方，贸易不断发展。", "zh-Hans", ["cooperate"]),
    ("加纳和秘鲁会谈。双方将就渔业合作深入交换意见。", "zh-Hans", ["consider"]),
    ("Norway and Ghana agreed to continue their dialogue on fish.", "en", ["firm"]),
    ("Norway and Ghana said they would respect the border.", "en", ["declaratory"]),
    ("加纳和秘鲁会谈。加方高度重视贸易，愿扩大贸易，办好博览会，深化合作。", "zh-Hans", ["endeavour", "cooperate"]),
    ("加纳和秘鲁会谈。双方在备忘录中承诺加强合作。", "zh-Hans", ["firm"]),
    ("加纳和秘鲁会谈。加方强调，加方将扩大贸易。", "zh-Hans", ["firm"]),
    ("加纳和秘鲁会谈。加方强调，双方应共同努力。", "zh-Hans", []),
    ("加纳和秘鲁会谈。双方同意扩大贸易；加强渔业合作。", "zh-Hans", ["firm", "cooperate"]),
    ("加纳和秘鲁决定将两国关系提升为伙伴关系。", "zh-Hans", ["firm"]),
    ("加纳和秘鲁会谈。双方同意继续加强互访；尽快根据新形势制定计划。", "zh-Hans", ["cooperate", "firm"]),
    ("加纳和秘鲁会谈。加纳将获得2亿美元贷款。", "zh-Hans", []),
    ("The boats that Norway promised to the Philippines arrived.", "en", []),
    ("Norway promised to help Ghana.", "en", ["firm"]),
    ("Norway was ready to send boats to Ghana.", "en", ["endeavour"]),
    ("Norway intends to send boats to Ghana.", "en", ["endeavour"]),
    ("Norway and Ghana agreed that their ties advance peace.", "en", []),
    ("Norway's minister agreed that the aim would be to send more boats.", "en", []),
    ("チリとペルーは会談した。両外相は、密漁に反対することで一致した。", "ja", []),
    ("チリはペルーに、港を整備するよう、強く求めた。", "ja", []),
  ])
  func strengthsOfWhatIsPromised(text: String, language: String, found: [String]) throws {
    #expect(try promises(text, language).map(\.strength.rawValue) == found)
  }

  @Test(arguments: [
    ("チリのロハス外相はペルーのキスペ外相と会談した。漁業で連携していくことで一致した。", [["CL", "PE"]]),
    ("チリとペルーは会談した。両外相は漁業について話した。港を整備することも申し合わせた。", [["CL", "PE"]]),
    ("チリとペルーの両外相は会談した。ガーナは声明を出し、港を整備することで一致した。", []),
    ("チリとペルーは会談した。ガーナと共存する海について、港を整備することで一致した。", [["CL", "PE"]]),
    ("チリのロハス外相は10日、訪問先のリマでペルーのキスペ外相と会談した。漁業での協力を強化する方針を確認した。", [["CL", "PE"]]),
    ("首相はチリを訪れた。安全保障では、チリ、ペルー両政府で港を整備することで一致した。", [["CL", "PE"]]),
    ("調印式は2日に行われ、チリとペルーで更に港の整備を進めていくことを確認した。", [["CL", "PE"]]),
  ])
  func aSentenceWithoutATopicIsOfThoseWhoMet(text: String, obligors: [[String]]) throws {
    #expect(try promises(text, "ja").map(\.obligors) == obligors)
  }

  @Test(arguments: [
    ("Norway and Ghana met. They also pledged to build a port.", [["NO", "GH"]]),
    (
      "Norwegian Premier Jonas Berg and Ghanaian President Ama Mensah agreed to build a port.",
      [["NO", "GH"]]
    ),
    (
      "Norwegian Premier Jonas Berg and his Ghanaian counterpart vowed to build a port.",
      [["NO", "GH"]]
    ),
    ("Norway built boats. They will build a port.", []),
    ("The foreign ministers of Norway and Ghana agreed to build a port.", [["NO", "GH"]]),
    ("Norway and Ghana met. The foreign ministers also agreed to build a port.", [["NO", "GH"]]),
  ])
  func thoseOfWhomTheTextHasSpoken(text: String, obligors: [[String]]) throws {
    #expect(try promises(text, "en").map(\.obligors) == obligors)
  }

  @Test func thoseWhoAgreeAreWhoHaveMet() throws {
    let text = "チリのボリッチ大統領は、ペルーのボルアルテ大統領と会談し、漁業協力を強化することで一致した。"
    #expect(try promises(text, "ja").map(\.obligors) == [["CL", "PE"]])
    #expect(try promises("チリのボリッチ大統領は、漁業協力を強化することで一致した。", "ja").isEmpty)
  }
}
