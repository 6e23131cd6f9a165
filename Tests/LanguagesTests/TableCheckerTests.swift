import Foundation
import Languages
import TestSupport
import Testing
import Values

@Suite struct TableCheckerTests {
  private func problems(_ files: [String: String]) throws -> [String] {
    let tables = try TemporaryTables(files)
    return try TableChecker.problems(in: tables.folder).map {
      let file = URL(fileURLWithPath: $0.file ?? "")
      let name = "\(file.deletingLastPathComponent().lastPathComponent)/\(file.lastPathComponent)"
      return "\(name):\($0.line ?? 0): \($0.message)"
    }
  }

  @Test func aRowThatStandsTwiceIsTold() throws {
    let rows = "# form\tid\tuse\nケニア\tKE\tshort\n日\tJP\tabbreviation\nケニア\tKE\tshort\n"
    #expect(try problems(["ja/states.tsv": rows]) == ["ja/states.tsv:4: the row of line 2 again"])
  }

  /// One form may have several senses: 巴 is one of several states.
  @Test func aFormThatStandsTwiceWithOtherCellsIsNot() throws {
    let rows = "# form\tid\tuse\n瑞\tCH\tabbreviation\n瑞\tSE\tabbreviation\n"
    #expect(try problems(["zh/states.tsv": rows]).isEmpty)
  }

  @Test func aFileThatNobodyReadsIsTold() throws {
    #expect(
      try problems(["ja/stats.tsv": "# form\n人\n"]) == [
        "ja/stats.tsv:0: no table of this name is read"
      ])
  }

  @Test func aFormThatNoTextCanHoldIsTold() throws {
    let tables = try TemporaryTables([
      "ja/currencies.tsv": "# form\tcode\tfactor\nＫＥＳ\tKES\nｼﾘﾝｸﾞ\tKES\n£\tGBP\nケニア　シリング\tKES\n",
      "zh/states.tsv": "# form\tid\tuse\n肯尼亞\tKE\tshort\n肯尼亚\tKE\tshort\n",
      "zh/variants.tsv": "# traditional\tsimplified\n亞\t亚\n",
    ])
    let problems = try TableChecker.problems(in: tables.folder)
    #expect(problems.map(\.line) == [2, 3, 5, 2])
    #expect(
      problems.map(\.remedy)
        == ["write “KES”", "write “シリング”", "write “ケニア シリング”", "write “肯尼亚”"])
  }

  @Test func problemsAreInTheOrderOfFilesAndLines() throws {
    let twice = "# form\n此外\n此外\n此外\n"
    #expect(
      try problems(["zh/connectives.tsv": twice, "en/connectives.tsv": twice]) == [
        "en/connectives.tsv:3: the row of line 2 again",
        "en/connectives.tsv:4: the row of line 2 again",
        "zh/connectives.tsv:3: the row of line 2 again",
        "zh/connectives.tsv:4: the row of line 2 again",
      ])
  }

  @Test func aBadRowEndsTheCheckWithItsPlace() throws {
    let refusal = try #require(throws: Diagnostic.self) {
      try problems(["ja/states.tsv": "# form\tid\tuse\nケニア\n"])
    }
    #expect(refusal.line == 2)
  }

  @Test func theTablesOfTheRepositoryAreInOrder() throws {
    #expect(try TableChecker.problems(in: Tables.folder) == [])
  }
}
