import Testing
import Values

@testable import Document

struct DocumentReaderTests {
  @Test func aShortTextIsOneParagraph() async throws {
    let text = "Spain and Morocco signed an agreement on border police on Tuesday."
    let document = try await Fixture.document(text)
    #expect(document.blocks.map(\.role) == [.paragraph])
    #expect(document.text == text)
    #expect(document.mediaType == "text/plain")
    #expect(document.language == LanguageTag("en"))
    #expect(document.digest == SHA256.hexadecimal(of: Array(text.utf8)))
  }

  @Test func lineEndsStayAsTheyAre() async throws {
    let document = try await Fixture.document("\u{FEFF}加纳与挪威签署渔业协定。\r\n\r\n协定有效期五年。\r\n")
    #expect(document.text == "加纳与挪威签署渔业协定。\r\n\r\n协定有效期五年。\r\n")
    #expect(document.blocks.map(\.span) == [Span(0, 12), Span(16, 24)])
  }

  @Test(arguments: [
    ([] as [UInt8], "the file is empty"),
    ([0, 1, 2, 3], "the bytes are no text in any encoding that is read"),
    (Array(" \n\t\n".utf8), "the file holds no text"),
  ])
  func refused(bytes: [UInt8], message: String) async {
    let refusal = await Fixture.refusal(bytes, path: "bad.txt")
    #expect(refusal?.message == message)
    #expect(refusal?.file == "bad.txt")
  }

  @Test func aFileOverTheLimitIsRefused() async {
    var limits = DocumentLimits()
    limits.size = 1 << 20
    let bytes = Array(repeating: UInt8(ascii: "a"), count: (2 << 20))
    let refusal = await Fixture.refusal(bytes, limits: limits)
    #expect(refusal?.message == "the document is larger than 1 MB (limit: size)")
    #expect(refusal?.remedy.isEmpty == false)
  }

  /// Blocks stand in order, do not overlap, and neither begin nor end with white space.
  @Test(arguments: [
    "首页 > 新闻\n\n中国与加纳举行渔业磋商\n\n双方就渔业资源养护和执法合作深入交换意见，达成多项共识。\n\n打印 | 关闭",
    "# Plan\n\n- one\n- two\n\n**Bold line**\n\n> A quotation of some length that ends here.\n",
    "第一条　目的\n両政府は、漁業に関する協力を推進する。\n第二条　実施\n両政府は、毎年会合を開く。\n\n",
  ])
  func blocksAreInOrder(text: String) async throws {
    let document = try await Fixture.document(text)
    let scalars = Array(document.text.unicodeScalars)
    var last = 0
    for block in document.blocks {
      #expect(block.span.start >= last && block.span.end > block.span.start)
      #expect(!scalars[block.span.start].properties.isWhitespace)
      #expect(!scalars[block.span.end - 1].properties.isWhitespace)
      last = block.span.end
    }
    #expect(last > 0)
  }
}
