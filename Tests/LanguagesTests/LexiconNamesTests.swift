import Languages
import TestSupport
import Testing
import Values

@Suite struct LexiconNamesTests {
  @Test(arguments: [
    ("KE", "KE"), ("ke", "KE"), ("Kenya", "KE"), ("kenya", "KE"), ("KENYA", "KE"),
    ("Kenyan", "KE"), ("Republic of Kenya", "KE"), ("  Republic   of\tKenya ", "KE"),
    ("肯尼亚", "KE"), ("肯尼亞", "KE"), ("肯尼亚共和国", "KE"), ("ケニア", "KE"), ("ｹﾆｱ", "KE"),
    ("ケニア共和国", "KE"), ("日本", "JP"), ("日本国", "JP"), ("巴西", "BR"), ("ブラジル", "BR"),
    ("uk", "GB"), ("united kingdom", "GB"), ("越南", "VN"), ("ベトナム", "VN"), ("vietnam", "VN"),
  ])
  func aStateIsKnownByCodeAndByNameInEveryLanguage(name: String, code: String) {
    #expect(Tables.lexicon.states(named: name) == [code])
  }

  @Test(arguments: ["", " ", "Atlantis", "ZZ", "亚特兰蒂斯", "アトランティス", "NATO", "Kenya Japan", "肯尼亚和日本"])
  func whatNamesNoStateIsNone(name: String) {
    #expect(Tables.lexicon.states(named: name).isEmpty)
  }

  @Test func aNameOfSeveralStatesIsAllOfThem() {
    #expect(Set(Tables.lexicon.states(named: "Congolese")) == ["CD", "CG"])
  }

  @Test func theFirstNameOfAnActorIsTheOneShown() throws {
    let actors = "# form\tid\tkind\n"
    let lexicon = try TemporaryTables([
      "en/actors.tsv": "\(actors)Rift Valley Railways\trvr\tcompany\nRVR\trvr\tcompany\n",
      "ja/actors.tsv": "\(actors)東アフリカ開銀\teadb\torganization\n",
    ]).lexicon()
    #expect(lexicon.actorNames(in: "en")["rvr"]?.name == "Rift Valley Railways")
    #expect(lexicon.actorNames(in: "en")["eadb"] == nil)
    #expect(lexicon.actorKinds == ["rvr": .company, "eadb": .organization])
  }
}
