import CZlib
import Testing
import Values

@testable import Document

struct GunzipTests {
  private let text = Array("智利与秘鲁签署渔业协定，有效期五年。".utf8)

  @Test func aPackedFileIsReadAsItsContent() {
    #expect(documents(in: gzip(text)) == ["archive: 智利与秘鲁签署渔业协定，有效期五年。"])
  }

  @Test func membersFollowOneAnother() {
    let packed = gzip(Array(text.prefix(9))) + gzip(Array(text.dropFirst(9)))
    #expect(documents(in: packed) == ["archive: 智利与秘鲁签署渔业协定，有效期五年。"])
  }

  @Test func whatFollowsTheLastMemberIsLetGo() {
    #expect(documents(in: gzip(text) + [0, 0, 0, 0]).count == 1)
  }

  @Test func aFileCutShortIsRefused() {
    let lines = documents(in: gzip(text).dropLast(9))
    #expect(lines == ["refused archive: the packed bytes are cut short; get the file again"])
  }

  @Test func brokenBytesAreRefused() {
    var packed = gzip(text)
    packed[12] = 0xFF
    #expect(documents(in: packed).count == 1)
    #expect(documents(in: packed)[0].hasPrefix("refused archive: the packed bytes are broken"))
  }

  @Test func aBombIsRefusedByTheNameOfItsLimit() {
    let bomb = gzip(Array(repeating: UInt8(ascii: "a"), count: 8 << 20))
    let lines = documents(in: bomb, piece: 4096)
    #expect(lines.count == 1)
    #expect(lines[0].contains("(limit: ratio)"))
  }

  @Test func aHigherRatioLetsItPass() {
    var limits = DocumentLimits()
    limits.ratio = 2000
    let packed = gzip(Array(repeating: UInt8(ascii: "a"), count: 4 << 20))
    let lines = documents(in: packed, limits: limits, piece: 4096)
    #expect(lines.count == 1)
    #expect(lines[0].utf8.count == 9 + 4 << 20)
  }

  @Test func anUnpackedDocumentIsHeldToTheLimitOfSize() {
    var limits = DocumentLimits()
    limits.size = 20
    let lines = documents(in: gzip(text), limits: limits)
    #expect(lines.count == 1)
    #expect(lines[0].contains("(limit: size)"))
  }
}
