import Testing
import Text

@Suite struct ScalarFoldingTests {
  private func folded(_ character: Unicode.Scalar, _ folding: ScalarFolding = .init()) -> UInt32 {
    folding(character.value)
  }

  @Test(
    arguments: [
      ("Ａ", "A"), ("９", "9"), ("％", "%"), ("￥", "¥"), ("ｱ", "ア"), ("。", "。"), ("｡", "。"),
      ("　", " "), ("\u{A0}", " "), ("⽇", "日"), ("豈", "豈"), ("A", "A"), ("肯", "肯"), ("é", "é"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func formsOfWidthBecomeThePlainOne(from: Unicode.Scalar, to: Unicode.Scalar) {
    #expect(folded(from) == to.value)
  }

  /// One code point must stay one, or offsets would not hold.
  @Test(arguments: ["㍿", "㎞", "Ⅱ", "①", "²", "ﬁ"] as [Unicode.Scalar])
  func whatIsSeveralCodePointsOrAMarkStays(mark: Unicode.Scalar) {
    #expect(folded(mark) == mark.value)
  }

  @Test(arguments: [0xAD, 0x200B, 0x200E, 0xFEFF] as [UInt32])
  func invisibleCodePointsAreDropped(scalar: UInt32) {
    #expect(ScalarFolding()(scalar) == 0)
  }

  @Test func pairsComeOnTopAndOnlyInTheirPlane() {
    let folding = ScalarFolding(pairs: [0x570B: 0x56FD, 0x2000B: 0x4E08, 0x4E08: 0x2000B])
    #expect(folded("國", folding) == 0x56FD)
    #expect(folded("Ａ", folding) == 0x41)
    #expect(folding(0x2000B) == 0x2000B)
    #expect(folding(0x4E08) == 0x4E08)
    #expect(folding(0x1F1F0) == 0x1F1F0)
  }
}
