import Foundation
import Testing

@testable import Values

@Suite struct ScaledIntegerTests {
  @Test(arguments: ["0", "7", "-22.2", "1200000", "0.05", "66.67", "9223372036854775807"])
  func plainDigitsReadBack(text: String) throws {
    let number = try #require(ScaledInteger(plain: text))
    #expect(number.decimal.plain == text)
    #expect(number.plain == text)
  }

  @Test func whatIsTooLargeIsNone() {
    let large = ScaledInteger(Int64.max)
    #expect(large.times(ScaledInteger(Int64.max - 1)) == nil)
    #expect(large.plus(large) == nil)
  }

  @Test func aShareIsAPercentageToTwoPlaces() {
    #expect(ScaledInteger(2).percentage(of: ScaledInteger(3))?.decimal.plain == "66.67")
    #expect(ScaledInteger(2).percentage(of: .zero) == nil)
    #expect(ScaledInteger(3).divided(by: ScaledInteger(4))?.decimal.plain == "0.75")
    #expect(ScaledInteger(1).divided(by: ScaledInteger(3)) == nil)
  }

  @Test func numbersOfOneValueAreEqualAndOrdered() {
    #expect(ScaledInteger(10, exponent: 2) == ScaledInteger(1000))
    #expect(ScaledInteger(5, exponent: -1) < .one)
    #expect(ScaledInteger(5).negated < .zero)
    #expect(ScaledInteger(1000).whole == 1000)
    #expect(ScaledInteger(5, exponent: -1).whole == nil)
  }
}
