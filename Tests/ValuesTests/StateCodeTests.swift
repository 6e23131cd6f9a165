import Testing

@testable import Values

@Suite struct StateCodeTests {
  @Test func twoCapitalsHaveTheFormOfACode() {
    #expect("KE".isStateCode)
    for text in ["", "K", "ke", "KEN", "K1", "ÉK"] { #expect(!text.isStateCode) }
  }
}
