import Testing

@testable import Reading

@Suite struct AbbreviationScannerTests {
  private func states(_ text: String, _ language: String) throws -> [String] {
    try SampleText.mentions("actor", in: text, language).map(\.description)
  }

  @Test(arguments: [
    ("越波两国总理通话", "zh", ["越 = VN", "波 = PL"]), ("日印首脳会談", "ja", ["日 = JP", "印 = IN"]),
    ("乌克兰说，俄乌冲突升级", "zh", ["俄 = RU", "乌 = UA"]),
    ("部长与英法德会谈", "zh", ["英 = GB", "法 = FR", "德 = DE"]),
    ("ローマで英仏独が協議した", "ja", ["英 = GB", "仏 = FR", "独 = DE"]),
    ("米欧の協議", "ja", ["米 = US", "欧 = eu"]),
    ("訪問先の米ハワイで会談した", "ja", ["米 = US"]),
    ("日本とケニア、米国の日米ケニア三か国", "ja", ["日 = JP", "米 = US"]),
  ])
  func aRowBesideACompanionNamesStates(text: String, language: String, found: [String]) throws {
    let read = try states(text, language)
    #expect(read.filter { found.contains($0) } == found)
  }

  @Test(arguments: [
    ("总理下周访华。", "zh", ["华 = CN"]), ("扩大对俄制裁", "zh", ["俄 = RU"]),
    ("対米輸出が伸びた", "ja", ["米 = US"]), ("首相は訪米した", "ja", ["米 = US"]),
  ])
  func oneAloneNeedsAWordBeforeAndABoundary(text: String, language: String, found: [String]) throws
  {
    #expect(try states(text, language) == found)
  }

  @Test func aWordOfTheGrammarIsAStateOnlyWhereTheTextNamesIt() throws {
    #expect(try states("肯尼亚认为，以中国式的办法推进工程。", "zh").contains("以 = IL") == false)
    #expect(try states("以色列外长到访，以美两国签署协定。", "zh").contains("以 = IL"))
  }

  @Test(arguments: [
    ("面对新形势", "zh"), ("对比方案", "zh"), ("中华文化", "zh"), ("台风过后，德高望重", "zh"),
    ("阿姨在台阶上", "zh"), ("米の生産が増え、英語を学ぶ", "ja"), ("豪雨で独特の景観", "ja"), ("对德行的要求", "zh"),
    ("欧文と西文の書体", "ja"), ("比較的新しい", "ja"),
  ])
  func ordinaryWordsNameNobody(text: String, language: String) throws {
    #expect(try states(text, language) == [])
  }

  @Test func aMiddleDotJoinsItToAFullName() throws {
    #expect(try states("日・ペルー関係", "ja") == ["日 = JP", "ペルー = PE"])
  }

  @Test func whichStateIsMeantFollowsFromTheFullName() throws {
    #expect(try states("阿尔巴尼亚欢迎投资。阿中贸易增长。", "zh").contains("阿 = AL"))
    #expect(try states("阿根廷欢迎投资。阿中贸易增长。", "zh").contains("阿 = AR"))
  }

  @Test(arguments: [
    // Koror and Lima in traditional characters, whose states the texts do not name so.
    ("代表在科羅簽約", [] as [String]), ("秘鲁总统说，秘方支持该方案。", ["秘鲁 = PE", "秘方 = PE"]),
  ])
  func behindAWordOfPlaceSeveralAreNamesOnlyWhereOneIsNamed(text: String, found: [String]) throws {
    #expect(try states(text, "zh") == found)
  }
}
