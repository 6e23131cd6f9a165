import TestSupport
import Testing

/// Wrong use ends with 2 and one line that says what would be right.
@Suite struct WrongUseTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    (["frobnicate"], "frobnicate", "entente --help"),
    (["read"], "<files>", "entente read --help"),
    (["read", "--jobs", "0", "a.txt"], "--jobs takes a number from 1", "entente read --help"),
    (
      ["read", "--format", "pdf", "a.txt"], "'json', 'text', 'content' or 'table'",
      "entente read --help"
    ),
    (["ledger", "--format", "xls"], "'table', 'csv' or 'json'", "entente ledger --help"),
    (["brief", "KE"], "<second>", "entente brief --help"),
    (
      ["brief", "KE", "JP", "--since", "yesterday"],
      "--since takes a date such as 2024-05-01, 2024-05 or 2024", "entente brief --help"
    ),
    (["brief", "KE", "JP", "--since", "2024-02-30"], "--since takes a date", "brief --help"),
    (["search", "--limit", "0", "人口"], "--limit takes a number from 1 to 1000", "search --help"),
    (["serve", "--port", "70000"], "--port takes a number from 0 to 65535", "serve --help"),
    (["show"], "<id>", "entente show --help"),
  ])
  func oneLineSaysWhatIsRight(arguments: [String], reason: String, help: String) async throws {
    let result = try await Program.run(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    try #require(result.errorLines.count == 1, "\(result.errors)")
    #expect(result.errorLines[0].hasPrefix("entente: "))
    #expect(result.errorLines[0].contains(reason))
    #expect(result.errorLines[0].contains(help))
  }
}
