import Ledger
import TestSupport
import Testing
import Values

@Suite("Full-text search")
struct SearchTests {
  /// The samples' passages in which the words stand, as text with the hits in brackets.
  private func found(_ words: String) throws -> Set<String> {
    let temporary = try TemporaryLedger()
    try temporary.add(.chineseNews)
    try temporary.add(.englishNews)
    try temporary.add(.japanesePlan)
    return Set(try temporary.ledger.search(words).map(\.marked))
  }

  @Test func wordsOfTwoCharacters() throws {
    #expect(try found("人口") == ["肯尼亚[人口]超过五千万，经济增长较快。"])
    #expect(try found("经济") == ["肯尼亚人口超过五千万，[经济]增长较快。"])
    #expect(try found("経済") == ["１　日本は、ケニアの[経済]発展のために技術協力を実施する。"])
    // The characters stand there, but not beside each other.
    #expect(try found("人济").isEmpty)
  }

  @Test func wordsOfOneCharacterAndOfMany() throws {
    #expect(try found("快") == ["肯尼亚人口超过五千万，经济增长较[快]。"])
    #expect(try found("ケニア").count == 2)
    #expect(try found("技術協力を実施") == ["１　日本は、ケニアの経済発展のために[技術協力を実施]する。"])
  }

  @Test func latinWordsInAnyCaseAndWidth() throws {
    #expect(try found("ENERGY") == ["Kenya looks for partners in [energy]."])
    #expect(try found("ｋｅｎｙａ").count == 2)
    #expect(try found("energ").isEmpty)
    #expect(try found("6000万") == ["中国将向肯尼亚提供[6000万]元无偿援助。"])
  }

  @Test func allWordsAreWanted() throws {
    #expect(try found("kenya yuan") == ["China gives [Kenya] 80 million [yuan] in grants."])
    #expect(try found("肯尼亚　援助") == ["中国将向[肯尼亚]提供6000万元无偿[援助]。"])
    #expect(try found("kenya 人口").isEmpty)
  }

  @Test(arguments: [
    "\"", "\"\"\"", "*", "energy*", "NEAR(", "AND", "OR NOT", "text:energy", "^energy", "(energy",
    "energy\" OR \"yuan", "-energy", "energy\0", "{}", "", "  ", "%", "';--", "！？",
  ])
  func theSyntaxOfQueriesIsHarmless(words: String) throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.englishNews)
    for hit in try temporary.ledger.search(words) {
      #expect(hit.marked == "Kenya looks for partners in [energy].")
    }
  }

  @Test func aHitIsAPlaceInTheDocument() throws {
    let temporary = try TemporaryLedger()
    let source = try temporary.add(.englishNews).source
    let hit = try #require(try temporary.ledger.search("yuan").first)
    #expect(hit.source == source)
    #expect(hit.span == Span(36, 80))
    #expect(hit.snippetStart == 36)
    #expect(hit.highlights == [Span(29, 33)])
  }

  @Test func aLongPassageIsCutAboutTheHit() throws {
    let temporary = try TemporaryLedger()
    let text =
      String(repeating: "𠮷野の村から、", count: 40) + "人口の話。" + String(repeating: "また来る。", count: 90)
    try temporary.add(SampleReading(text, language: "ja"))
    let hit = try #require(try temporary.ledger.search("人口").first)
    #expect(hit.isCutBefore && hit.isCutAfter)
    #expect(hit.span == Span(0, text.unicodeScalars.count))
    #expect(hit.snippetStart == 280 - 30)
    #expect(hit.marked.contains("から、[人口]の話。"))
  }

  @Test func theLimitHolds() throws {
    let temporary = try TemporaryLedger()
    try temporary.add(.japanesePlan)
    #expect(try temporary.ledger.search("ケニア", limit: 1).count == 1)
  }
}

extension SearchHit {
  /// The snippet with its highlights in brackets.
  var marked: String {
    var scalars = Array(snippet.unicodeScalars)
    for highlight in highlights.reversed() {
      scalars.insert("]", at: highlight.end)
      scalars.insert("[", at: highlight.start)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
