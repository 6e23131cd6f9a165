import Testing

@testable import Document

struct CounterTests {
  @Test(arguments: [
    (Counter.arabic, "12", 12), (.arabic, "１２", 12), (.han, "三", 3), (.han, "十", 10),
    (.han, "二十一", 21), (.han, "百二", 102), (.roman, "IV", 4), (.smallRoman, "xii", 12),
    (.roman, "Ⅲ", 3), (.kana, "ア", 1), (.kana, "タ", 16), (.kana, "ン", 46), (.kana, "ｱ", 1),
    (.alpha, "C", 3), (.smallAlpha, "c", 3), (.circled, "⑩", 10),
  ])
  func read(counter: Counter, text: String, ordinal: Int) {
    let characters = Characters(text)
    let found = counter.read(at: 0, to: characters.count, in: characters)
    #expect(found?.ordinal == ordinal)
    #expect(found?.end == characters.count)
  }

  @Test(arguments: [
    (Counter.arabic, "2024"), (.han, "年"), (.roman, "IIX"), (.smallRoman, "d"), (.kana, "ッ"),
    (.kana, "あ"), (.alpha, "1"), (.alpha, "c"), (.smallRoman, "IV"), (.circled, "1"),
  ])
  func none(counter: Counter, text: String) {
    let characters = Characters(text)
    #expect(counter.read(at: 0, to: characters.count, in: characters) == nil)
  }
}
