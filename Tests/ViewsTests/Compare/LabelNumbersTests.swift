import Testing

@testable import Views

@Suite struct LabelNumbersTests {
  @Test(arguments: [
    ("第四条/(二)", [4, 2]), ("Article 4/2", [4, 2]), ("第十二条", [12]), ("第百二条", [102]),
    ("II/2/(1)/ア", [2, 2, 1, 1]), ("IV/(c)", [4, 3]), ("Section X", [10]), ("1/(iv)", [1, 4]),
    ("キ", [7]), ("第" + String(repeating: "九", count: 40) + "条", [1_000_000]),
    ("2.1/(二)~2", [21, 2]), ("§2/-3", [-2, -3]),
  ])
  func labelsOfAllLanguagesAreNumbers(_ path: String, _ numbers: [Int]) {
    #expect(LabelNumbers.ordinals(of: path) == numbers)
  }

  @Test func aLabelWithoutANumberHasNone() {
    #expect(LabelNumbers.ordinals(of: "附則") == nil)
  }
}
