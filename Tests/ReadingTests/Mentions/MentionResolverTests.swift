import Testing

@testable import Reading

@Suite struct MentionResolverTests {
  @Test(arguments: [
    ("肯尼亚与波兰签署协定，两国将扩大贸易。", "zh", "两国", "KE PL"),
    ("埃及和塞尔维亚举行磋商。双方同意开放市场。", "zh", "双方", "EG RS"),
    ("ペルーは減税を発表した。同国は銅を産する。", "ja", "同国", "PE"),
    ("ガーナで会談した。ノルウェーは22年にも同国の水力発電に拠出した。", "ja", "同国", "GH"),
    ("ガーナで会談した。ノルウェーは寒く、同国の電力は水力だ。", "ja", "同国", "NO"),
    // Where a meeting was held, and the meeting itself, are no parties.
    ("加纳商务部长在肯尼亚内罗毕会见秘鲁外长，双方同意开放市场。", "zh", "双方", "GH PE"),
    ("肯尼亚总统出席中非合作论坛，与中国签署协定。两国建交多年。", "zh", "两国", "CN KE"),
    // Several side by side may only tell where something is.
    ("ペルーとガーナの外相が会談した。両大臣はチャドやスーダンにおける紛争を協議した。両大臣は協定を歓迎した。", "ja", "両大臣", "GH PE"),
    (
      "Peru and Ghana met. They discussed the wars in Chad and Sudan. Both sides agreed.", "en",
      "Both sides", "GH PE"
    ),
    ("Egypt and Serbia held talks. Both sides agreed.", "en", "Both sides", "EG RS"),
  ])
  func aReferenceHasItsStates(text: String, language: String, quote: String, ids: String) throws {
    let found = try SampleText.mentions("actor", in: text, language)
    #expect(found.contains(Found(quote, ids)))
  }

  @Test func aRowWithoutEndIsRead() throws {
    let row = Array(repeating: "Peru and Ghana and Chad", count: 400).joined(separator: " and ")
    let found = try SampleText.mentions("actor", in: "\(row) met.", "en")
    #expect(found.count == 1200)
  }

  @Test func aReferenceToWhomTheTextDoesNotNameIsToNobody() throws {
    #expect(
      try SampleText.mentions("actor", in: "Both sides agreed.", "en") == [Found("Both sides", "")])
  }

  @Test func datesAndNamesStandInTheOrderOfTheText() throws {
    let reading = try SampleText.read("In May 2024 Kenya paid $5 million to Laos.", "en")
    #expect(reading.mentions.map(\.value.type) == ["date", "actor", "money", "actor"])
  }
}
