import Reading
import Testing
import Values

@Suite struct UndertakingFrameTests {
  struct Example: Sendable {
    let text: String
    let language: String
    let title: String
    let strengths: [Strength]
    let obligors: [String]
  }

  static let japanese = "タイとペルーとの間の行動計画"
  static let chinese = "埃及和肯尼亚联合声明"
  static let english = "Joint Statement of Norway and Ghana"

  static let examples = [
    Example(
      text: "両政府は、次官級協議を定期的に実施する。", language: "ja", title: japanese, strengths: [.firm],
      obligors: ["PE", "TH"]),
    Example(
      text: "両政府は、漁業について意見交換を行い、港の整備において協力する。", language: "ja", title: japanese,
      strengths: [.consider, .cooperate], obligors: ["PE", "TH"]),
    Example(
      text: "タイ政府は、ペルーの立場を支持し、新しい取組を歓迎する。", language: "ja", title: japanese,
      strengths: [.declaratory, .declaratory], obligors: ["TH"]),
    Example(
      text: "双方将加强农业合作。", language: "zh-Hans", title: chinese, strengths: [.cooperate],
      obligors: ["EG", "KE"]),
    Example(
      text: "埃方愿提供技术。", language: "zh-Hans", title: chinese, strengths: [.endeavour],
      obligors: ["EG"]),
    Example(
      text: "双方决定加强合作。", language: "zh-Hans", title: chinese, strengths: [.firm],
      obligors: ["EG", "KE"]),
    Example(
      text: "双方应当每年交换统计数据。", language: "zh-Hans", title: chinese, strengths: [.binding],
      obligors: ["EG", "KE"]),
    Example(
      text: "Both sides reaffirmed their friendship and will promote trade.", language: "en",
      title: english, strengths: [.declaratory, .cooperate], obligors: ["GH", "NO"]),
    Example(
      text: "Norway shall report on the use of the funds.", language: "en", title: english,
      strengths: [.binding], obligors: ["NO"]),
  ]

  @Test(arguments: examples) func howFirmlyWhoIsBound(_ example: Example) throws {
    let found = try SampleText.undertakings(
      "第一条\n" + example.text, example.language, title: example.title)
    #expect(found.map(\.0.strength) == example.strengths)
    #expect(found.allSatisfy { $0.0.obligors.sorted() == example.obligors })
  }

  @Test func modalityGoesWithStrengthUnlessTheTextSaysOtherwise() throws {
    let willing = try SampleText.undertakings("埃方愿推进农业合作。", "zh-Hans", title: Self.chinese)
    #expect(willing.first?.0.strength == .cooperate)
    #expect(willing.first?.1.modality == .intended)
  }

  @Test func theLastDayIsDue() throws {
    let found = try SampleText.undertakings(
      "両政府は、共同調査を2027年12月までに開始する。", "ja", title: Self.japanese)
    #expect(found.first?.0.due?.text == "2027-12")
  }

  @Test func theActionIsTheClauseWithoutItsSubject() throws {
    let found = try SampleText.undertakings("双方将加强农业合作。", "zh-Hans", title: Self.chinese)
    #expect(found.first?.0.action == "将加强农业合作")
  }

  @Test func aListOfNounsBindsNobody() throws {
    let found = try SampleText.undertakings(
      "両政府は、港の建設、道路の整備、人材の育成において協力する。", "ja", title: Self.japanese)
    #expect(found.count == 1)
  }
}
