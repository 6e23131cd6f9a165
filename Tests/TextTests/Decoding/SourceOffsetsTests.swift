import Testing

@testable import Text

struct SourceOffsetsTests {
  @Test(
    "each character leads back to its bytes",
    arguments: [
      ("CP932", Encoded.japanese), ("EUC-JP", Encoded.japanese), ("GB18030", Encoded.simplified),
      ("CP950", Encoded.traditional), ("UTF-16LE", Encoded.simplified),
    ])
  func doubleByte(table: String, text: String) throws {
    let text = "Lima\n" + text
    let bytes = try Encoded.bytes(text, table)
    let decoded = try TextDecoder.decode(bytes)
    let width = table == "UTF-16LE" ? 2 : 1
    var expected = [0]
    var places = [0]
    for scalar in text.unicodeScalars {
      expected.append(expected[expected.count - 1] + (scalar.isASCII ? width : 2))
      places.append(places[places.count - 1] + UTF8.width(scalar))
    }
    #expect(decoded.sourceOffsets(places, in: bytes) == expected)
    // A few places only.
    #expect(
      decoded.sourceOffsets([places[7], places[90]], in: bytes) == [expected[7], expected[90]])
  }

  @Test("a place inside a character is its beginning")
  func inside() throws {
    let bytes = try Encoded.bytes("a港湾", "CP932")
    let decoded = try TextDecoder.decode(bytes, declared: "shift_jis")
    #expect(decoded.sourceOffsets([1, 2, 3, 4, 5, 7], in: bytes) == [1, 1, 1, 3, 3, 5])
  }

  @Test("escapes belong to what follows, in a text with states")
  func stateful() throws {
    let bytes = try Encoded.bytes("A港湾B", "ISO-2022-JP")
    // A ESC $ B 港 湾 ESC ( B B
    #expect(bytes.count == 12)
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == "A港湾B")
    let offsets = decoded.sourceOffsets([0, 1, 4, 7, 8], in: bytes)
    #expect(offsets[0] == 0)
    #expect(offsets[2] == 6)
    #expect(offsets[4] == 12)
    #expect([1, 4].contains(offsets[1]))
    #expect([8, 11].contains(offsets[3]))
  }

  @Test("characters of four bytes")
  func fourBytes() throws {
    let bytes = try Encoded.bytes("双方\u{2A6A5}同意ü在渔业领域合作", "GB18030")
    let decoded = try TextDecoder.decode(bytes, declared: "gb18030")
    #expect(decoded.text.hasPrefix("双方\u{2A6A5}同"))
    #expect(decoded.sourceOffsets([0, 6, 10, 13], in: bytes) == [0, 4, 8, 10])
  }

  @Test("the byte order mark is counted")
  func mark() throws {
    let utf8: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a加纳".utf8)
    #expect(try TextDecoder.decode(utf8).sourceOffsets([0, 1, 7], in: utf8) == [3, 4, 10])
    let utf16 = try [0xFF, 0xFE] + Encoded.bytes("a加纳", "UTF-16LE")
    #expect(try TextDecoder.decode(utf16).sourceOffsets([0, 1, 7], in: utf16) == [2, 4, 8])
  }

  @Test("bytes that are no character are counted as they stand")
  func broken() throws {
    let bytes: [UInt8] = Array("加纳".utf8) + [0xE5, 0x8A] + Array("b与肯尼亚签署协定".utf8)
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text.hasPrefix("加纳\u{FFFD}b与"))
    #expect(decoded.sourceOffsets([6, 9, 10, 13], in: bytes) == [6, 8, 9, 12])
  }

  @Test("what cannot be converted in another encoding is counted as it stands")
  func brokenShiftJIS() throws {
    let start = try Encoded.bytes("港湾", "CP932")
    let rest = try Encoded.bytes("の整備に協力する。", "CP932")
    let bytes = start + [0xFD] + Array("b".utf8) + rest
    let decoded = try TextDecoder.decode(bytes, declared: "shift_jis")
    #expect(decoded.text == "港湾\u{FFFD}bの整備に協力する。")
    #expect(decoded.undecodable == 1)
    #expect(decoded.sourceOffsets([6, 9, 10, 13], in: bytes) == [4, 5, 6, 8])
  }
}
