import Testing
import Values

@testable import Reading

@Suite struct PersonScannerHanTests {
  @Test(arguments: [
    ("カマウ外務・貿易大臣と会った。", "ja", ["カマウ"]), ("オドゥヤ財務副大臣が署名した。", "ja", ["オドゥヤ"]),
    ("ジョン・カマウ外務省アジア・太平洋局長と会った。", "ja", ["ジョン・カマウ"]),
    ("カマウ・カンガザ県副知事を訪ねた。", "ja", ["カマウ"]), ("ジョン・カマウ新大統領が就任した。", "ja", ["ジョン・カマウ"]),
    ("外務大臣 高橋 一郎", "ja", ["高橋 一郎"]),
    ("政务参赞林晓峰出席仪式。", "zh", ["林晓峰"]),
    ("アマ・ボス・ガーナ共和国公共事業・気象・運輸大臣が署名した。", "ja", ["アマ・ボス"]),
    ("小早川隆一駐ペルー大使が署名した。", "ja", ["小早川隆一"]),
    ("ガーナのアマ・ボス(Ama Boss)外相が署名した。", "ja", ["アマ・ボス", "Ama Boss"]),
    ("朴明洙(パク・ミョンス)外相が署名した。", "ja", ["朴明洙"]),
  ])
  func whatAnOfficeIsForOrOfStandsBetweenItAndTheName(
    text: String, language: String, names: [String]
  ) throws {
    #expect(try SampleText.persons(text, language) == names)
  }

  @Test(arguments: [
    ("特別代表団が参加した。", "ja"), ("财务部门负责人出席。", "zh"), ("漁業計画(第2期)大臣会合を開いた。", "ja"),
  ])
  func whatAnOfficeIsForIsNoName(text: String, language: String) throws {
    #expect(try SampleText.persons(text, language) == [])
  }
}
