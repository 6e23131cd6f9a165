import Foundation
import TestSupport
import Testing

/// From a file to the brief and back out of the ledger.
@Suite struct RoadTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("中国在2024年向肯尼亚提供了6000万元无偿援助。人口在增长。\n", to: "docs/b.txt")
    try folder.write(
      "China provided 80 million yuan in grants to Kenya in 2024.\n", to: "docs/a.txt")
  }

  private func run(_ arguments: String..., input: String = "") async throws -> Program.Result {
    let result = try await Program.run(arguments, in: folder, input: input)
    #expect(result.errors.isEmpty)
    #expect(result.status == 0)
    return result
  }

  private struct Reading: Decodable {
    struct Document: Decodable { let path: String, language: String }
    struct Claim: Decodable { let type: String }
    let format: String
    let document: Document
    let claims: [Claim]
    let text: String?
  }

  private func readings(_ output: String) throws -> [Reading] {
    try output.split(separator: "\n").map {
      try JSONDecoder().decode(Reading.self, from: Data($0.utf8))
    }
  }

  @Test func readingsAreLinesInTheOrderOfTheInput() async throws {
    let names = try (0..<9).map { number in
      try folder.write("The plan of China and Kenya, part \(number).\n", to: "part\(number).txt")
      return "part\(8 - number).txt"
    }
    let result = try await Program.run(
      ["read", "--format", "json", "--jobs", "4"] + names.reversed() + ["docs"], in: folder)
    let read = try readings(result.output)
    #expect(read.map(\.document.path) == names.reversed() + ["docs/a.txt", "docs/b.txt"])
    #expect(read.allSatisfy { $0.format == "entente.reading/1" && $0.text == nil })
    let alone = try await Program.run(
      ["read", "--format", "json", "--jobs", "1"] + names.reversed() + ["docs"], in: folder)
    #expect(alone.output == result.output)
  }

  @Test func standardInputIsADocument() async throws {
    let text = "中国在2024年向肯尼亚提供了6000万元无偿援助。\n"
    let read = try readings(
      try await run("read", "-", "--format", "json", "--text", input: text).output)
    #expect(read.map(\.document.path) == ["-"])
    #expect(read.first?.text == text)
    #expect(read.first?.document.language == "zh-Hans")
    #expect(try await run("read", "-", "--format", "text", input: text).output == text)
  }

  @Test func theListingIsForPeople() async throws {
    let table = try await run("read", "docs/b.txt").output
    #expect(table.hasPrefix("docs/b.txt\n"))
    #expect(table.contains("zh-Hans"))
    #expect(table.contains("flow"))
  }

  @Test func whatIsAddedIsFoundShownAndTakenOut() async throws {
    let added = try await run("add", "docs").output.split(separator: "\n")
    #expect(added.map { $0.prefix(6) } == ["added ", "added "])

    let known = try await run("add", "docs/b.txt").output
    #expect(known.hasPrefix("known "))
    #expect(known.contains("nothing added"))

    let entries = try await run("ledger", "CN", "肯尼亚").output.split(separator: "\n")
    let flow = try #require(entries.first { $0.hasPrefix("flow-") }?.split(separator: " ").first)
    let shown = try await run("show", String(flow)).output
    #expect(shown.hasPrefix("\(flow)\n"))
    #expect(shown.contains("“"))

    let hits = try await run("search", "人口").output
    #expect(hits.contains("docs/b.txt"))
    #expect(hits.contains("[人口]"))
    #expect(try await run("search", "大象").output == "no passage holds these words\n")

    _ = try await run("brief", "China", "ケニア", "--output", "brief.md")
    let brief = try String(contentsOf: folder.url.appending(path: "brief.md"), encoding: .utf8)
    #expect(brief.contains("中国在2024年向肯尼亚提供了6000万元无偿援助"))
    let page = try await run("brief", "CN", "KE", "--format", "html").output
    #expect(page.hasPrefix("<!DOCTYPE html>") || page.hasPrefix("<!doctype html>"))

    #expect(try await run("reread").output == "0 changed, 2 as before\n")
    #expect(try await run("remove", "docs/a.txt").output.hasPrefix("removed "))
    #expect(try await run("remove", "docs/b.txt").output.hasPrefix("removed "))
    #expect(try await run("ledger").output == "no entries\n")
  }

  @Test func aToldFormatIsKeptForReadingAgain() async throws {
    try folder.write("<html><p>中国在2024年向肯尼亚提供了6000万元无偿援助。</p></html>", to: "as-text.txt")
    _ = try await run("add", "as-text.txt", "--format-in", "text")
    #expect(try await run("reread").output == "0 changed, 1 as before\n")
  }

  @Test func aContainerIsTakenApartAndReadAgain() async throws {
    let line = #"{"text": "中国在2024年向肯尼亚提供了6000万元无偿援助。", "title": "援助"}"#
    try folder.write("\(line)\n{\n", to: "lines.jsonl")
    let added = try await Program.run(["add", "lines.jsonl"], in: folder)
    #expect(added.status == 1)
    #expect(added.output.contains("lines.jsonl#1: "))
    #expect(added.errors.contains("lines.jsonl#2: this is no JSON object"))
    #expect(try await run("reread").output == "0 changed, 1 as before\n")
    #expect(try await run("remove", "lines.jsonl#1").output.hasPrefix("removed "))
  }

  @Test func tablesAreChecked() async throws {
    let good = try await run("tables", "check").output
    #expect(good.hasPrefix("en, ja, zh: "))

    let rows = "# form\tid\tuse\nケニア\tKE\tshort\nケニア\tKE\tshort\n"
    let tables = try TemporaryTables([
      "common/ranges.tsv": "# form\tpart\n", "ja/states.tsv": rows,
      "ja/examples.txt": "actor\tJP\t⟦ケニア⟧は港を造る。\n",
    ])
    let bad = try await Program.run(["tables", "check"], in: folder, tables: tables.folder)
    #expect(bad.status == 1)
    #expect(bad.errors.contains("ja/states.tsv:3: the row of line 2 again; take one away"))
    #expect(bad.errors.contains("ja/examples.txt:1: reads “ケニア” as KE, not JP"))
    #expect(bad.errors.contains("entente: 2 problems in "))
  }

  @Test func undertakingsAreListedByTheirInstrument() async throws {
    let plan = """
      Action Plan of Kenya and Peru

      1. Kenya will build a port by 2027.

      2. Both sides will promote the exchange of museums.

      3. Peru shall report every year.

      """
    try folder.write(plan, to: "plan.txt")
    // The small tables know no topics; the listing needs none.
    _ = try await Program.run(
      ["add", "plan.txt"], in: folder,
      tables: Repository.folder.appending(path: "Sources/Languages/Tables"))
    let all = try await run("ledger", "--undertakings").output
    #expect(all.hasPrefix("Action Plan of Kenya and Peru  ("))
    #expect(all.contains("1  [firm; due 2027; 21040]  Kenya: will build a port by 2027"))
    #expect(try await run("ledger", "--strength", "binding").output.contains("shall report"))
    #expect(try await run("ledger", "--due", "2026").output == "no undertakings\n")
    let listed = try await run("ledger", "--instruments").output
    #expect(listed.contains("plan  Action Plan of Kenya and Peru  [3 provisions]"))
    let wrong = try await Program.run(["ledger", "--topic", "ports"], in: folder)
    #expect(wrong.errors.contains("“ports” is no topic"))
    #expect(wrong.status != 0)
  }
}
