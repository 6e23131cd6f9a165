import Testing
import Text
import Values

@Suite struct NormalisedTextTests {
  private func view(_ text: String, folding: ScalarFolding = ScalarFolding()) -> NormalisedText {
    let text = IndexedText(text)
    return NormalisedText(text, text.all, folding: folding)
  }

  @Test(arguments: [
    // widths
    ("２０２４年１２月", "2024年12月"), ("ｹﾆｱ", "ケニア"), ("（１）ＪＩＣＡ", "(1)JICA"),
    // hard line breaks
    ("日本とケニ\nアは", "日本とケニアは"), ("中国将\r\n　　提供", "中国将提供"),
    ("Kenya will\nprovide", "Kenya will provide"), ("Kenya will\r\nprovide", "Kenya will provide"),
    ("援助、\n協力", "援助、協力"), ("约500\n亿日元", "约500亿日元"),
    // words cut by a hyphen at a line end
    ("develop-\nment of ports", "development of ports"), ("the Kenya-\nPeru", "the Kenya-Peru"),
    ("2024-\n2026", "2024-2026"), ("long-term", "long-term"),
    // forms of printed pages: radicals, marks of vertical lines
    ("⼈⺠⽇報", "人民日報"), ("協力︑援助︒", "協力、援助。"),
    // runs of white space
    ("Republic  of \t Kenya", "Republic of Kenya"), ("肯尼亚　和日本", "肯尼亚 和日本"),
    ("  Kenya  ", "Kenya"),
    // what cannot be seen
    ("Ken\u{AD}ya", "Kenya"), ("\u{FEFF}肯\u{200B}尼\u{200D}亚", "肯尼亚"),
  ])
  func wordsAreLookedUpInAPlainView(text: String, plain: String) {
    let view = view(text)
    #expect(view.text(0..<view.bytes.count) == plain)
    #expect(view.origins.count == view.bytes.count)
  }

  @Test func insetsAreNotSeen() {
    for (text, inset, plain) in [
      ("両国は努\n- 1 -\nめる。", Span(5, 10), "両国は努める。"),
      ("Kenya will\n12\nbuild", Span(11, 13), "Kenya will build"),
    ] {
      let text = IndexedText(text)
      let view = NormalisedText(text, text.all, leavingOut: [inset], folding: ScalarFolding())
      #expect(view.text(0..<view.bytes.count) == plain)
    }
  }

  @Test func pairsOfALanguageAreFolded() throws {
    let pair: [UInt32: UInt32] = [0x6771: 0x4E1C]  // 東 to 东
    let view = view("東京", folding: ScalarFolding(pairs: pair))
    #expect(view.text(0..<view.bytes.count) == "东京")
  }

  @Test func spansPointBackToTheOriginal() throws {
    let original = IndexedText("約５００\n億円、ケ\nニアへ")
    let view = NormalisedText(original, original.all, folding: ScalarFolding())
    let text = view.text(0..<view.bytes.count)
    #expect(text == "約500億円、ケニアへ")
    let range = try #require(text.firstRange(of: "ケニア"))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let span = view.span(start..<(start + 9))
    #expect(span == Span(8, 12))
    #expect(original.text(span) == "ケ\nニア")
  }

  /// Half-width kana carry their mark behind them, and so does decomposed text.
  @Test(arguments: [
    ("ﾄﾞﾙ", "ドル"), ("ﾊﾟﾗｵ", "パラオ"), ("か\u{3099}", "が"), ("ウ\u{3099}", "ヴ"),
    ("ア\u{3099}", "ア\u{3099}"),
    ("カ \u{3099}", "カ \u{3099}"), ("亜\u{3099}", "亜\u{3099}"), ("\u{3099}", "\u{3099}"),
  ])
  func voicedKanaAreOneCharacter(text: String, plain: String) {
    let original = IndexedText(text)
    let view = NormalisedText(original, original.all, folding: ScalarFolding())
    #expect(view.bytes == Array(plain.utf8))
    #expect(view.origins.count == view.bytes.count)
    #expect(view.span(0..<view.bytes.count) == original.all)
  }

  @Test func aPassageKeepsTheOffsetsOfTheDocument() {
    let original = IndexedText("見出し\nケニア政府")
    let view = NormalisedText(original, Span(4, 9), folding: ScalarFolding())
    #expect(view.text(0..<view.bytes.count) == "ケニア政府")
    #expect(view.span(0..<9) == Span(4, 7))
    #expect(view.index(of: 4) == 0)
    #expect(view.index(of: 7) == 9)
    #expect(view.index(of: 0) == 0)
    #expect(view.index(of: 99) == view.bytes.count)
  }

  @Test func emptyRangesHaveEmptySpans() {
    #expect(view("").span(0..<0).isEmpty)
    #expect(view("肯").span(1..<1).isEmpty)
    #expect(view(" \n ").bytes.isEmpty)
  }
}
