import Foundation
import Reading
import TestSupport
import Testing
import Values

@Suite struct ExampleCheckerTests {
  /// The examples that stand beside the tables, as `entente tables check` runs them.
  @Test func theExamplesOfTheRepositoryHold() throws {
    let reader = try Reader(lexicon: Tables.lexicon)
    #expect(try ExampleChecker.problems(in: Tables.folder, reader: reader) == [])
  }

  @Test func whatIsReadOtherwiseIsToldWithItsLine() throws {
    let tables = try TemporaryTables([
      "en/states.tsv": "# form\tid\tuse\nKenya\tKE\tshort\n",
      "en/examples.txt": """
      # Kenya.
      actor\tKE\t⟦Kenya⟧ builds a port.
      actor\tUG\t⟦Kenya⟧ builds a port.
      actor\tnone\tKenya builds a port.
      actor\tKE\tKenya builds a ⟦port⟧.

      """,
    ])
    let reader = try Reader(lexicon: try tables.lexicon())
    let problems = try ExampleChecker.problems(in: tables.folder, reader: reader)
    #expect(problems.map(\.line) == [3, 4, 5])
    #expect(
      problems.map(\.message) == [
        "reads “Kenya” as KE, not UG", "reads “Kenya”, where no actor is",
        "reads “Kenya”, not the actor that is marked",
      ])
  }

  @Test(arguments: [
    "actor\tKE", "actor\tKE\tno marks", "actor\tnone\t⟦Kenya⟧ builds.",
    "actor\tKE\t⟧Kenya⟦ builds.",
  ])
  func aLineThatIsNoExampleIsRefused(line: String) throws {
    let refusal = try #require(throws: Diagnostic.self) {
      try ExampleChecker.examples(of: "# Kenya.\n\(line)\n", file: "en/examples.txt")
    }
    #expect(refusal.file == "en/examples.txt")
    #expect(refusal.line == 2)
  }
}
