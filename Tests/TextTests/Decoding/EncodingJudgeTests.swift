import Testing

@testable import Text

struct EncodingJudgeTests {
  static let texts: [(text: String, table: String, name: String)] = [
    (Encoded.japanese, "CP932", "Shift_JIS"), (Encoded.japanese, "EUC-JP", "EUC-JP"),
    (Encoded.japanese, "ISO-2022-JP", "ISO-2022-JP"),
    (Encoded.simplified, "GB18030", "GB18030"), (Encoded.traditional, "CP950", "Big5"),
    (Encoded.traditional, "GB18030", "GB18030"),
    (Encoded.simplified, "UTF-16LE", "UTF-16LE"), (Encoded.japanese, "UTF-16BE", "UTF-16BE"),
    (Encoded.traditional, "UTF-16LE", "UTF-16LE"), (Encoded.japanese, "UTF-8", "UTF-8"),
  ]

  @Test("the encoding is found from 20, 60 and 300 characters", arguments: texts, [20, 60, 300])
  func found(_ sample: (text: String, table: String, name: String), length: Int) throws {
    let text = String(sample.text.prefix(length))
    let decoded = try TextDecoder.decode(Encoded.bytes(text, sample.table))
    #expect(decoded.encoding == sample.name)
    #expect(decoded.text == text)
    #expect(decoded.undecodable == 0)
  }

  @Test("any sentence of a text tells the encoding", arguments: texts)
  func sentences(_ sample: (text: String, table: String, name: String)) throws {
    for sentence in sample.text.split(separator: "。") {
      let decoded = try TextDecoder.decode(Encoded.bytes("\(sentence)。\n", sample.table))
      #expect(decoded.encoding == sample.name, "\(sentence)")
    }
  }

  @Test("markup and English around a sentence do not hide it", arguments: texts)
  func mixed(_ sample: (text: String, table: String, name: String)) throws {
    let markup = String(repeating: "<a href=\"/news/today.html\">Home</a> | ", count: 2000)
    let text = "<title>News</title>\(markup)<p>\(sample.text.prefix(40))</p>"
    let decoded = try TextDecoder.decode(Encoded.bytes(text, sample.table))
    #expect(decoded.encoding == sample.name)
    #expect(decoded.text == text)
  }

  @Test(
    "a wrong declaration is seen through",
    arguments: [
      (Encoded.japanese, "EUC-JP", "shift_jis", "EUC-JP"),
      (Encoded.japanese, "CP932", "euc-jp", "Shift_JIS"),
      (Encoded.japanese, "CP932", "iso-8859-1", "Shift_JIS"),
      (Encoded.simplified, "GB18030", "utf-8", "GB18030"),
      (Encoded.simplified, "UTF-8", "gb2312", "UTF-8"),
      (Encoded.traditional, "CP950", "gb2312", "Big5"),
      (Encoded.simplified, "GB18030", "big5", "GB18030"),
      (Encoded.traditional, "UTF-16BE", "utf-16", "UTF-16BE"),
    ])
  func declared(text: String, table: String, declared: String, name: String) throws {
    let text = String(text.prefix(40))
    let decoded = try TextDecoder.decode(Encoded.bytes(text, table), declared: declared)
    #expect(decoded.encoding == name)
    #expect(decoded.text == text)
  }

  @Test("a right declaration holds for two characters")
  func short() throws {
    let bytes = try Encoded.bytes("蒙古", "GB18030")
    #expect(try TextDecoder.decode(bytes, declared: "gb2312").text == "蒙古")
    let kanji = try Encoded.bytes("秘露", "EUC-JP")
    #expect(try TextDecoder.decode(kanji, declared: "euc-jp").text == "秘露")
  }

  @Test("an accented letter is no Chinese")
  func western() throws {
    let text = "Les ministres réunis à Bogotá ont signé un accord de pêche à São Tomé."
    let decoded = try TextDecoder.decode(Encoded.bytes(text, "CP1252"))
    #expect(decoded.text == text)
  }
}
