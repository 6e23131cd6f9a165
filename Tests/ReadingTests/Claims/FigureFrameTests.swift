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
}
