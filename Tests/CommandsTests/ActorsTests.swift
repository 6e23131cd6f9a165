import Foundation
import TestSupport
import Testing

/// A user's own list of actors, from the file to the ledger and the reading.
@Suite struct ActorsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "id,kind,name,alias\nmara,company,Mara Power,马拉电力\nsisal,company,Sisal Works,\n",
      to: "list.csv")
    try folder.write("In 2024 Mara Power met Sisal Works of Kenya.\n", to: "a.txt")
  }

  private func run(_ arguments: String...) async throws -> Program.Result {
    try await Program.run(arguments, in: folder)
  }

  private struct Reading: Decodable {
    struct Mention: Decodable {
      let quote: String
      let type: String
    }
    let lexicon: String
    let mentions: [Mention]
  }

  private func reading(_ result: Program.Result) throws -> Reading {
    try JSONDecoder().decode(Reading.self, from: Data(result.output.utf8))
  }

  @Test func aListWinsForOneReading() async throws {
    let bare = try reading(try await run("read", "--format", "json", "a.txt"))
    let own = try reading(
      try await run("read", "--format", "json", "--actors", "list.csv", "a.txt"))
    #expect(
      own.mentions.filter { $0.type == "actor" }.map(\.quote) == [
        "Mara Power", "Sisal Works", "Kenya",
      ])
    #expect(own.lexicon != bare.lexicon)
  }

  @Test func aBadLineIsToldAndTheRestRead() async throws {
    try folder.write("id,kind,name\nx,planet,Mars\nmara,company,Mara Power\n", to: "bad.csv")
    let read = try await run("read", "--format", "json", "--actors", "bad.csv", "a.txt")
    #expect(read.status == 0)
    #expect(read.errors.contains("bad.csv:2: “planet” is no kind of actor"))
    let imported = try await run("actors", "import", "bad.csv")
    #expect(imported.status == 1)
    #expect(imported.errors.contains("bad.csv: 1 line was passed over"))
    #expect(imported.output == "1 actors read, 1 of them new to the ledger\n")
  }

  @Test func whatIsNoListIsRefused() async throws {
    for command in [["actors", "import", "a.txt"], ["read", "--actors", "a.txt", "a.txt"]] {
      let refused = try await Program.run(command, in: folder)
      #expect(refused.status == 2)
      #expect(refused.errors.contains("a.txt: the list has no column “id”"))
    }
    #expect(!folder.holds("entente.sqlite"))
  }

  @Test func theLedgerKeepsTheListAndAddUsesIt() async throws {
    #expect(try await run("actors", "import", "list.csv").status == 0)
    #expect(
      try await run("actors", "list").output
        == "mara   company       Mara Power\nsisal  company       Sisal Works\n")
    #expect(try await run("actors", "list", "电力").output.hasPrefix("mara "))
    #expect(try await run("add", "a.txt").output.contains("3 mentions"))
    #expect(try await run("actors", "merge", "mara", "sisal").status == 0)
    #expect(try await run("actors", "show", "sisal").output.contains("is mara, as was decided"))
    #expect(try await run("reread").output.contains("1 changed"))
    #expect(try await run("actors", "alias", "KE", "Nchi ya Kenya").status == 0)
    #expect(try await run("actors", "show", "KE").output.contains("alias  Nchi ya Kenya"))
    #expect(try await run("reread").output.contains("1 changed, 0 as before"))
  }

  @Test func nobodyUnknownIsMergedOrNamed() async throws {
    #expect(try await run("actors", "import", "list.csv").status == 0)
    for command in [
      ["merge", "mara", "nobody"], ["merge", "nobody", "mara"], ["alias", "nobody", "Tana River"],
      ["alias", "mara", "in"], ["show", "nobody"],
    ] {
      let refused = try await Program.run(["actors"] + command, in: folder)
      #expect(refused.status == 2)
      #expect(refused.errorLines.count == 1, "\(refused.errors)")
    }
  }
}
