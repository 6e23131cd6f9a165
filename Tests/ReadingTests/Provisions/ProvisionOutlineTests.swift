import Document
import Foundation
import Languages
import Reading
import TestSupport
import Testing
import Values

@Suite struct ProvisionOutlineTests {
  /// Lines with their role and label: `# ` a heading, else an item; the label is what stands before
  /// the bar.
  private func paths(_ lines: [String]) throws -> [String] {
    try reading(lines).provisions.map(\.path)
  }

  private func problems(_ lines: [String]) throws -> [String] {
    try reading(lines).instrument?.irregularities.map { "\($0.evidence.quote) \($0.problem)" } ?? []
  }

  private func reading(_ lines: [String]) throws -> Reading {
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
          kind: Self.kind(of: mark), ordinal: Self.isBullet(mark) ? nil : Self.ordinal(of: mark),
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
    return try Reader(lexicon: Tables.lexicon).read(document)
  }

  private static func isBullet(_ mark: String) -> Bool { "-・●➤◆".contains(mark) }

  /// Numbers of one form are of one kind, as `labels.tsv` names it.
  private static func kind(of mark: String) -> String {
    var kind = ""
    for character in mark.precomposedStringWithCompatibilityMapping {
      let counter =
        switch character {
        case "0"..."9": "{n}"
        case "I", "V": "{roman}{space}"
        case "ア", "イ", "ウ": "{kana}{space}"
        case "一", "二", "三", "四", "五": "{han}"
        default: String(character)
        }
      if !(kind.hasSuffix("}") && kind.hasSuffix(counter)) { kind += counter }
    }
    return ["(": "（", ")": "）"].reduce(kind) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }

  private static func ordinal(of mark: String) -> Int {
    let text = mark.precomposedStringWithCompatibilityMapping
    if let number = Int(text.filter(\.isASCII).filter(\.isNumber)) { return number }
    if text.contains("I") { return text.filter { $0 == "I" }.count }
    return text.compactMap { "アイウ".firstIndex(of: $0) ?? nil }.first.map {
      "アイウ".distance(from: "アイウ".startIndex, to: $0) + 1
    } ?? text.compactMap { "一二三四五".firstIndex(of: $0) }.first.map {
      "一二三四五".distance(from: "一二三四五".startIndex, to: $0) + 1
    } ?? 1
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

  // MARK: Order of numbers

  @Test func aNumberThatBeginsAgainInsideAnotherIsBelowIt() throws {
    #expect(
      try paths(["１．|甲。", "（１）|乙。", "１．|丙。", "２．|丁。", "２．|戊。"])
        == ["1", "1/(1)", "1/(1)/1", "1/(1)/2", "2"])
  }

  @Test func aHigherLabelEndsTheLowerOnes() throws {
    // Numbers stand first, and articles come behind them.
    #expect(
      try paths(["１．|甲。", "２．|乙。", "第一条|丙。", "１．|丁。", "第二条|戊。"])
        == ["1", "2", "第一条", "第一条/1", "第二条"])
  }

  @Test func whatIsWrongWithALabelIsSaidAndItsTextKept() throws {
    let lines = ["１．|甲。", "２．|乙。", "２．|丙。", "５．|丁。", "４．|戊。"]
    #expect(try paths(lines) == ["1", "2", "2~2", "5", "4"])
    #expect(try problems(lines) == ["２． repeated", "５． missing", "４． outOfOrder"])
  }

  @Test func aLabelInAnotherFormGoesOnWithTheCount() throws {
    let lines = ["第一条|甲。", "１．|乙。", "２．|丙。", "３、|丁。", "４．|戊。"]
    #expect(try paths(lines) == ["第一条", "第一条/1", "第一条/2", "第一条/3", "第一条/4"])
    #expect(try problems(lines) == ["３、 otherForm"])
  }

  @Test func aSkippedLevelIsSaid() throws {
    let lines = [
      "# Ⅰ|上", "# １．|中", "（１）|甲。", "（２）|乙。", "# Ⅱ|上", "（１）|丙。",
    ]
    #expect(try paths(lines) == ["I/1/(1)", "I/1/(2)", "II/(1)"])
    #expect(try problems(lines) == ["（１） levelSkipped"])
  }

  @Test func aTextWithoutOutlineIsAProvisionAParagraphAndSaysSo() throws {
    let read = try reading(["両政府は協力する。", "両政府は対話を行う。"])
    #expect(read.provisions.map(\.path) == ["-1", "-2"])
    #expect(read.instrument?.outline == .paragraphs)
  }

  // MARK: Parts

  @Test func partsAreToldApart() throws {
    let read = try reading([
      "両国は、友好を希望して、", "次のとおり協定した。", "第一条|両国は協力する。", "第二条|両国は対話を行う。",
      "以上の証拠として、下名は署名した。", "二千二十年三月一日にリマで、本書二通を作成した。", "日本国のために",
      "# 附属書", "１．|表に掲げる。", "２．|表を改める。",
    ])
    #expect(
      read.provisions.map { "\($0.path) \($0.part)" } == [
        "-1 preamble", "第一条 operative", "第二条 operative", "-2 closing", "-3 closing",
        "§1/1 annex", "§1/2 annex",
      ])
    #expect(read.instrument?.signatories.map(\.evidence.quote) == ["日本国のために"])
  }

  // MARK: Nothing is lost

  /// Every character of a numbered text is in one innermost provision, whatever the order of labels.
  @Test(arguments: 0..<60) func everyCharacterIsInOneInnermostProvision(seed: Int) throws {
    var random = SeededGenerator(UInt64(seed))
    let marks = [
      "第一条", "第二条", "第三条", "１．", "２．", "３．", "（１）", "（２）", "ア", "イ", "・", "●", "Ⅰ", "Ⅱ", "一、", "二、",
    ]
    let lines = (0..<40).map { number in
      let heading = Int.random(in: 0..<6, using: &random) == 0 ? "# " : ""
      let mark = marks.randomElement(using: &random) ?? "・"
      let label = Int.random(in: 0..<4, using: &random) == 0 ? "" : mark + "|"
      return heading + label + "文\(number)である。"
    }
    let read = try reading(lines)
    for block in read.document.blocks where block.role != .heading {
      for position in block.span.start..<block.span.end {
        let place = Span(position, position + 1)
        let holding = read.provisions.filter { $0.span.contains(place) }
        let deepest = holding.max { $0.path.count < $1.path.count }
        #expect(deepest != nil, "character \(position) of \(lines) is in no provision")
        // All others hold the deepest: they are above it.
        for other in holding where other != deepest {
          #expect(deepest?.path.hasPrefix(other.path + "/") == true)
        }
      }
    }
  }
}
