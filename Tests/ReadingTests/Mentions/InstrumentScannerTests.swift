import Testing

@testable import Reading

@Suite struct InstrumentScannerTests {
  private func instruments(_ text: String, _ language: String) throws -> [Found] {
    try SampleText.mentions("instrument", in: text, language)
  }

  @Test(arguments: [
    ("双方签署《关于水资源管理的谅解备忘录》。", "zh", "《关于水资源管理的谅解备忘录》", "memorandum"),
    ("双方签署了关于打击跨国犯罪的谅解备忘录。", "zh", "关于打击跨国犯罪的谅解备忘录", "memorandum"),
    ("议会通过了《外国投资法》。", "zh", "《外国投资法》", "law"),
    ("印度公布《国家海事战略》。", "zh", "《国家海事战略》", "strategy"),
    ("安理会通过第2254号决议。", "zh", "第2254号决议", "resolution"),
    ("双方は越境犯罪対策に関する覚書に署名した。", "ja", "越境犯罪対策に関する覚書", "memorandum"),
    ("投資の促進及び保護に関する協定が発効した。", "ja", "投資の促進及び保護に関する協定", "agreement"),
    ("日・ペルー経済連携協定の発効", "ja", "日・ペルー経済連携協定", "agreement"),
    ("会議は「アピア宣言」を採択した。", "ja", "アピア宣言", "declaration"),
    ("双方签署自由贸易协定升级议定书。", "zh", "自由贸易协定升级议定书", "protocol"),
    ("「道路整備計画」に関する書簡を交換した。", "ja", "「道路整備計画」に関する書簡", "exchange-of-notes"),
  ])
  func aTitleIsReadWhole(text: String, language: String, quote: String, kind: String) throws {
    #expect(try instruments(text, language) == [Found(quote, kind)])
  }

  @Test(arguments: [
    ("双方达成协议，但该协议没有公布。", "zh"), ("《河内晚报》刊登了消息。", "zh"), ("他有办法，也懂法律。", "zh"),
    ("両国は合意に達したが、同計画は公表されていない。", "ja"), ("『ハノイ新報』が報じた。", "ja"),
    ("They reached an agreement, but the agreement was not published.", "en"),
  ])
  func aBareKindIsNone(text: String, language: String) throws {
    #expect(try instruments(text, language) == [])
  }

  @Test func aStateInsideATitleCounts() throws {
    let actors = try SampleText.mentions("actor", in: "インド・オーストラリア自由貿易協定が発効した。", "ja")
    #expect(actors.map(\.value) == ["IN", "AU"])
  }

  @Test(arguments: [
    ("Oslo and Accra finalise second gas contract", "en", [] as [String]),
    ("加纳与秘鲁签署渔业合作协定", "zh", ["渔业合作协定"]),
    (
      "Agreement between Kenya and Peru on Fisheries", "en",
      [
        "Agreement between Kenya and Peru on Fisheries"
      ]
    ),
  ])
  func aHeadlineIsNoTitleOfAnInstrument(text: String, language: String, found: [String]) throws {
    let reading = try SampleText.read("…", language, title: text)
    #expect(
      reading.mentions.filter { $0.value.type == "instrument" }.map(\.evidence.quote) == found)
  }
}
