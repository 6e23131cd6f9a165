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
    "世界面临不确定因素。", "各领域合作和人员往来不断增多。",
  ])
  func whatIsToldBindsNobody(text: String) throws {
    #expect(try strengths(text) == [])
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
