import Foundation
import Reading
import Testing
import Values

@Suite struct FigureFrameTests {
  static func figures(_ text: String, _ language: String) throws -> [Figure] {
    try SampleText.read(text, language).claims.compactMap {
      if case .figure(let figure) = $0.content { figure } else { nil }
    }
  }

  /// A length before the mark of a possessor describes what follows.
  @Test func whatDescribesAThingIsNotMeasured() throws {
    #expect(try Self.figures("挪威的船厂展出全长50米的渔船。", "zh-Hans").isEmpty)
    #expect(try Self.figures("秘鲁的铁路全长500公里。", "zh-Hans").count == 1)
  }

  /// Of two states, the one that has what is measured.
  @Test(arguments: [
    ("Kenya's exports to Chile rose to 9 million dollars.", "KE", "Kenya's exports to Chile"),
    ("Exports of Chile grew by 12 per cent.", "CL", "Exports of Chile"),
  ]) func whatIsMeasuredHasItsOwner(_ text: String, _ subject: String, _ measure: String) throws {
    let figures = try Self.figures(text, "en")
    #expect(figures.map(\.subject) == [subject])
    #expect(figures.map(\.measure) == [measure])
  }

  @Test(arguments: [
    ("The camp is needed by 62,000 people in Chile.", "en"),
    ("A total of 5 million dollars is expected.", "en"),
    ("Agreements on two mines worth 5 million dollars were signed.", "en"),
    ("チリは、既に発表した1億ドルから3億ドルに増やした。", "ja"),
    ("チリの大統領はペルーの首相と5億ドルに上る契約を話し合った。", "ja"),
  ]) func nothingIsMeasured(_ text: String, _ language: String) throws {
    #expect(try Self.figures(text, language).isEmpty)
  }

  /// The "to" of "rose to" makes no plan.
  @Test func whatRoseHasRisen() throws {
    let claims = try SampleText.read("Kenya's trade amounted to 9 million dollars.", "en").claims
    let figure = claims.first { if case .figure = $0.content { true } else { false } }
    #expect(figure?.modality == .actual)
  }

  /// Of several amounts each is of another.
  @Test func aListIsOfSeveral() throws {
    #expect(try Self.figures("智利对秘鲁、海地、加纳出口分别增长9.8%、33.8%、18.3%。", "zh-Hans").isEmpty)
  }

  @Test func aShareBehindAnAmountIsOfTheSame() throws {
    let figures = try Self.figures("チリの輸出額は3億ドルで6.7%増となった。", "ja")
    #expect(figures.last?.measure.hasSuffix("輸出額") == true)
  }

  /// A noun of what is measured needs no other word, and several ties in a row have one measure.
  @Test(arguments: [
    ("2023年智利对秘鲁出口额30亿美元。", "zh-Hans", "CL", ["3000000000"]),
    ("智利的贸易额从20亿美元增至30亿美元。", "zh-Hans", "CL", ["3000000000"]),
    ("チリの輸出額は3億ドル、貿易黒字は2億ドルだった。", "ja", "CL", ["300000000"]),
    ("Kenya's exports of 9 million dollars are the highest.", "en", "KE", ["9000000"]),
    (
      "Kenya's trade rose 3 per cent year on year to hit 9 million dollars.", "en", "KE",
      ["3", "9000000"]
    ),
    ("Kenya's output has reached 700 tonnes.", "en", "KE", ["700"]),
  ]) func whatIsMeasured(
    _ text: String, _ language: String, _ subject: String, _ amounts: [String]
  ) throws {
    let figures = try Self.figures(text, language)
    #expect(figures.first?.subject == subject)
    let values = figures.map { figure in
      switch figure.value {
      case .money(let money): money.amount.value.plain
      case .quantity(let quantity): quantity.amount.value.plain
      }
    }
    #expect(Array(values.prefix(amounts.count)) == amounts)
  }

  /// What stands before a noun, and what only tells how firm it is, measures nothing.
  @Test(arguments: [
    ("运到的502吨大米为第一批。", "zh-Hans"), ("首批机车，预计总价值4亿美元。", "zh-Hans"),
    ("智利就总额3亿美元（约合20亿元人民币）援款案举行会议。", "zh-Hans"),
  ]) func anAttributeIsNoFigure(_ text: String, _ language: String) throws {
    #expect(try Self.figures(text, language).isEmpty)
  }

  /// Of two amounts that と joins, each is of another.
  @Test func aPairIsOfSeveral() throws {
    #expect(try Self.figures("チリの輸出は、4月と3月はそれぞれ11%と13%減少した。", "ja").isEmpty)
  }

  /// 他预计, tells of the sentence behind it.
  @Test func whatIsExpectedBeforeACommaIsToCome() throws {
    let claims = try SampleText.read("智利外长预计，两国贸易额2030年达到20亿美元。", "zh-Hans").claims
    let figure = claims.first { if case .figure = $0.content { true } else { false } }
    #expect(figure?.modality == .planned)
  }

  /// A share or a change, and what goes on with it behind a comma.
  @Test(arguments: [
    (
      "Kenya's exports saw a 6 percent rise, while imports fell by 3 percent to 4 million dollars.",
      ["Kenya's exports", "imports", "imports"]
    ),
    (
      "Kenya's trade reached 4 million dollars, up 2 percent from a year ago.",
      ["Kenya's trade", "Kenya's trade"]
    ),
    ("The visit saw 12 trees planted.", []),
  ]) func aRateIsMeasured(_ text: String, _ measures: [String]) throws {
    #expect(try Self.figures(text, "en").map(\.measure) == measures)
  }

  /// A sum of several things does not count them.
  @Test func aSumIsNotACount() throws {
    #expect(try Self.figures("世界银行批准总额约3亿美元的5个项目。", "zh-Hans").isEmpty)
  }

  /// What became of people.
  @Test(arguments: [
    ("新闻。\n地震已造成至少20人死亡，30多人受伤。", "zh-Hans", ["死亡", "受伤"]),
    ("地震で20人が死亡した。", "ja", ["死亡"]),
  ]) func whatBecameOfPeopleIsMeasured(_ text: String, _ language: String, _ measures: [String])
    throws
  {
    #expect(try Self.figures(text, language).map(\.measure) == measures)
  }

  /// Of what is spoken of, a change and an amount behind it are told.
  @Test func aTopicIsMeasured() throws {
    let figures = try Self.figures("チリの輸出額は前年比9%増の3億ドルだった。そのうち、銅は同13%増の2億ドルだった。", "ja")
    #expect(figures.prefix(2).map(\.measure) == ["チリの輸出額", "チリの輸出額"])
    #expect(figures.last?.measure == "銅")
  }
}
