import Document
import Languages
import TestSupport
import Testing
import Text
import Values

@testable import Reading

@Suite struct LetterSpacingTests {
  @Test(arguments: [
    ("降 低 百 分 之 五", "zh", "百 分 之 五", "5 % ="), ("二 点 五 个百分点", "zh", "二 点 五 个百分点", "2.5 % ="),
    ("三 割 五 分 増えた。", "ja", "三 割 五 分", "35 % ="),
  ])
  func charactersThatStandAloneAreReadTogether(
    text: String, language: String, quote: String, value: String
  ) throws {
    #expect(
      try SampleText.mentions("quantity", in: text, language) == [Found(quote, value)])
  }

  @Test(arguments: ["王 毅", "外交部 王毅 部长", "2024 年 11 月", "a b c d", ""])
  func otherSpacesStay(text: String) {
    let view = NormalisedText(
      IndexedText(text), Span(0, text.unicodeScalars.count),
      folding: Tables.lexicon.folding(for: LanguageTag("zh")))
    #expect(LetterSpacing.closed(view) == nil)
  }
}
