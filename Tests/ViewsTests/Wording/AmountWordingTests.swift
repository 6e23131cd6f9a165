import Foundation
import Testing
import Values

@testable import Views

@Suite struct AmountWordingTests {
  @Test(arguments: [
    (Bound.exactly, "US$12,000,000,000"), (.about, "about US$12,000,000,000"),
    (.moreThan, "more than US$12,000,000,000"), (.atLeast, "at least US$12,000,000,000"),
    (.atMost, "up to US$12,000,000,000"), (.under, "less than US$12,000,000,000"),
  ])
  func everyBoundIsSaid(_ bound: Bound, _ words: String) {
    #expect(Money(Amount(12_000_000_000, bound: bound), "USD").wording == words)
  }

  @Test func rangesAndRates() {
    let rate = Money(Amount(600_000, to: 900_000, bound: .about), "JPY", per: "P1Y")
    #expect(rate.wording == "about JPY\u{A0}600,000 to JPY\u{A0}900,000 a year")
    #expect(Money(Amount(5), "EUR", per: "P5Y").wording == "EUR\u{A0}5 every 5 years")
    #expect(Money(Amount(5), "EUR", per: "PT1H").wording == "EUR\u{A0}5 per PT1H")
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567.5", "-1,234,567.5"),
    ("66.67", "66.67"), ("0.12345", "0.12345"),
  ])
  func digitsAreGroupedByThree(_ plain: String, _ grouped: String) throws {
    let value = try #require(Decimal(plain: plain))
    #expect(Amount(value).wording() == grouped)
  }

  @Test(arguments: [
    (1, "vehicle", "1\u{A0}vehicle"), (2, "vehicle", "2\u{A0}vehicles"),
    (2, "person", "2\u{A0}people"),
    (3, "country", "3\u{A0}countries"), (60, "%", "60\u{A0}%"), (2600, "t", "2,600\u{A0}t"),
    (4, "aircraft", "4\u{A0}aircraft"), (9, "km", "9\u{A0}km"),
  ])
  func unitsAndNouns(_ value: Int, _ unit: String, _ words: String) {
    #expect(Quantity(Amount(Decimal(value)), unit).wording == words)
  }
}
