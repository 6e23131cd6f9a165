import Testing

@testable import Reading

@Suite struct MeasureScannerTests {
  private func measures(_ text: String, _ language: String) -> [Found] {
    let passage = Passage(text, language)
    return MeasureScanner(passage: passage).measures(outside: []).map {
      Found(passage[$0.range], $0.value.exampleText)
    }
  }

  @Test(arguments: [
    ("It costs about €1.2 billion.", "en", "about €1.2 billion", "1200000000 EUR ~"),
    ("Losses of KSh150 million", "en", "KSh150 million", "150000000 KES ="),
    ("供与限度額は7億円である", "ja", "限度額は7億円", "700000000 JPY <="),
    ("贸易额达35亿多美元", "zh", "35亿多美元", "3500000000 USD >"),
    ("发放500亿苏姆贷款", "zh", "500亿苏姆", "50000000000 UZS ="),
  ])
  func moneyTakesInItsBounds(text: String, language: String, quote: String, value: String) {
    #expect(measures(text, language) == [Found(quote, value)])
  }

  @Test(arguments: [
    ("损失6亿至8亿美元", "zh", "6亿至8亿美元", "600000000..800000000 USD ="),
    ("每座需3至5亿美元", "zh", "3至5亿美元", "300000000..500000000 USD ="),
    ("5億ドル～6億ドル", "ja", "5億ドル～6億ドル", "500000000..600000000 USD ="),
    (
      "of $600 million to $800 million", "en", "$600 million to $800 million",
      "600000000..800000000 USD ="
    ),
    (
      "needs between $3 million and $5 million", "en", "between $3 million and $5 million",
      "3000000..5000000 USD ="
    ),
    ("成長率は5％から6％の間である", "ja", "5％から6％", "5..6 % ="),
  ])
  func twoEndsAreOneRange(text: String, language: String, quote: String, value: String) {
    let passage = Passage(quote, language)
    #expect(measures(text, language) == [Found(passage[0..<passage.count], value)])
  }

  @Test(arguments: [
    ("from $3 million to $5 million", "en"), ("3億ドルから5億ドルに増えた", "ja"),
    ("$3 million and $5 million", "en"),
  ])
  func whatGrowsOrIsOnlyListedIsNoRange(text: String, language: String) {
    #expect(measures(text, language).count == 2)
  }

  @Test(arguments: [
    ("a 414-km line", "en", "414-km", "414 km ="), ("装机1000兆瓦", "zh", "1000兆瓦", "1000 MW ="),
    ("工厂年产30万吨", "zh", "30万吨", "300000 t = P1Y"), ("数十件の文書", "ja", "数十件", "20..90 item ~"),
    ("少なくとも年に1回協議する", "ja", "少なくとも年に1回", "1 time >= P1Y"),
    ("500人弱が来た", "ja", "500人弱", "500 person <"),
    ("四分之三的议员", "zh", "四分之三", "75 % ="),
    ("600 people or more came", "en", "600 people or more", "600 person >="),
  ])
  func quantitiesHaveTheirUnit(text: String, language: String, quote: String, value: String) {
    #expect(measures(text, language) == [Found(quote, value)])
  }

  @Test(arguments: [
    ("三个多月", "zh", "P3M >"), ("2～3年", "ja", "P2Y..P3Y ="), ("a five-year plan", "en", "P5Y ="),
    ("最长30年", "zh", "P30Y <="),
  ])
  func durationsAreRead(text: String, language: String, value: String) {
    #expect(measures(text, language).map(\.value) == [value])
  }

  @Test(arguments: [
    ("根据第12条", "zh"), ("三八妇女节，四川十分重视一带一路", "zh"), ("建交65周年", "zh"), ("三年级学生", "zh"),
    ("第3回協議", "ja"), ("3年生の生徒", "ja"), ("版番号は3.2.1件", "ja"), ("Article 12 countries", "en"),
    ("these two projects", "en"), ("a 12-year-old", "en"), ("version 3.2.1 units", "en"),
    ("One of the ministers", "en"), ("They handed over to him", "en"),
  ])
  func whatCountsNothingIsNoMeasure(text: String, language: String) {
    #expect(measures(text, language) == [])
  }

  @Test func overOfAVerbIsNoBound() {
    #expect(measures("handed over two ships", "en") == [Found("two ships", "2 ship =")])
    #expect(measures("over two ships", "en") == [Found("over two ships", "2 ship >")])
  }

  @Test func whatBelongsToDatesIsLeftOut() {
    let passage = Passage("5年前に12隻", "ja")
    let found = MeasureScanner(passage: passage).measures(outside: [0..<4])
    #expect(found.map { passage[$0.range] } == ["12隻"])
  }
}
