import Foundation
import Languages
import TestSupport
import Testing
import Text
import Values

@Suite struct LexiconLoaderTests {
  private static let states = "# form\tid\tuse\n"
  private static let small = [
    "common/currencies.tsv": "# form\tcode\tfactor\nKES\tKES\n",
    "en/states.tsv": "\(states)Kenya\tKE\tshort\n",
    "ja/states.tsv": "\(states)ケニア\tKE\tshort\n",
    "ja/endings.tsv": "# form\ttype\nする\tfinal\n",
    "ja/dates.tsv": "# pattern\tkind\n{year}年\tdate\n",
    "zh/variants.tsv": "# traditional\tsimplified\n亞\t亚\n",
  ]

  @Test func aLanguageIsAFolder() throws {
    let lexicon = try TemporaryTables(Self.small).lexicon()
    #expect(lexicon.languages == ["en", "ja", "zh"])
    #expect(lexicon.formCount == 4)
    #expect(lexicon.isVerbFinal(LanguageTag("ja")))
    #expect(!lexicon.isVerbFinal(LanguageTag("zh-Hans")))
  }

  @Test func tablesThatAreNoWordsKeepTheirRows() throws {
    let lexicon = try TemporaryTables(Self.small).lexicon()
    #expect(lexicon.rows(of: "dates", in: "ja").map(\.cells) == [["{year}年", "date"]])
    #expect(lexicon.rows(of: "dates", in: "en").isEmpty)
    #expect(lexicon.rows(of: "states", in: "ja").isEmpty)
  }

  @Test func variantsFoldInTheirLanguageOnly() throws {
    let lexicon = try TemporaryTables(Self.small).lexicon()
    #expect(lexicon.folding(for: LanguageTag("zh-Hant"))(0x4E9E) == 0x4E9A)
    #expect(lexicon.folding(for: LanguageTag("ja"))(0x4E9E) == 0x4E9E)
  }

  @Test func theDigestIsThatOfTheTables() throws {
    let digest = try TemporaryTables(Self.small).lexicon().digest
    #expect(digest == (try TemporaryTables(Self.small).lexicon().digest))
    #expect(digest.count == 64)
    for (path, text) in [
      ("en/states.tsv", "\(Self.states)Kenya\tKE\tofficial\n"),
      ("en/states.tsv", "# A note.\n\(Self.states)Kenya\tKE\tshort\n"),
      ("zh/connectives.tsv", "# form\n此外\n"),
    ] {
      let changed = Self.small.merging([path: text]) { $1 }
      #expect(try TemporaryTables(changed).lexicon().digest != digest)
    }
  }

  @Test func aBadRowIsToldWithItsFileAndLine() throws {
    let tables = try TemporaryTables(["ja/states.tsv": "\(Self.states)ケニア\tKE\tnickname\n"])
    let refusal = try #require(throws: Diagnostic.self) { try tables.lexicon() }
    #expect(refusal.file?.hasSuffix("ja/states.tsv") == true)
    #expect(refusal.line == 2)
  }

  @Test func bytesThatAreNotUTF8AreRefused() throws {
    let tables = try TemporaryTables(Self.small)
    let file = tables.folder.appending(path: "ja/states.tsv")
    try Data([0x83, 0x50, 0x0A]).write(to: file)
    let refusal = try #require(throws: Diagnostic.self) { try tables.lexicon() }
    #expect(refusal.message == "not UTF-8")
  }

  @Test func aFolderWithoutLanguagesIsRefused() throws {
    let tables = try TemporaryTables(["common/currencies.tsv": "# form\tcode\tfactor\nKES\tKES\n"])
    #expect(throws: Diagnostic.self) { try tables.lexicon() }
    #expect(throws: Diagnostic.self) { try Lexicon(folder: tables.folder.appending(path: "no")) }
  }

  @Test func theTablesOfTheRepositoryLoad() {
    #expect(Set(Tables.lexicon.languages).isSuperset(of: ["en", "ja", "zh"]))
    #expect(Tables.lexicon.formCount > 1000)
  }
}
