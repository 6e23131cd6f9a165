import Reading
import Testing
import Values

@testable import Ledger

@Suite("One undertaking")
struct UndertakingRuleTests {
  private func undertaking(_ action: String, _ provision: String? = "II/1") -> Claim.Content {
    .undertaking(
      Undertaking(obligors: ["KE"], action: action, strength: .firm, provision: provision))
  }

  @Test func isOfItsDocument() {
    #expect(!areOne(undertaking("港を造る"), undertaking("港を造る")))
  }

  @Test func isOfItsProvisionAndWords() {
    let words = ("ケニアは、港を造る", "ケニアは、港を造る")
    #expect(areOne(undertaking("港を\n造る"), undertaking("港を造る"), words: words))
    #expect(!areOne(undertaking("港を造る"), undertaking("駅を造る"), words: words))
    #expect(!areOne(undertaking("港を造る"), undertaking("港を造る", "II/2"), words: words))
  }
}
