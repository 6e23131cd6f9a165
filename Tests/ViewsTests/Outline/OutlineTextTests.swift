import Reading
import TestSupport
import Testing

@testable import Views

@Suite struct OutlineTextTests {
  private let actors = ActorDirectory(names: ["GH": "Ghana", "JP": "Japan"])

  private func text(_ source: String, width: Int = 80) async throws -> String {
    Outline(try await SampleInstrument.reading(source)).text(
      actors: actors, topics: [:], width: width)
  }

  @Test func everyUndertakingIsToldBelowItsProvision() async throws {
    let text = try await text(
      "Action Plan for Cooperation between Japan and Ghana\n\nI. Trade\n\n"
        + "1. Japan shall train 20 nurses every year.\n\n2. Ghana will consider a bond.\n\n"
        + "II. Health\n\n3. Both sides will exchange nurses.\n")
    #expect(text.contains("\nI Trade\n  1 Japan shall train 20 nurses every year.\n"))
    #expect(text.contains("      = binding · Japan · every year"))
    #expect(text.contains("      = consider · Ghana"))
  }

  @Test(arguments: [
    ("日本国とガーナ共和国との間の行動計画\n\n１．日本は、毎年、看護師を研修する。\n", "1 日本は、毎年、看護師を研修する。"),
    ("中国和加纳合作行动计划\n\n一、双方将扩大贸易。\n", "一 双方将扩大贸易。"),
  ])
  func labelsStandBeforeTheText(_ source: String, _ line: String) async throws {
    #expect(try await text(source).contains("\n\(line)\n"))
  }

  @Test func aTextWithoutAnOutlineIsToldSo() async throws {
    let text = try await text(
      "Joint Statement of Japan and Ghana\n\nBoth sides will meet.\n\nJapan will build a port.\n")
    #expect(text.contains("No headings or numbers: each paragraph is shown as a provision."))
  }

  @Test func whatIsWrongWithALabelIsTold() async throws {
    let text = try await text(
      "Action Plan for Cooperation between Japan and Ghana\n\n1. Both sides will meet.\n\n"
        + "2. Japan will build a port.\n\n4. Ghana will build a road.\n\n5. Both sides will trade.\n"
    )
    #expect(text.contains("comes before its turn: numbers before it are missing"))
  }

  @Test(arguments: [40, 80, 120], SampleInstrument.names)
  func noLineIsWiderThanTheTerminal(width: Int, name: String) async throws {
    let outline = Outline(try await SampleInstrument.fixture(name))
    let text = outline.text(actors: actors, topics: [:], width: width)
    for line in text.split(separator: "\n") {
      #expect(Columns.width(of: line) <= width, "\(line)")
    }
  }
}
