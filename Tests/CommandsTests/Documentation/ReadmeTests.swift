import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct ReadmeTests {
  private let readme: String

  init() throws { readme = try Repository.text(of: "README.md") }

  @Test(arguments: HelpTests.subcommands.filter { $0 != "tables" } + ["tables check"])
  func everySubcommandIsInTheTable(name: String) {
    #expect(readme.contains("\n| `entente \(name)"))
  }

  /// The table names nothing that the program does not have.
  @Test func everyRowIsASubcommand() {
    let names = readme.matches(of: #/\n\| `entente (\w+)/#).map { String($0.1) }
    #expect(!names.isEmpty)
    for name in names { #expect(HelpTests.subcommands.contains(name)) }
  }

  @Test func everyExitCodeIsToldAndNoOther() {
    let codes = readme.matches(of: #/\n\| (\d) \| /#).compactMap { Int32($0.1) }
    #expect(codes == ExitStatus.allCases.map(\.rawValue))
  }

  @Test func theChangesOpenWithWhatIsNotReleased() throws {
    let changes = try Repository.text(of: "CHANGELOG.md")
    let headings = changes.matches(of: #/\n## (.+)/#).map { String($0.1) }
    #expect(headings.first == "Unreleased")
    #expect(changes.contains("\n- "))
  }

  @Test(arguments: ["README.md", "CONTRIBUTING.md"] + documents)
  func everyLinkLeadsToAFile(document: String) throws {
    let folder = Repository.folder.appending(path: document).deletingLastPathComponent()
    for link in try Repository.text(of: document).matches(of: #/\]\(([^)#:]+)(#[^)]*)?\)/#) {
      let file = folder.appending(path: String(link.1)).standardizedFileURL
      #expect(
        FileManager.default.fileExists(atPath: file.path), "\(document) links to \(link.1)")
    }
  }

  private static let documents = (try? Repository.files(under: "docs", ext: "md")) ?? []
}
