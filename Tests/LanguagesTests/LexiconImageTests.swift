import Foundation
import TestSupport
import Testing
import Text
import Values

@testable import Languages

@Suite struct LexiconImageTests {
  private static let small = [
    "common/currencies.tsv": "# form\tcode\tfactor\nKES\tKES\n",
    "en/actors.tsv": "# form\tid\tkind\nAfrican Union\tau\torganization\nAU\tau\torganization\n",
    "ja/states.tsv": "# form\tid\tuse\nケニア\tKE\tshort\n",
    "ja/numerals.tsv": "# form\tclass\tvalue\n億\tscale\t100000000\n",
    "ja/endings.tsv": "# form\ttype\nする\tfinal\n",
    "ja/dates.tsv": "# pattern\tkind\n{year}年\tdate\n",
    "zh/variants.tsv": "# traditional\tsimplified\n亞\t亚\n",
  ]

  private func hits(_ text: String, _ language: String, _ lexicon: Lexicon) -> [Word] {
    let original = IndexedText(text)
    let tag = LanguageTag(language)
    let view = NormalisedText(original, original.all, folding: lexicon.folding(for: tag))
    return lexicon.hits(in: view, language: tag).map(lexicon.word(of:))
  }

  @Test func aStoredImageReadsAsItsTables() throws {
    let tables = try TemporaryTables(Self.small)
    let plain = try tables.lexicon()
    let file = try Lexicon.compile(folder: tables.folder)
    #expect(FileManager.default.fileExists(atPath: file.path))
    let stored = try tables.lexicon()
    #expect(stored.digest == plain.digest)
    #expect(stored.formCount == plain.formCount)
    #expect(stored.isVerbFinal(LanguageTag("ja")))
    #expect(stored.rows(of: "dates", in: "ja").map(\.line) == [2])
    #expect(stored.actorNames(in: "en")["au"]?.name == "African Union")
    #expect(hits("ケニアに5億", "ja", stored) == hits("ケニアに5億", "ja", plain))
    #expect(
      hits("ケニアに5億", "ja", stored)
        == [.state(id: "KE", use: .short), .numeral(.scale, ScaledInteger(100_000_000))])
    #expect(stored.folding(for: LanguageTag("zh-Hant"))(0x4E9E) == 0x4E9A)
  }

  @Test func anImageOfOtherTablesIsNotUsed() throws {
    let tables = try TemporaryTables(Self.small)
    _ = try Lexicon.compile(folder: tables.folder)
    try Data("# form\tid\tuse\nガーナ\tGH\tshort\n".utf8)
      .write(to: tables.folder.appendingPathComponent("ja/states.tsv"))
    #expect(hits("ガーナ", "ja", try tables.lexicon()) == [.state(id: "GH", use: .short)])
  }

  @Test func aTableOfTheSameSizeWithAnotherTimeIsReadAnew() throws {
    let tables = try TemporaryTables(Self.small)
    _ = try Lexicon.compile(folder: tables.folder)
    let states = tables.folder.appendingPathComponent("ja/states.tsv")
    try Data("# form\tid\tuse\nケニア\tGH\tshort\n".utf8).write(to: states)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)], ofItemAtPath: states.path)
    #expect(hits("ケニア", "ja", try tables.lexicon()) == [.state(id: "GH", use: .short)])
  }

  @Test func touchedTablesThatSayTheSameKeepTheirImage() throws {
    let tables = try TemporaryTables(Self.small)
    let image = try Lexicon.compile(folder: tables.folder)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 0)],
      ofItemAtPath: tables.folder.appendingPathComponent("ja/states.tsv").path)
    // A name that only the image has tells which of the two was read.
    var bytes = Array(try Data(contentsOf: image))
    let name = Array("African Union".utf8)
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: name) })
    bytes[place] = UInt8(ascii: "O")
    try Data(bytes).write(to: image)
    #expect(try tables.lexicon().actorNames(in: "en")["au"]?.name == "Ofrican Union")
  }

  @Test func aDamagedImageIsNotUsed() throws {
    let tables = try TemporaryTables(Self.small)
    let contents = try TableFiles(folder: tables.folder).contents()
    let whole = try contents.compiled().bytes()
    func lexicon(_ bytes: [UInt8]) -> Lexicon? {
      bytes.withUnsafeBytes { LexiconImage(bytes: $0) { $1 == contents.digest } }
        .flatMap(Lexicon.init)
    }
    #expect(lexicon(whole) != nil)
    for count in stride(from: 0, to: whole.count, by: 7) {
      #expect(lexicon(Array(whole.prefix(count))) == nil)
    }
    // Changed bytes may go unnoticed where they mean something else, but must never end the program.
    for place in stride(from: 0, to: whole.count, by: 3) {
      var changed = whole
      changed[place] ^= 0xFF
      if let odd = lexicon(changed) { _ = hits("ケニアに5億 African Union KES", "ja", odd) }
    }
  }

  @Test func anImageThatCannotBeWrittenIsToldSo() throws {
    let tables = try TemporaryTables(Self.small)
    try FileManager.default.createDirectory(
      at: tables.folder.appendingPathComponent("lexicon.image/held"),
      withIntermediateDirectories: true)
    let refusal = try #require(throws: Diagnostic.self) {
      try Lexicon.compile(folder: tables.folder)
    }
    #expect(refusal.file?.hasSuffix("lexicon.image") == true)
  }
}
