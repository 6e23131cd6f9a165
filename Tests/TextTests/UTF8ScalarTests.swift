import Testing
import Text

@Suite struct UTF8ScalarTests {
  private static let scalars: [Unicode.Scalar] = [
    "\u{0}", "A", "\u{7F}", "\u{80}", "é", "\u{7FF}", "\u{800}", "肯", "\u{D7FF}", "\u{E000}",
    "\u{FFFF}", "\u{10000}", "𠮷", "🇰", "\u{10FFFF}",
  ]

  @Test(arguments: scalars)
  func itIsDecodedAndWrittenAsTheStandardDoes(scalar: Unicode.Scalar) {
    let bytes = Array(String(scalar).utf8)
    let decoded = ([0x20] + bytes).withUnsafeBufferPointer { UTF8Scalar($0, at: 1) }
    #expect(decoded.value == scalar.value)
    #expect(decoded.length == bytes.count)
    var written: [UInt8] = []
    written.append(scalar: scalar.value)
    #expect(written == bytes)
  }
}
