import Foundation
import Languages
import Testing
import Values

@testable import Reading

@Suite struct NumeralSumTests {
  private func sum(_ parts: [(NumeralClass, Decimal)]) -> NumeralSum? {
    var sum = NumeralSum()
    for part in parts where !sum.add((kind: part.0, value: part.1)) { return nil }
    return sum
  }

  @Test func scalesStandOverWhatIsBeforeThem() {
    // 三万五千二百
    let whole = sum([
      (.digit, 3), (.scale, 10_000), (.digit, 5), (.multiplier, 1000), (.digit, 2),
      (.multiplier, 100),
    ])
    #expect(whole?.total == Amount(35_200))
  }

  @Test func aScaleDirectlyBehindAScaleMultipliesIt() {
    // 三万亿
    #expect(
      sum([(.digit, 3), (.scale, 10_000), (.scale, 100_000_000)])?.total
        == Amount(3_000_000_000_000))
  }

  @Test func aVagueWordIsARange() {
    #expect(
      sum([(.vague, 2), (.multiplier, 100)])?.total == Amount(200, to: 900, bound: .about))
    // 十数 counts from eleven.
    #expect(sum([(.multiplier, 10), (.vague, 2)])?.total == Amount(11, to: 19, bound: .about))
  }

  @Test func digitsBehindAPointCountDownwards() {
    let number = sum([(.digit, 2), (.point, 0), (.digit, 7), (.digit, 5)])
    #expect(number?.total == Amount(Decimal(string: "2.75") ?? 0))
    #expect(sum([(.point, 0)]) == nil)
    #expect(sum([(.digit, 2), (.point, 0), (.digit, 7), (.multiplier, 10)]) == nil)
  }

  @Test func whatCannotFollowIsRefused() {
    #expect(sum([(.scale, 10_000)]) == nil)
    #expect(sum([(.number, 11), (.number, 5)]) == nil)
    #expect(sum([(.ordinal, 0)]) == nil)
    #expect(sum([(.fraction, 1)]) == nil)
  }

  @Test func aShareIsAPercentageToTwoPlaces() {
    #expect(sum([(.number, 2)])?.share(of: 3) == Decimal(string: "66.67"))
    #expect(sum([(.number, 2)])?.share(of: 0) == nil)
  }
}
