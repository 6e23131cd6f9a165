import Foundation
import Languages
import Testing
import Values

@testable import Reading

@Suite struct NumeralSumTests {
  private func sum(_ parts: [(NumeralClass, Int64)]) -> NumeralSum? {
    var sum = NumeralSum()
    for part in parts where !sum.add((kind: part.0, value: ScaledInteger(part.1))) { return nil }
    return sum
  }

  private func amount(_ parts: [(NumeralClass, Int64)]) -> Amount? {
    sum(parts)?.total.map { Amount($0.value.decimal, to: $0.upper?.decimal, bound: $0.bound) }
  }

  @Test func scalesStandOverWhatIsBeforeThem() {
    // 三万五千二百
    let whole = amount([
      (.digit, 3), (.scale, 10_000), (.digit, 5), (.multiplier, 1000), (.digit, 2),
      (.multiplier, 100),
    ])
    #expect(whole == Amount(35_200))
  }

  @Test func aScaleDirectlyBehindAScaleMultipliesIt() {
    // 三万亿
    #expect(
      amount([(.digit, 3), (.scale, 10_000), (.scale, 100_000_000)])
        == Amount(3_000_000_000_000))
  }

  @Test func aVagueWordIsARange() {
    #expect(
      amount([(.vague, 2), (.multiplier, 100)]) == Amount(200, to: 900, bound: .about))
    // 十数 counts from eleven.
    #expect(amount([(.multiplier, 10), (.vague, 2)]) == Amount(11, to: 19, bound: .about))
  }

  @Test func digitsBehindAPointCountDownwards() {
    let number = amount([(.digit, 2), (.point, 0), (.digit, 7), (.digit, 5)])
    #expect(number == Amount(Decimal(string: "2.75") ?? 0))
    #expect(sum([(.point, 0)]) == nil)
    #expect(sum([(.digit, 2), (.point, 0), (.digit, 7), (.multiplier, 10)]) == nil)
  }

  @Test func aScaleAloneIsMarked() {
    #expect(sum([(.scale, 10_000)])?.isBareScale == true)
    #expect(sum([(.digit, 3), (.scale, 10_000)])?.isBareScale == false)
  }

  @Test func whatCannotFollowIsRefused() {
    #expect(sum([(.number, 11), (.number, 5)]) == nil)
    #expect(sum([(.ordinal, 0)]) == nil)
    #expect(sum([(.fraction, 1)]) == nil)
  }
}
