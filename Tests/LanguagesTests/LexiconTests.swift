import Languages
import TestSupport
import Testing
import Text
import Values

@Suite struct LexiconTests {
  private static let lexicon: Lexicon = {
    let states = "# form\tid\tuse\n"
    let actors = "# form\tid\tkind\n"
    do {
      return try TemporaryTables([
        "common/coordinators.tsv": "# form\n、\n",
        "en/states.tsv": "\(states)Kenya\tKE\tshort\nKenyan\tKE\tadjective\n",
        "en/actors.tsv": "\(actors)NATO\tnato\torganization\nOsaka\tosaka\tgroup\n",
        "en/connectives.tsv": "# form\nmoreover\nÉire\n",
        "en/flows.tsv": "# form\tstage\tflow\tsubject\ngrant\tunspecified\tgrant\tnone\n",
        "ja/states.tsv": "\(states)ケニア\tKE\tshort\n日\tJP\tabbreviation\n日本\tJP\tshort\n",
        "ja/actors.tsv": "\(actors)日本政府\tjp-gov\torganization\n",
        "zh/states.tsv": "\(states)肯尼亚\tKE\tshort\n肯\tKE\tabbreviation\n",
        "zh/variants.tsv": "# traditional\tsimplified\n亞\t亚\n",
      ]).lexicon()
    } catch { preconditionFailure("\(error)") }
  }()

  /// The words found in a text, in the order of the hits.
  private func words(_ text: String, _ language: String) -> [String] {
    let tag = LanguageTag(language)
    let original = IndexedText(text)
    let view = NormalisedText(original, original.all, folding: Self.lexicon.folding(for: tag))
    return Self.lexicon.hits(in: view, language: tag).map { original.text(view.span($0.range)) }
  }

  @Test func theLongestOfThoseThatBeginTogetherIsFirst() {
    #expect(words("日本政府は", "ja") == ["日本政府", "日本", "日"])
    #expect(words("在肯尼亚", "zh-Hans") == ["肯尼亚", "肯"])
  }

  @Test func hitsAreInTheOrderOfTheText() {
    #expect(words("ケニア、日本", "ja") == ["ケニア", "、", "日本", "日"])
  }

  @Test func aHitLeadsToItsWord() throws {
    let text = IndexedText("ケニア")
    let view = NormalisedText(text, text.all, folding: ScalarFolding())
    let hit = try #require(Self.lexicon.hits(in: view, language: LanguageTag("ja")).first)
    #expect(Self.lexicon.word(of: hit) == .state(id: "KE", use: .short))
    #expect(hit.range == 0..<9)
  }

  @Test(arguments: [
    ("Kenyans", [String]()), ("Kenyan", ["Kenyan"]), ("Kenya's", ["Kenya"]), ("Kenya", ["Kenya"]),
    ("NATO-led", ["NATO"]), ("SENATOR", []), ("NATOs", []), ("Kenyá", []), ("xKenya", []),
    ("grant2", ["grant"]),
  ])
  func latinWordsAreWholeWords(text: String, found: [String]) {
    #expect(words(text, "en") == found)
  }

  @Test func aLowerCaseWordMayBeginASentence() {
    #expect(words("Moreover, moreover", "en") == ["Moreover", "moreover"])
    #expect(words("A Grant, a grant", "en") == ["Grant", "grant"])
    #expect(words("kenya MOREOVER", "en").isEmpty)
  }

  /// A name in Latin letters is one in any text; a plain word is one of its own language.
  @Test func latinNamesAreSharedAmongLanguages() {
    #expect(words("日本とNATOのgrant", "ja") == ["日本", "日", "NATO"])
    #expect(words("日本NATO", "zh-Hans") == ["NATO"])
    #expect(words("ケニア 肯尼亚", "en").isEmpty)
  }

  @Test func widthAndVariantsAreMatchedByThemselves() {
    #expect(words("ｹﾆｱとＮＡＴＯ", "ja") == ["ｹﾆｱ", "ＮＡＴＯ"])
    #expect(words("肯尼亞", "zh-Hant") == ["肯尼亞", "肯"])
  }

  @Test func wordsAreFoundAcrossAHardLineBreak() {
    #expect(words("日\n本", "ja") == ["日\n本", "日"])
  }

  @Test func aLanguageWithoutTablesHasTheSharedWordsOnly() {
    #expect(words("日本、NATO Kenya grant", "ko") == ["、", "NATO", "Kenya"])
  }
}
