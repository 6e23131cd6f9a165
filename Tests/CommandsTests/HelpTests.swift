import ArgumentParser
import TestSupport
import Testing

@testable import Commands

/// After a change that is meant, run with ENTENTE_RECORD=1 and read the difference.
@Suite struct HelpTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let subcommands = Entente.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  @Test func theProgramTellsItsSubcommands() async throws {
    let help = try await Program.run(["--help"], in: folder)
    #expect(help.status == 0)
    #expect(help.errors.isEmpty)
    try assertSnapshot(help.output, "Commands/entente.txt")
    for name in Self.subcommands {
      #expect(help.output.contains("\n  \(name) "))
    }
  }

  @Test(
    arguments: subcommands + [
      "tables check", "tables compile", "actors import", "actors list", "actors show",
      "actors merge", "actors alias",
    ])
  func everySubcommandTellsItsOptions(name: String) async throws {
    let words = name.split(separator: " ").map(String.init)
    let help = try await Program.run(words + ["--help"], in: folder)
    #expect(help.status == 0)
    #expect(help.errors.isEmpty)
    try assertSnapshot(help.output, "Commands/\(words.joined(separator: "-")).txt")
  }

  @Test func theVersionIsANumberAlone() async throws {
    let version = try await Program.run(["--version"], in: folder)
    #expect(version.status == 0)
    #expect(version.output == "\(Version.current)\n")
  }
}
