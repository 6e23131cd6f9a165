import Foundation
import TestSupport
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

  @Test("a broken byte is replaced and counted", arguments: ["", "gb2312"])
  func broken(declared: String) throws {
    var bytes = try Encoded.bytes(Encoded.simplified, "GB18030")
    bytes.insert(0xFF, at: 60)
    bytes += [0xB9]
    let decoded = try TextDecoder.decode(bytes, declared: declared)
    #expect(decoded.encoding == "GB18030")
    #expect(decoded.undecodable == 2)
    #expect(decoded.text.filter { $0 == "\u{FFFD}" }.count == 2)
    #expect(decoded.text.hasSuffix("年底前完成报告。\u{FFFD}"))
  }

  @Test("a text cut inside a character, in UTF-8")
  func cut() throws {
    let decoded = try TextDecoder.decode(Array(Encoded.japanese.utf8).dropLast())
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.undecodable == 2)
    #expect(decoded.text == Encoded.japanese.dropLast() + "\u{FFFD}")
  }

  @Test("a pair that is no character does not shift the next")
  func unassigned() throws {
    let bytes = try Encoded.bytes("港湾", "EUC-JP") + [0xA4, 0xFE] + Encoded.bytes("整備", "EUC-JP")
    #expect(try TextDecoder.decode(bytes, declared: "euc-jp").text == "港湾\u{FFFD}整備")
  }

  @Test("a pair that is no character in a text with states")
  func unassignedInStates() throws {
    let bytes = Array("\u{1B}$B9A\u{29}\u{21}OQ\u{1B}(B".utf8)
    #expect(try TextDecoder.decode(bytes).text == "港\u{FFFD}湾")
  }

  @Test("a text with more than one byte in fifty broken is refused")
  func refusedAsBroken() throws {
    var bytes = try [0xFF, 0xFE] + Encoded.bytes(Encoded.japanese, "UTF-16LE")
    for index in stride(from: 3, to: 63, by: 2) { bytes[index] = 0xDC }
    let error = #expect(throws: Diagnostic.self) { try TextDecoder.decode(bytes) }
    #expect(error?.message == "the bytes seem to be UTF-16LE but are broken")
  }

  @Test("an encoding that is not read is named")
  func unread() throws {
    let text = "Договор о рыболовстве подписан в столице. Стороны создадут совместную комиссию."
    let error = #expect(throws: Diagnostic.self) {
      try TextDecoder.decode(Encoded.bytes(text, "KOI8-R"))
    }
    #expect(error?.message == "the encoding seems to be KOI8-R, which is not read")
  }

  @Test("any bytes are read or refused, and every place of the text has one in the source")
  func anyBytes() {
    var random = SeededGenerator(20_261_128)
    let labels = [nil, "utf-8", "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16"]
    for round in 0..<20_000 {
      let high = round % 3 > 0
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        high ? UInt8.random(in: 0x21...0xFF, using: &random) : .random(in: 0...255, using: &random)
      }
      guard let decoded = try? TextDecoder.decode(bytes, declared: labels[round % labels.count])
      else { continue }
      let offsets = decoded.sourceOffsets(Array(0...decoded.text.utf8.count), in: bytes)
      #expect(offsets.last == bytes.count, "\(bytes)")
      #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }, "\(bytes)")
    }
  }

  @Test func anEscapeBehindTheLastCharacterIsPartOfTheEnd() throws {
    let bytes = try Encoded.bytes("協定を結ぶ", "ISO-2022-JP")
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.sourceOffsets([decoded.text.utf8.count], in: bytes) == [bytes.count])
  }

  @Test func manyControlCharactersAreNoText() {
    let bytes = Array(repeating: UInt8(7), count: 40) + Array("text".utf8)
    #expect(throws: Diagnostic.self) { try TextDecoder.decode(bytes) }
  }
}
