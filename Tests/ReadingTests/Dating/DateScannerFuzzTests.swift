import TestSupport
import Testing
import Values

@testable import Reading

/// Whatever bytes a text has, its dates lie in it in order and have values.
@Suite struct DateScannerFuzzTests {
  private static let pieces = [
    "2024", "24", "31", "0", "9", "12", "99", "一", "十", "年", "月", "日", "号", "至", "から", "まで", "前",
    "后", "半", "周", "上周", "先週の", "金曜日", "令和", "元", "年度", "世紀", "上旬", "末", "同", "翌日", "以降", "毎週", " ",
    "-", "/", ".", ",", "–", "~", "May", "march", "June", "Friday", "last ", "next ", "week",
    " of ",
    "the ", "and ", "between ", "since ", "century", "s", "th", "ago", "FY", "Q1", "ten ", "year",
    "\u{0}", "\u{FEFF}", "é", "😀", "\u{300}", "(", ")", "，", "、", "：", "２０２４", "½", "$",
  ]

  @Test(arguments: ["en", "ja", "zh"])
  func noTextMakesItFail(language: String) throws {
    var random = SeededGenerator(4)
    for round in 0..<250 {
      var text = ""
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        if round.isMultiple(of: 4),
          let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random))
        {
          text.unicodeScalars.append(scalar)
        }
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }
      let mentions = try SampleText.read(text, language).mentions
      var end = 0
      for mention in mentions {
        guard case .date(let date) = mention.value else { continue }
        #expect(mention.span.start >= end && mention.span.end > mention.span.start, "in “\(text)”")
        #expect(EDTF(date.text) != nil, "“\(date.text)” in “\(text)”")
        end = mention.span.end
      }
    }
  }
}
