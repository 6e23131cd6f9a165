import Testing
import Values

@testable import Document

struct DOCXRefusalTests {
  private let sample = WordSample(WordSample.p("The ministers met in Lima."))

  /// The sample with one part changed.
  private func changed(_ name: String, _ change: (inout StoredZip.Entry) -> Void) -> [UInt8] {
    var zip = sample.zip
    for index in zip.entries.indices where zip.entries[index].name == name {
      change(&zip.entries[index])
    }
    return zip.bytes
  }

  private func body(_ text: String) -> [UInt8] {
    changed("word/document.xml") { $0.bytes = Array(text.utf8) }
  }

  @Test("a file that is cut short", arguments: [30, 400, 1500])
  func cut(length: Int) async {
    let refusal = await Fixture.refusal(Array(sample.bytes.prefix(length)))
    #expect(refusal?.message == "the document is cut short or broken")
  }

  @Test("a wrong checksum")
  func checksum() async {
    let bytes = changed("word/document.xml") { $0.checksum = 1 }
    #expect(await Fixture.refusal(bytes)?.message == "a checksum in the document is wrong")
  }

  @Test("an encrypted part")
  func encrypted() async {
    let bytes = changed("word/document.xml") { $0.flags = 1 }
    #expect(await Fixture.refusal(bytes)?.message == "the document is encrypted")
  }

  @Test("a part that unpacks to two hundred times its size")
  func bomb() async {
    let unpacked = [UInt8](repeating: 0x20, count: 4 << 20)
    let packed = gzip(unpacked, windowBits: -15)
    let bytes = changed("word/document.xml") {
      ($0.bytes, $0.unpackedSize) = (packed, unpacked.count)
      $0.checksum = StoredZip.checksum(unpacked)
    }
    #expect(await Fixture.refusal(bytes)?.message.hasSuffix("(limit: ratio)") == true)
    var limits = DocumentLimits()
    limits.size = 1 << 20
    let refusal = await Fixture.refusal(bytes, limits: limits)
    #expect(refusal?.message.hasSuffix("(limit: size)") == true)
  }

  @Test("entities, of which a short file can make a long text")
  func entities() async {
    let bytes = body(
      "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>")
    #expect(
      await Fixture.refusal(bytes)?.message == "the document's XML declares a document type")
  }

  @Test("elements that nest too deep")
  func depth() async {
    let bytes = body(String(repeating: "<a>", count: 600) + String(repeating: "</a>", count: 600))
    #expect(await Fixture.refusal(bytes)?.message.hasSuffix("(limit: depth)") == true)
  }

  @Test("XML that is broken", arguments: ["", "<w:document", "<a></b>", "<a/>"])
  func broken(xml: String) async {
    #expect(await Fixture.refusal(body(xml)) != nil)
  }

  @Test("a package without its text")
  func missing() async {
    var zip = sample.zip
    zip.entries.removeAll { $0.name == "word/document.xml" }
    #expect(
      await Fixture.refusal(zip.bytes)?.message == "the file has no text part word/document.xml")
  }

  @Test("a document without text")
  func empty() async {
    #expect(
      await Fixture.refusal(WordSample(WordSample.p(" ")).bytes)?.message
        == "the document holds no text")
  }

  @Test(
    "other files that are ZIP files",
    arguments: [
      ("xl/workbook.xml", "", "the file is an Excel workbook"),
      ("ppt/presentation.xml", "", "the file is a PowerPoint presentation"),
      (
        "mimetype", "application/vnd.oasis.opendocument.text", "the file is an OpenDocument file"
      ),
      ("mimetype", "application/epub+zip", "the file is an EPUB book"),
      ("notes.txt", "text", "the file is a ZIP archive of other files"),
    ])
  func other(name: String, content: String, message: String) async {
    let entry = StoredZip.Entry(name: name, bytes: Array(content.utf8))
    let refusal = await Fixture.refusal(StoredZip(entries: [entry]).bytes)
    #expect(refusal?.message == message)
    #expect(refusal?.remedy.isEmpty == false)
  }

  @Test("older files of office programs")
  func old() async {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream = { (name: String) in signature + name.utf16.flatMap { [UInt8($0), 0] } }
    #expect(
      await Fixture.refusal(stream("WordDocument"))?.message
        == "the file is in Word's format before 2007")
    #expect(
      await Fixture.refusal(stream("EncryptedPackage"))?.message == "the document is encrypted")
    #expect(
      await Fixture.refusal(Array("{\\rtf1 Peru}".utf8))?.message
        == "the file is in Rich Text Format")
  }

  @Test("any changed byte is read or refused")
  func anyByte() async {
    let bytes = sample.bytes
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[index] ^= 0x55
      _ = try? await DOCXFormat.draft(
        of: FormatInput(path: "", bytes: changed), limits: DocumentLimits())
    }
  }
}
