import Testing

@testable import Reading

@Suite struct MeasureScannerRatiosTests {
  private func quantities(_ text: String, _ language: String) throws -> [Found] {
    try SampleText.mentions("quantity", in: text, language)
  }

  @Test(arguments: [
    ("Two in five villages have no road.", "en", "Two in five", "40 % ="),
    ("About one in three children works.", "en", "About one in three", "33.33 % ~"),
    ("村民の4人に1人が井戸を使う。", "ja", "4人に1人", "25 % ="), ("5校に1校は電気がない。", "ja", "5校に1校", "20 % ="),
    ("当地每四名儿童中就有一名失学。", "zh", "每四名儿童中就有一名", "25 % ="),
  ])
  func aPartOfSoManyIsAShare(text: String, language: String, quote: String, value: String) throws {
    #expect(try quantities(text, language) == [Found(quote, value)])
  }

  @Test(arguments: [
    ("20人のうち5人が医師だった。", "ja", ["20 person =", "5 person ="]),
    ("3か国に5人を送る。", "ja", ["3 country =", "5 person ="]),
    ("It sent 12 doctors in 3 teams.", "en", ["12 person =", "3 team ="]),
    ("20名医生中有5名专家。", "zh", ["20 person =", "5 person ="]),
  ])
  func whatIsCountedOneByOneIsNone(text: String, language: String, values: [String]) throws {
    #expect(try quantities(text, language).map(\.value) == values)
  }
}
