import Testing

@testable import Text

struct TextEncodingTests {
  @Test(arguments: [
    ("utf-8", TextEncoding.utf8), ("GB2312", .gb18030), ("gbk", .gb18030), (" Big5 ", .big5),
    ("x-sjis", .shiftJIS), ("EUC-JP", .eucJP), ("iso-8859-1", .windows1252),
  ])
  func label(_ label: String, means encoding: TextEncoding) {
    #expect(TextEncoding(label: label) == encoding)
  }

  @Test func anUnknownLabelMeansNothing() {
    #expect(TextEncoding(label: "EBCDIC-US") == nil)
  }

  @Test("the vendor's characters that Shift_JIS proper has not are read")
  func vendor() {
    let bytes: [UInt8] = [0x87, 0x40, 0xFB, 0xFC]
    #expect(DecodedText(bytes, as: .shiftJIS)?.text == "①髙")
  }

  @Test("characters of Hong Kong are read where the text has them")
  func hongKong() {
    #expect(DecodedText([0xA4, 0xA4, 0x8B, 0xC5], as: .big5)?.text == "中𠂆")
  }

  @Test("half a character is one replacement")
  func half() {
    let decoded = DecodedText([0xC3, 0xC9, 0xB9], as: .gb18030)
    #expect(decoded?.text == "蒙\u{FFFD}")
    #expect(decoded?.undecodable == 1)
  }
}
