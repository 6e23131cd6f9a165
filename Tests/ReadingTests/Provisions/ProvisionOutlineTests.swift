import Document
import Languages
import Reading
import TestSupport
import Testing
import Values

@Suite struct ProvisionOutlineTests {
  /// Lines with their role and label: `# ` a heading, else an item; the label is what stands before
  /// the bar.
  private func paths(_ lines: [String]) throws -> [String] {
    var text = ""
    var blocks: [Block] = []
    for line in lines {
      let isHeading = line.hasPrefix("# ")
      let parts = line.dropFirst(isHeading ? 2 : 0).split(separator: "|", maxSplits: 1)
      let body = parts.joined()
      let start = text.unicodeScalars.count
      text += body + "\n"
      let end = start + body.unicodeScalars.count
      var label: Label?
      if parts.count == 2 {
        let mark = String(parts[0])
        label = Label(
          kind: Self.kind(of: mark), ordinal: Self.isBullet(mark) ? nil : 1,
          span: Span(start, start + mark.unicodeScalars.count))
      }
      blocks.append(
        Block(
          Span(start, end), isHeading ? .heading : label == nil ? .paragraph : .item, label: label))
    }
    let document = Document(
      path: "plan.txt", digest: "0", mediaType: "text/plain", text: text,
      language: LanguageTag("ja"),
      metadata: Metadata(kind: .official), blocks: blocks)
    return try Reader(lexicon: Tables.lexicon).read(document).provisions.map(\.path)
  }

  private static func isBullet(_ mark: String) -> Bool { "-・●➤◆".contains(mark) }

  /// Numbers of one form are of one kind.
  private static func kind(of mark: String) -> String {
    String(
      mark.map { $0.isNumber ? "n" : "ⅠⅡⅢ".contains($0) ? "R" : "アイウ".contains($0) ? "k" : $0 })
  }

  @Test func pathsAreMadeOfLabels() throws {
    #expect(
      try paths([
        "# Ⅰ|　政治", "# １．|対話", "（１）|対話を行う。", "（２）|協力する。", "# ２．|防衛", "（１）|交流を行う。",
        "# Ⅱ|　経済", "（１）|協力する。",
      ]) == ["I/1/(1)", "I/1/(2)", "I/2/(1)", "II/(1)"])
  }

  @Test func textUnderAHeadingHasTheHeadingsPath() throws {
    #expect(try paths(["# Ⅰ|　経済", "両政府は協力する。", "# １．|投資", "（１）|促進する。"]) == ["I", "I/1/(1)"])
  }

  @Test func bulletsAreCounted() throws {
    #expect(
      try paths(["前文である。", "# ➤|歩み", "確認する。", "-|一つ。", "-|二つ。", "# ➤|これから", "協力する。"])
        == ["-1", "§1", "§1/-1", "§1/-2", "§2"])
  }

  @Test func eachNewMarkOpensALevel() throws {
    #expect(
      try paths(["# ➤|上", "一。", "# ◆|下", "二。", "# ◆|下", "三。", "# ➤|上", "四。"])
        == ["§1", "§1/§1", "§1/§2", "§2"])
  }

  @Test func aLabelThatComesAgainIsTold() throws {
    #expect(try paths(["# １．|甲", "（１）|一。", "（１）|二。"]) == ["1/(1)", "1/(1)~2"])
  }
}
