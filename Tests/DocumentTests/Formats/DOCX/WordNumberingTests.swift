import Testing

@testable import Document

struct WordNumberingTests {
  private func level(
    _ index: Int, _ format: String, _ text: String, start: Int = 1, more: String = ""
  ) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
  }

  private func sample(_ levels: String, _ body: String, lists: String = "") -> WordSample {
    var sample = WordSample(body)
    sample.numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>" + lists
    return sample
  }

  @Test("levels count on, begin anew below a higher one, and show those above")
  func levels() async throws {
    let levels =
      level(0, "chineseCountingThousand", "第%1条", more: "<w:suff w:val=\"space\"/>")
      + level(1, "decimal", "%1.%2", more: "<w:isLgl/>") + level(2, "lowerRoman", "(%3)", start: 2)
    let items = [("甲", 0), ("乙", 1), ("丙", 1), ("丁", 2), ("戊", 0), ("己", 1), ("庚", 2)]
    let body = items.map { WordSample.item($0.0, level: $0.1) }.joined()
    #expect(
      try await sample(levels, body).lines() == [
        "第一条 甲", "1.1 乙", "1.2 丙", "(ii) 丁", "第二条 戊", "2.1 己", "(ii) 庚",
      ])
  }

  @Test("a list may begin elsewhere, go on in another and stop at a style without it")
  func lists() async throws {
    let lists =
      "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let body = [(1, "a"), (3, "b"), (2, "c"), (2, "d"), (0, "e"), (9, "f")]
      .map { WordSample.item($0.1, list: $0.0) }.joined()
    #expect(
      try await sample(level(0, "decimal", "%1)"), body, lists: lists).lines() == [
        "1) a", "2) b", "7) c", "8) d", "e", "f",
      ])
  }

  @Test("a style's level is the one that the list ties to it")
  func styles() async throws {
    let levels =
      level(0, "japaneseCounting", "第%1章", more: "<w:pStyle w:val=\"h1\"/>")
      + level(
        1, "decimalFullWidth", "第%2節", more: "<w:pStyle w:val=\"h2\"/><w:suff w:val=\"nothing\"/>")
    var sample = sample(
      levels,
      WordSample.p("総則", "<w:pStyle w:val=\"h1\"/>")
        + WordSample.p("　目的", "<w:pStyle w:val=\"h2\"/>"))
    sample.styles =
      "<w:style w:styleId=\"h1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      + "</w:numPr></w:pPr></w:style><w:style w:styleId=\"h2\"><w:name w:val=\"heading 2\"/>"
      + "<w:basedOn w:val=\"h1\"/></w:style>"
    #expect(try await sample.lines() == ["h1 第一章 総則", "h2 第１節　目的"])
  }

  @Test("bullets of symbol fonts are plain bullets, and stand before the line")
  func bullets() async throws {
    let sample = sample(
      level(0, "bullet", "\u{F0B7}"), WordSample.item("Ports") + WordSample.item("Roads"))
    #expect(try await sample.text() == "• Ports\n• Roads")
    #expect(try await sample.lines() == ["- Ports", "- Roads"])
  }

  @Test("numbers of a document become the labels of its provisions")
  func labels() async throws {
    let sample = sample(
      level(0, "chineseCounting", "第%1条"),
      ["双方应当加强渔业合作。", "双方应当每年举行会议。", "本协定自签署之日起生效。"].map { WordSample.item($0) }
        .joined())
    let document = try await Fixture.document(sample.bytes, path: "agreement.docx")
    #expect(document.blocks.compactMap(\.label?.ordinal) == [1, 2, 3])
  }

  @Test("a label of a hostile file stays short")
  func hostile() async throws {
    let levels = level(0, "upperRoman", String(repeating: "%1", count: 5000), start: 2_000_000_000)
    let text = try await sample(levels, WordSample.item("a") + WordSample.item("b")).text()
    #expect(text.utf8.count < 2000)
  }
}
