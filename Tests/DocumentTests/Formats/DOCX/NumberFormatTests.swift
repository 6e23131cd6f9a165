import Testing

@testable import Document

struct NumberFormatTests {
  @Test(
    "each format writes its numbers",
    arguments: [
      ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("upperRoman", 14, "XIV"),
      ("lowerRoman", 9, "ix"), ("upperLetter", 3, "C"), ("lowerLetter", 28, "bb"),
      ("ordinal", 22, "22nd"), ("ordinal", 12, "12th"), ("decimalFullWidth", 10, "１０"),
      ("decimalEnclosedCircle", 20, "⑳"), ("decimalEnclosedCircle", 21, "㉑"),
      ("decimalEnclosedParen", 2, "⑵"), ("ideographEnclosedCircle", 3, "㊂"),
      ("aiueoFullWidth", 6, "カ"), ("aiueo", 2, "ｲ"), ("irohaFullWidth", 3, "ハ"),
      ("ideographTraditional", 4, "丁"), ("ideographDigital", 20, "二〇"),
      ("chineseCounting", 11, "十一"), ("chineseCountingThousand", 110, "一百一十"),
      ("chineseCountingThousand", 1005, "一千零五"), ("japaneseCounting", 123, "百二十三"),
      ("japaneseLegal", 12, "壱拾弐"), ("chineseLegalSimplified", 12, "壹拾贰"),
      ("upperRoman", 5000, "5000"), ("hebrew1", 5, "5"), ("none", 5, ""),
    ])
  func format(_ format: String, number: Int, text: String) {
    #expect(NumberFormat.text(number, format) == text)
  }
}
