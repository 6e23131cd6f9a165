import Foundation
import Testing
import Values

@Suite struct MeasureCodingTests {
  @Test(arguments: [
    (
      Money(Amount(50_000_000_000, bound: .about), "JPY"),
      #"{"amount":"50000000000","currency":"JPY","bound":"~"}"#
    ),
    (
      Money(Amount(200, to: 900), "KES", per: "P1Y"),
      #"{"amount":"200","to":"900","currency":"KES","bound":"=","per":"P1Y"}"#
    ),
  ])
  func moneyHasTheFormOfTheContract(money: Money, json: String) throws {
    var writer = JSONWriter()
    writer.write(money)
    #expect(writer.text == json)
    #expect(try JSONDecoder().decode(Money.self, from: Data(json.utf8)) == money)
  }

  @Test func quantitiesAndDurationsToo() throws {
    let quantity = Quantity(Amount(2600, bound: .atLeast), "t", per: "P1Y")
    var writer = JSONWriter()
    writer.write(quantity)
    #expect(writer.text == #"{"amount":"2600","unit":"t","bound":">=","per":"P1Y"}"#)
    #expect(try JSONDecoder().decode(Quantity.self, from: Data(writer.bytes)) == quantity)

    let duration = Duration8601("P3Y", to: "P5Y", bound: .about)
    var second = JSONWriter()
    second.write(duration)
    #expect(second.text == #"{"amount":"P3Y","to":"P5Y","bound":"~"}"#)
    #expect(try JSONDecoder().decode(Duration8601.self, from: Data(second.bytes)) == duration)
  }

  @Test(arguments: [
    #"{"amount":"many","currency":"JPY"}"#, #"{"amount":"5"}"#,
    #"{"amount":"5","currency":"JPY","bound":"?"}"#,
  ])
  func whatIsNoMoneyIsRefused(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Money.self, from: Data(json.utf8))
    }
  }

  @Test func aMissingBoundIsExact() throws {
    let json = Data(#"{"amount":"5","currency":"JPY"}"#.utf8)
    #expect(try JSONDecoder().decode(Money.self, from: json).amount.bound == .exactly)
  }
}
