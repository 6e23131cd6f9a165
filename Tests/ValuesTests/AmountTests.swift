import Foundation
import Testing
import Values

@Suite struct AmountTests {
  @Test func boundsAreAnInterval() {
    #expect(Amount(500).least == 500)
    #expect(Amount(500).greatest == 500)
    #expect(Amount(500, bound: .about).least == 475)
    #expect(Amount(500, bound: .about).greatest == 525)
    #expect(Amount(500, bound: .moreThan).greatest == nil)
    #expect(Amount(500, bound: .atLeast).least == 500)
    #expect(Amount(500, bound: .atMost).least == 0)
    #expect(Amount(500, bound: .under).greatest == 500)
  }

  @Test func aRangeEndsWithItsUpperEnd() {
    #expect(Amount(200, to: 900).greatest == 900)
    #expect(Amount(200, to: 900, bound: .about).least == 190)
    #expect(Amount(200, to: 900, bound: .about).greatest == 945)
  }

  @Test func aboutReachesOutwardsBelowZeroToo() {
    #expect(Amount(-100, bound: .about).least == -105)
    #expect(Amount(-100, bound: .about).greatest == -95)
  }

  @Test(arguments: [
    // 约500亿 and 520亿 can both hold, 420亿 cannot.
    (Amount(500, bound: .about), Amount(520), true),
    (Amount(500, bound: .about), Amount(420), false),
    (Amount(500), Amount(500), true),
    (Amount(500), Amount(501), false),
    (Amount(500, bound: .moreThan), Amount(500), false),
    (Amount(500, bound: .atLeast), Amount(500), true),
    (Amount(500, bound: .under), Amount(500), false),
    (Amount(500, bound: .atMost), Amount(500), true),
    (Amount(500, bound: .moreThan), Amount(500, bound: .atMost), false),
    (Amount(500, bound: .atLeast), Amount(500, bound: .atMost), true),
    (Amount(500, bound: .moreThan), Amount(9000, bound: .atLeast), true),
    (Amount(200, to: 900, bound: .about), Amount(900), true),
    (Amount(200, to: 900), Amount(901), false),
  ])
  func onlyWhatCannotBothHoldDisagrees(_ a: Amount, _ b: Amount, isCompatible: Bool) {
    #expect(a.isCompatible(with: b) == isCompatible)
    #expect(b.isCompatible(with: a) == isCompatible)
  }
}
