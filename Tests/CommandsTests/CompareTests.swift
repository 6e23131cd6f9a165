import Foundation
import TestSupport
import Testing

/// `entente outline` and `entente compare`, run as a user runs them.
@Suite struct CompareTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "Joint Statement of Japan and Kenya\n\n1. Japan will build a port.\n", to: "a.txt")
    try folder.write(
      "Joint Statement of Japan and Kenya\n\n1. Japan will build a road.\n", to: "b.txt")
    try folder.write("日本和肯尼亚联合声明\n\n一、日本将建设港口。\n", to: "zh.txt")
    try folder.write("", to: "empty.txt")
  }

  @Test(arguments: ["text", "html", "json"])
  func theSameFileTwiceIsTheSame(format: String) async throws {
    let result = try await Program.run(
      ["compare", "--format", format, "a.txt", "a.txt"], in: folder)
    #expect(result.status == 0)
    #expect(result.output.contains("same"))
    #expect(!result.output.contains("changed"))
  }

  @Test func twoDocumentsAreNeeded() async throws {
    let result = try await Program.run(["compare", "a.txt"], in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("name the earlier file, then the later one"))
  }

  @Test func aFileThatCannotBeReadIsTold() async throws {
    let result = try await Program.run(["compare", "a.txt", "empty.txt"], in: folder)
    #expect(result.status != 0)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.first == "entente: empty.txt: the file is empty")
  }

  @Test func anOutlineIsATreeOrAnObjectALine() async throws {
    let tree = try await Program.run(["outline", "a.txt"], in: folder)
    #expect(tree.output.contains("Japan will build a port."))
    let lines = try await Program.run(
      ["outline", "--format", "json", "a.txt", "b.txt"], in: folder
    ).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix(#"{"format":"entente.outline/1""#) })
  }

  @Test func akomaNtosoHoldsOneInstrument() async throws {
    let versions = try await Program.run(
      ["outline", "--format", "akn", "a.txt", "zh.txt"], in: folder)
    #expect(versions.status == 0)
    #expect(versions.output.contains("<documentCollection"))
    let two = try await Program.run(["outline", "--format", "akn", "a.txt", "b.txt"], in: folder)
    #expect(two.status == 2)
    #expect(two.output.isEmpty)
    #expect(two.errors.contains("two of the texts are in one language"))
  }

  @Test(arguments: [
    ["compare", "--width", "20", "a.txt", "b.txt"], ["outline", "--width", "0", "a.txt"],
  ])
  func aWidthHasBounds(arguments: [String]) async throws {
    let result = try await Program.run(arguments, in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("--width takes a number"))
  }
}
