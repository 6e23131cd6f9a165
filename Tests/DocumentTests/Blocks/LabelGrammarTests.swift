import Languages
import Testing
import Text
import Values

@testable import Document

struct LabelGrammarTests {
  static let grammar = LabelGrammar(lexicon: Fixture.lexicon)

  @Test(arguments: [
    ("第四条　渔业", "第{han}条", 4, "第四条"), ("第３条 目的", "第{n}条", 3, "第３条"),
    ("第一章 总则", "第{han}章", 1, "第一章"), ("（１）両政府は", "({n})", 1, "（１）"),
    ("（二）渔船", "（{han}）", 2, "（二）"), ("一、双方", "{han}、", 1, "一、"),
    ("１．政治", "{n}.", 1, "１．"), ("イ 両政府は", "{kana}{space}", 2, "イ"),
    ("Ⅱ 経済", "{roman}{space}", 2, "Ⅱ"), ("②实施", "{circled}", 2, "②"),
    ("Article 5", "Article {n}", 5, "Article 5"),
    ("ARTICLE IV Fisheries", "ARTICLE {roman}", 4, "ARTICLE IV"),
    ("(a) in Accra", "({small-alpha})", 1, "(a)"),
    ("Section II. Trade", "Section {roman}", 2, "Section II"),
    ("2.1 Scope", "{n}.{n}{space}", 1, "2.1"),
    ("Section 2 Trade", "Section {n}", 2, "Section 2"),
    ("Annex II", "Annex {roman}", 2, "Annex II"),
    ("第２項　対話", "第{n}項{space}", 2, "第２項"), ("附属書Ⅰ", "附属書{roman}{space}", 1, "附属書Ⅰ"),
    ("附件二　清单", "附件{han}{space}", 2, "附件二"), ("I. Trade", "{roman}.", 1, "I."),
    ("i. trade", "{small-roman}.", 1, "i."), ("A.2 Forests", "{alpha}.{n}{space}", 2, "A.2"),
    ("Ⅱ－３　防衛", "{roman}-{n}{space}", 3, "Ⅱ－３"), ("1、双方", "{n}、", 1, "1、"),
    ("ア　両政府は", "{kana}{space}", 1, "ア"), ("b) ports", "{small-alpha}){space}", 2, "b)"),
  ])
  func counted(text: String, kind: String, ordinal: Int, quote: String) {
    let characters = Characters(text)
    let label = Self.grammar.label(at: 0, in: characters)
    #expect(label?.kind == kind)
    #expect(label?.ordinal == ordinal)
    #expect(label.map { characters.text.text($0.span) } == quote)
  }

  @Test(arguments: ["➤ 政治", "◆ 経済", "● Trade", "• fish", "■概要", "・協力", "▲贸易", "➢ Trade"])
  func bullets(text: String) {
    let label = Self.grammar.label(at: 0, in: Characters(text))
    #expect(label?.ordinal == nil)
    #expect(label?.span == Span(0, 1))
  }

  @Test(arguments: [
    "3.5%", "2024年", "Article 5 of this Agreement", "Article 12bis", "1、2月の間", "In Accra",
    "両政府は", "第一次会议",
  ])
  func none(text: String) {
    #expect(Self.grammar.label(at: 0, in: Characters(text)) == nil)
  }

  @Test func everyPatternOfTheTablesIsUnderstood() {
    for language in Fixture.lexicon.languages {
      for row in Fixture.lexicon.rows(of: "labels", in: language) {
        #expect(LabelPattern(row[0], rank: 0, needsSeries: false) != nil, "\(language): \(row[0])")
      }
    }
  }

  @Test func chaptersRankAboveArticles() {
    for language in ["zh", "ja"].map({ LanguageTag($0) }) {
      #expect(
        Self.grammar.rank(of: "第{han}章", in: language)
          < Self.grammar.rank(of: "第{han}条", in: language))
      #expect(Self.grammar.rank(of: "unknown", in: language) == .max)
    }
  }

  /// `1.` heads a part in a Japanese plan, and stands below （一） in a Chinese one.
  @Test func languagesRankTheirLabels() {
    func ranks(_ language: String) -> (Int, Int) {
      let tag = LanguageTag(language)
      return (
        Self.grammar.rank(of: "{n}.", in: tag), Self.grammar.rank(of: "（{han}）", in: tag)
      )
    }
    #expect(ranks("ja").0 < ranks("ja").1)
    #expect(ranks("zh").0 > ranks("zh").1)
  }
}
