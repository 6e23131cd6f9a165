import Foundation
import TestSupport
import Testing

/// Each bad input gets one line: the file, the reason and what to do. The others go on.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("中国在2024年向肯尼亚提供了6000万元无偿援助。\n", to: "good.txt")
  }

  static let refused = [
    ("missing.txt", "no such file or folder"), ("nothing", "no documents in this folder"),
    ("empty.txt", "the file is empty"), ("cut.pdf", "truncated"), ("large.txt", "limit"),
    ("bytes.txt", "no text in any encoding"),
  ]

  private func make(_ name: String) throws {
    switch name {
    case "nothing": try folder.write("", to: "nothing/.hidden")
    case "empty.txt": try folder.write("", to: name)
    case "cut.pdf": try folder.write("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pa", to: name)
    case "large.txt":
      try folder.write("", to: name)
      let file = try FileHandle(forWritingTo: folder.url.appending(path: name))
      // Without blocks on the disk.
      try file.truncate(atOffset: 200 << 20)
      try file.close()
    case "bytes.txt": try folder.write([0, 1, 2, 3, 0xFF, 0xFE, 0, 9], to: name)
    default: break
    }
  }

  @Test(arguments: refused)
  func aFileThatCannotBeReadIsToldOnOneLine(name: String, reason: String) async throws {
    try make(name)
    let result = try await Program.run(["read", name], in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    try #require(result.errorLines.count == 1, "\(result.errors)")
    #expect(result.errorLines[0].hasPrefix("entente: \(name): "))
    #expect(result.errorLines[0].contains(reason))
    // The empty file leaves nothing to do.
    #expect(result.errorLines[0].contains("; ") == (name != "empty.txt"))
  }

  @Test(arguments: ["read", "add"])
  func theOthersGoOn(command: String) async throws {
    for (name, _) in Self.refused { try make(name) }
    let names = Self.refused.map(\.0)
    let result = try await Program.run(
      [command] + names.prefix(3) + ["good.txt"] + names.suffix(3), in: folder)
    #expect(result.status == 1)
    #expect(result.output.contains("good.txt"))
    #expect(result.errorLines.count == names.count + 1)
    for (line, name) in zip(result.errorLines, names) {
      #expect(line.hasPrefix("entente: \(name): "))
    }
    #expect(result.errorLines.last == "entente: 6 of 7 documents refused")
  }

  @Test func nothingIsHalfAdded() async throws {
    for (name, _) in Self.refused { try make(name) }
    let result = try await Program.run(["add"] + Self.refused.map(\.0), in: folder)
    #expect(result.status == 2)
    #expect(!folder.holds("entente.sqlite"))

    _ = try await Program.run(["add", "cut.pdf", "good.txt", "empty.txt"], in: folder)
    let again = try await Program.run(["reread"], in: folder)
    #expect(again.status == 0)
    #expect(again.output == "0 changed, 1 as before\n")
  }

  @Test func aNameThatHoldsALineBreakStaysOnOneLine() async throws {
    let result = try await Program.run(["read", "a\nentente: b\u{1B}[31m.txt"], in: folder)
    #expect(result.status == 2)
    #expect(result.errorLines.count == 1)
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func aTableThatIsWrongIsToldWithItsLine() async throws {
    let tables = try TemporaryTables([
      "common/ranges.tsv": "# form\tpart\n", "ja/states.tsv": "# form\tid\tuse\nケニア\tKE\n",
    ])
    let result = try await Program.run(["read", "good.txt"], in: folder, tables: tables.folder)
    #expect(result.status == 2)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.contains("ja/states.tsv:2: 2 cells where 3 are expected; give form, id"))
  }

  @Test func aFolderWithoutTablesIsTold() async throws {
    let result = try await Program.run(["read", "good.txt", "--tables", "."], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("entente: .: no tables in this folder; name the folder"))
  }
}
