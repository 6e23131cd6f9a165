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

  /// The vendor's characters that Shift_JIS proper has not.
  @Test func theVendorsCharactersOfShiftJISAreRead() {
    #expect(TextEncoding.shiftJIS.text(of: [0x87, 0x40, 0xFB, 0xFC]) == "①髙")
  }

  @Test func halfACharacterIsRefused() {
    #expect(TextEncoding.gb18030.text(of: [0xC3, 0xC9, 0xB9]) == nil)
  }
}
