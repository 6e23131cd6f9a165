import Foundation
import Testing
import Values

@testable import Document

struct PDFFormatTests {
  /// A PDF with one line of Helvetica a page, or none.
  private func pdf(_ pages: [[String]], trailer: String = "") -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    var kids: [String] = []
    for lines in pages {
      let number = objects.count + 1
      kids.append("\(number) 0 R")
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents \(number + 1) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      let text = lines.map { "(\($0)) Tj 0 -14 Td" }.joined(separator: " ")
      let stream = "BT /F1 10 Tf 50 700 Td \(text) ET"
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    objects[1] = "<< /Type /Pages /Kids [\(kids.joined(separator: " "))] /Count \(kids.count) >>"
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file +=
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  @Test func theTextOfEachPage() async throws {
    let bytes = pdf([
      ["Joint Statement of Canada and Peru"],
      ["The leaders met in Lima and agreed to open talks on trade."],
    ])
    let document = try await Fixture.document(bytes, path: "plan.pdf")
    #expect(document.mediaType == "application/pdf")
    #expect(document.blocks.map(\.page) == [1, 2])
    #expect(document.metadata.title == "Joint Statement of Canada and Peru")
    #expect(document.text.contains("open talks on trade."))
  }

  @Test func aTruncatedFileIsRefused() async {
    let whole = pdf([["The leaders met in Lima."]])
    let refusal = await Fixture.refusal(Array(whole.prefix(120)), path: "cut.pdf")
    #expect(refusal?.message.contains("truncated or broken") == true)
    #expect(refusal?.file == "cut.pdf")
  }

  @Test func aFileThatNeedsMoreMemoryIsNoBrokenOne() async {
    var limits = DocumentLimits()
    limits.pdfMemory = 12 << 20
    let refusal = await Fixture.refusal(pdf([["The leaders met."]]), limits: limits)
    #expect(
      refusal?.message == "reading the PDF took more than 12 MB of memory (limit: pdf-memory)")
  }

  @Test func aFileWithoutTextIsRefused() async {
    let refusal = await Fixture.refusal(pdf([[]]))
    #expect(refusal?.message == "the PDF's one page has no text layer")
    let several = await Fixture.refusal(pdf([[], [], []]))
    #expect(several?.message == "the PDF's 3 pages have no text layer")
  }

  @Test func pagesWithoutTextAreTold() async throws {
    let document = try await Fixture.document(
      pdf([["Peru met Togo."], [], ["They agreed."]]), path: "a.pdf")
    #expect(document.emptyPages == [2])
    #expect(document.blocks.map(\.page) == [1, 3])
  }

  @Test func aLoopOfPagesEnds() async {
    let file = String(decoding: pdf([["The leaders met in Lima."]]), as: UTF8.self)
    let loop = file.replacing("/Kids [4 0 R]", with: "/Kids [2 0 R]")
    #expect(loop != file)
    #expect(await Fixture.refusal(Array(loop.utf8), path: "loop.pdf") != nil)
  }

  @Test func garbageIsRefused() async {
    var state: UInt64 = 88_172_645_463_325_252
    let noise = (0..<5000).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state)
    }
    #expect(await Fixture.refusal(Array("%PDF-1.7\n".utf8) + noise, path: "noise.pdf") != nil)
  }

  @Test func anEncryptedFileIsRefused() async {
    let key = String(repeating: "ab", count: 32)
    let encryption =
      "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >> /ID [<00> <00>]"
    let refusal = await Fixture.refusal(pdf([["Secret"]], trailer: encryption))
    #expect(refusal?.message == "the PDF is encrypted")
  }
}
