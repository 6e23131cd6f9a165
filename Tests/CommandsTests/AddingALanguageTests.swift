import Foundation
import TestSupport
import Testing

/// docs/adding-a-language.md: a language is a folder of tables, tried without building anything.
@Suite struct AddingALanguageTests {
  private static let text = "케냐는 2024년 5월 3일 일본에서 500만 원을 받았다. 일본은 항구를 지원한다.\n"

  /// The tables of the steps of the document, in its order, and the mentions they bring.
  private static let steps: [(tables: [String: String], mentions: [String])] = [
    (["function-words": "# form\n은\n는\n을\n에\n의\n"], []),
    (
      [
        "states": "# form\tid\tuse\n케냐\tKE\tshort\n일본\tJP\tshort\n",
        "currencies": "# form\tcode\tfactor\n원\tKRW\n",
      ], ["케냐", "일본", "일본"]
    ),
    (["numerals": "# form\tclass\tvalue\n만\tscale\t10000\n"], ["케냐", "일본", "500만 원", "일본"]),
    (
      ["dates": "# pattern\tkind\n{year}년 {month}월 {day}일\tdate\n"],
      ["케냐", "2024년 5월 3일", "일본", "500만 원", "일본"]
    ),
    (
      [
        "cases": "# form\tside\tcase\n는\tafter\tagent\n에서\tafter\tsource\n을\tafter\tpatient\n",
        "endings": "# form\ttype\n았다\tfinal\n",
        "flows": "# form\tstage\tflow\tsubject\n받\tdisbursement\tunspecified\treceives\n",
      ], ["케냐", "2024년 5월 3일", "일본", "500만 원", "일본"]
    ),
  ]

  private struct Reading: Decodable {
    struct Document: Decodable { let language: String }
    struct Mention: Decodable { let quote: String }
    struct Claim: Decodable { let type: String, providers: [String]?, recipients: [String]? }
    let document: Document
    let mentions: [Mention]
    let claims: [Claim]
  }

  @Test func eachStepGivesSomethingToSee() async throws {
    let folder = try TemporaryFolder()
    var files = ["common/ranges.tsv": "# form\tpart\n"]
    for (number, step) in Self.steps.enumerated() {
      for (name, table) in step.tables { files["ko/\(name).tsv"] = table }
      let tables = try TemporaryTables(files)
      let result = try await Program.run(
        ["read", "-", "--format", "json"], in: folder, input: Self.text, tables: tables.folder)
      #expect(result.errors.isEmpty)
      let reading = try JSONDecoder().decode(Reading.self, from: Data(result.output.utf8))
      #expect(reading.document.language == "ko")
      #expect(reading.mentions.map(\.quote) == step.mentions)
      guard number == Self.steps.count - 1 else { continue }
      let flow = try #require(reading.claims.first { $0.type == "flow" })
      #expect(flow.providers == ["JP"])
      #expect(flow.recipients == ["KE"])
    }
  }
}
