import TestSupport
import Testing
import Values

@testable import Views

@Suite struct ComparisonTextTests {
  private let actors = ActorDirectory(names: ["GH": "Ghana", "JP": "Japan"])

  @Test func whatBecameOfEachStandsBelowIt() async throws {
    let comparison = try await SampleComparison.make(
      ["Japan will train 20 nurses.", "Japan will build a port."],
      ["Japan shall train 30 nurses.", "Ghana will plant trees."], "en")
    let text = comparison.text(actors: actors, width: 80)
    #expect(
      text.contains(
        "  → firmer, wider: strength firm → binding; number 20\u{A0}people → 30\u{A0}people\n"))
    #expect(text.contains("    words −“will” +“shall” −“20” +“30”\n"))
    #expect(text.contains("  → not found in B\n"))
    #expect(text.contains("  → not found in A\n"))
    #expect(text.hasSuffix("3 rows: 1 firmer, 1 wider, 1 not found in B, 1 not found in A\n"))
  }

  @Test func whatIsTheSameMayBeLeftOut() async throws {
    let line = "Japan will build a port."
    let comparison = try await SampleComparison.make([line], [line], "en")
    #expect(comparison.text(actors: actors).contains("→ same"))
    #expect(!comparison.text(actors: actors, isBrief: true).contains("→ same"))
  }

  @Test func versionsInTwoLanguagesAreSaidToBeSo() async throws {
    let comparison = try await SampleComparison.make(
      old: SampleComparison.text(["日本将建设港口。"], "zh"),
      new: SampleComparison.text(["Japan will build a port."], "en"))
    let text = comparison.text(actors: actors)
    #expect(text.contains("The texts are in two languages"))
    #expect(text.contains("→ no divergence found"))
  }

  @Test(arguments: [60, 80, 120])
  func noLineIsWiderThanTheTerminal(width: Int) async throws {
    for (old, new) in [("plan-2020.en", "plan-2025.en"), ("statement.zh", "statement.ja")] {
      let comparison = Comparison(
        try await SampleInstrument.fixture(old), try await SampleInstrument.fixture(new),
        coordinators: Coordinators(Tables.lexicon, .init("en")))
      for line in comparison.text(actors: actors, width: width).split(separator: "\n") {
        #expect(Columns.width(of: line) <= width, "\(line)")
      }
    }
  }
}
