import Foundation
import TestSupport
import Testing

/// What is said of ledgers and states that are none.
@Suite struct LedgerArgumentTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusal(_ arguments: [String]) async throws -> String {
    let result = try await Program.run(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 1, "\(result.errors)")
    return result.errors
  }

  static let commands = [
    ["ledger"], ["show", "flow-1"], ["search", "人口"], ["brief", "KE", "JP"], ["reread"],
    ["remove", "a.txt"], ["serve", "--port", "0"], ["actors", "list"],
    ["actors", "merge", "a", "b"],
  ]

  @Test(arguments: commands)
  func aMissingLedgerIsNotMade(command: [String]) async throws {
    let told = try await refusal(command)
    #expect(told.hasPrefix("entente: ./entente.sqlite: there is no ledger here; make one with"))
    #expect(!folder.holds("entente.sqlite"))
  }

  @Test(arguments: commands + [["add", "good.txt"]])
  func aFileThatIsNoLedgerIsRefusedAndLeftAlone(command: [String]) async throws {
    let text =
      "Not a ledger, but minutes of a meeting in Mombasa.\n" + String(repeating: ".", count: 999)
    try folder.write(text, to: "minutes.txt")
    try folder.write("中国在2024年向肯尼亚提供了6000万元无偿援助。\n", to: "good.txt")
    let told = try await refusal(command + ["--ledger", "minutes.txt"])
    #expect(told.hasPrefix("entente: minutes.txt: is not a ledger; name a ledger"))
    #expect(
      try String(contentsOf: folder.url.appending(path: "minutes.txt"), encoding: .utf8) == text)
    #expect(!folder.holds("minutes.txt-wal"))
  }

  @Test func aFolderIsNoLedger() async throws {
    try folder.write("", to: "archive/a.txt")
    #expect(
      try await refusal(["ledger", "--ledger", "archive"]).contains("is a folder, not a ledger"))
  }

  @Test(arguments: [["KE", "Kenya"], ["日本", "JP"], ["肯尼亚", "ケニア"]])
  func aBriefIsOnTwoStates(names: [String]) async throws {
    let ledger = try TemporaryLedger()
    let told = try await refusal(["brief"] + names + ["--ledger", ledger.path])
    #expect(told.contains("a brief is on two states, and both names are"))
    #expect(told.contains("; name two states"))
  }

  @Test func aNameOfNoStateIsTold() async throws {
    let ledger = try TemporaryLedger()
    for command in [["brief", "KE", "Atlantis"], ["ledger", "Atlantis"]] {
      let told = try await refusal(command + ["--ledger", ledger.path])
      #expect(
        told.hasPrefix("entente: “Atlantis” names no state; give an ISO 3166 code such as KE"))
    }
  }

  @Test func aNameOfSeveralStatesIsToldWithTheirCodes() async throws {
    let ledger = try TemporaryLedger()
    let told = try await refusal(["ledger", "Congolese", "--ledger", ledger.path])
    #expect(told == "entente: “Congolese” may be CD or CG; give one of these codes\n")
  }

  @Test func anIdThatIsNotThereIsTold() async throws {
    let ledger = try TemporaryLedger()
    #expect(try await refusal(["show", "flow-0", "--ledger", ledger.path]).contains("flow-0"))
    #expect(try await refusal(["remove", "a.txt", "--ledger", ledger.path]).contains("a.txt"))
  }
}
