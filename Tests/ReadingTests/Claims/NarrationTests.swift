import Reading
import Testing
import Values

@Suite struct NarrationTests {
  private func strengths(_ text: String) throws -> [Strength] {
    try SampleText.undertakings(
      "第一条\n" + text, "zh-Hans", title: "埃及和肯尼亚联合声明"
    ).map(\.0.strength)
  }

  @Test(arguments: [
    "2019年两国建立全面伙伴关系。", "萨利赫总统同卡马乌总理举行会谈。", "双方签署了渔业协定。",
    "这一项目延续了两国举办论坛的传统。", "两国都处在加快建设的阶段。", "港口扩建有利于促进贸易。",
    "世界面临不确定因素。", "各领域合作和人员往来不断增多。", "两国正在推进农业合作。",
    "双方主管部门可就具体项目商定合作。", "经双方同意，款项可转到次年。", "本协定推进两国贸易。",
    "3月5日，亚太经济合作组织第五次工作会议在埃及举行。", "联合国提供专家。",
  ])
  func whatIsToldBindsNobody(text: String) throws {
    #expect(try strengths(text) == [])
  }

  @Test(arguments: [
    ("为进一步加强渔业合作，双方建立联合委员会。", ["建立联合委员会"]),
    ("为加强渔业合作，促进贸易，双方建立联合委员会。", ["建立联合委员会"]),
    ("如一方扩大捕捞，另一方给予通报。", ["如一方扩大捕捞，另一方给予通报"]),
    ("埃及政府同意从二〇二六年起的五年内，向肯尼亚政府提供贷款。", ["同意从二〇二六年起的五年内，向肯尼亚政府提供贷款"]),
    ("双方应在相互尊重、平等互利各项原则的基础上，发展渔业关系。", ["应在相互尊重、平等互利各项原则的基础上，发展渔业关系"]),
    ("双方愿在平等互利基础上深化渔业合作。", ["愿在平等互利基础上深化渔业合作"]),
    ("双方应在各自法律范围内，努力发展航运关系。", ["应在各自法律范围内，努力发展航运关系"]),
  ])
  func whatOnlySaysWhenOrWhatForIsNoneOfItsOwn(text: String, actions: [String]) throws {
    let found = try SampleText.undertakings(
      "第一条\n" + text, "zh-Hans", title: "埃及和肯尼亚联合声明")
    #expect(found.map(\.0.action) == actions)
  }

  @Test(arguments: [
    // What goes on to something done is done, and what happens to a thing is nobody's act.
    ("サリヌ外務大臣は、2026年1月にタイを訪問し、大統領と会談した。", [Strength]()),
    ("リマ市において井戸160か所が完成し、両大臣はこれを歓迎した。", [.declaratory]),
    ("我々は、2026年1月に会談を行い、貿易について意見交換を行った。", []),
    ("両大臣は、港が完成したことに留意した。", [.declaratory]),
    ("タイ首相は、公賓としてペルーを訪れ、滞在している。", []),
    ("両政府が協力し、委員会を設置する。", [.cooperate, .firm]),
    ("両政府は、対話を強化し、投資を促進することを約束した。", [.cooperate, .cooperate]),
  ])
  func whatIsToldInJapanese(text: String, strengths: [Strength]) throws {
    let found = try SampleText.undertakings("第一条\n" + text, "ja", title: "タイとペルーとの間の共同声明")
    #expect(found.map(\.0.strength) == strengths)
  }

  @Test(arguments: [
    ("萨利赫总统同卡马乌总理举行会谈，签署协定。", 0),
    ("双方肯定港口建设的进展。", 1),
  ])
  func whatGoesOnToWhatIsToldIsToldToo(text: String, count: Int) throws {
    let found = try SampleText.undertakings(
      "第一条\n" + text, "zh-Hans", title: "埃及和肯尼亚联合声明")
    #expect(found.count == count)
  }

  @Test func behindTwoSidesThatActApartBothAreBound() throws {
    let found = try SampleText.undertakings(
      "第一条\n埃方支持港口扩建，肯方欢迎派遣专家。加强渔业合作。", "zh-Hans", title: "埃及和肯尼亚联合声明")
    #expect(found.last?.0.obligors.sorted() == ["EG", "KE"])
  }

  @Test func aPlanMadeOnADayThatIsOverIsTold() throws {
    let text = "両外務大臣は、1996年5月に計画を策定し、対象を定めることを決定した。"
    let found = try SampleText.undertakings("第一条\n" + text, "ja", title: "タイとペルーとの間の行動計画")
    #expect(!found.contains { $0.0.action.contains("策定") && $0.0.action.count < 30 })
  }

  @Test func ministersThatMetPromiseNothingByIt() throws {
    let text = "Ministers met in Oslo in a shared resolve to address challenges."
    let found = try SampleText.undertakings(
      "Article 1\n" + text, "en", title: "Joint Statement of Norway and Ghana")
    #expect(found.isEmpty)
  }

  @Test func whatThePlanItselfIsForBindsNobody() throws {
    let text = "This Plan of Action aims to promote trade between the two sides."
    let found = try SampleText.undertakings(
      "Article 1\n" + text, "en", title: "Action Plan of Norway and Ghana")
    #expect(found.isEmpty)
  }

  @Test(arguments: [
    ("1. Convene a meeting of fisheries inspectors.", 1), ("1. Exchange students.", 1),
    ("1. Exchange of students.", 0), ("1. Both countries share a sea.", 0),
  ])
  func anItemMayBeginWithAnOrder(text: String, count: Int) throws {
    let reading = try SampleText.instrument("Action Plan of Norway and Ghana\n" + text, "en")
    let found = reading.claims.filter { if case .undertaking = $0.content { true } else { false } }
    #expect(found.count == count)
  }

  @Test(arguments: [
    ("双方2030年前完成铁路建设。", Strength.firm), ("双方加强港口合作。", .cooperate),
    ("萨利赫总统承诺将提供贷款。", .firm), ("双方将于2019年以后继续举办论坛。", .firm),
    ("双方相信，新港将加强贸易。", .declaratory), ("双方对工程进展感到满意。", .declaratory),
  ])
  func whatIsPromisedOrDeclaredDoes(text: String, strength: Strength) throws {
    #expect(try strengths(text) == [strength])
  }
}
