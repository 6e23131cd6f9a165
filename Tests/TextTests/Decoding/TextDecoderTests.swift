import Foundation
import Testing
import Values

@testable import Text

struct TextDecoderTests {
  static let japanese = "第一条　両政府は、港湾の整備について協力を推進し、毎年会合を開催する。これを確認した。"
  static let chinese = "双方同意在渔业和可再生能源领域加强合作，并于明年举行部长级会议。"
  static let traditional = "雙方同意在漁業與再生能源領域加強合作，並於明年舉行部長級會議，促進區域繁榮。"

  @Test func utf8() throws {
    let decoded = try TextDecoder.decode(Array("Ghana — 加纳".utf8))
    #expect(decoded.text == "Ghana — 加纳")
    #expect(decoded.encoding == "UTF-8")
  }

  @Test func theByteOrderMarkIsDroppedAndLineEndsAreKept() throws {
    let decoded = try TextDecoder.decode([0xEF, 0xBB, 0xBF] + Array("a\r\nb".utf8))
    #expect(decoded.text == "a\r\nb")
  }

  @Test(arguments: [
    ([0xFF, 0xFE] as [UInt8], String.Encoding.utf16LittleEndian, "UTF-16LE"),
    ([0xFE, 0xFF], .utf16BigEndian, "UTF-16BE"),
    ([0xFF, 0xFE, 0, 0], .utf32LittleEndian, "UTF-32LE"),
  ])
  func marked(mark: [UInt8], encoding: String.Encoding, name: String) throws {
    let bytes = try #require(Self.chinese.data(using: encoding))
    let decoded = try TextDecoder.decode(mark + Array(bytes))
    #expect(decoded.text == Self.chinese)
    #expect(decoded.encoding == name)
  }

  /// The bytes of 双方同意 and its like, made by other programs.
  @Test(arguments: [
    (Self.japanese, String.Encoding.shiftJIS, "Shift_JIS"),
    (Self.japanese, .iso2022JP, "ISO-2022-JP"),
    (Self.chinese, String.Encoding(rawValue: 0x8000_0632), "GB18030"),
    (Self.traditional, String.Encoding(rawValue: 0x8000_0A03), "Big5"),
  ])
  func guessed(text: String, encoding: String.Encoding, name: String) throws {
    let bytes = try #require(text.data(using: encoding))
    let decoded = try TextDecoder.decode(Array(bytes))
    #expect(decoded.text == text)
    #expect(decoded.encoding == name)
  }

  /// EUC-JP is JIS X 0208 with the high bits set: the bytes of ISO-2022-JP without its escapes.
  @Test func extendedUnixCode() throws {
    let text = "両政府は協力を推進する。"
    let jis = Array(try #require(text.data(using: .iso2022JP)))
    let bytes = jis.dropFirst(3).dropLast(3).map { $0 | 0x80 }
    let decoded = try TextDecoder.decode(bytes, declared: "euc-jp")
    #expect(decoded.text == text)
    #expect(decoded.encoding == "EUC-JP")
  }

  @Test func whatAPageDeclaresIsTried() throws {
    // Too short to be guessed.
    let bytes = Array(try #require("蒙古".data(using: String.Encoding(rawValue: 0x8000_0632))))
    #expect(try TextDecoder.decode(bytes, declared: "gb2312").text == "蒙古")
  }

  @Test func aBrokenPageThatSaysUTF8IsMended() throws {
    let decoded = try TextDecoder.decode(Array("Lima ".utf8) + [0xFF], declared: "utf-8")
    #expect(decoded.text == "Lima \u{FFFD}")
  }

  @Test(arguments: [
    ([] as [UInt8], "the file is empty"),
    ([0xEF, 0xBB, 0xBF], "the file is empty but for a byte order mark"),
    (
      Array("PK\u{3}\u{4}\u{0}\u{0}data".utf8), "the bytes are no text in any encoding that is read"
    ),
    (
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0xFF, 0xD8, 0x81],
      "the bytes are no text in any encoding that is read"
    ),
  ])
  func refused(bytes: [UInt8], message: String) {
    let error = #expect(throws: Diagnostic.self) { try TextDecoder.decode(bytes) }
    #expect(error?.message == message)
  }

  @Test func manyControlCharactersAreNoText() {
    let bytes = Array(repeating: UInt8(7), count: 40) + Array("text".utf8)
    #expect(throws: Diagnostic.self) { try TextDecoder.decode(bytes) }
  }
}
