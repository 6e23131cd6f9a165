import Reading
import Testing
import Values

@testable import Ledger

@Suite("One position")
struct PositionRuleTests {
  private func position(_ stance: Stance, _ target: String) -> Claim.Content {
    .position(Position(actors: ["KE", "UG"], stance: stance, target: target))
  }

  @Test func byActorsStanceAndTarget() {
    #expect(areOne(position(.support, "The Ceasefire"), position(.support, "the ceasefire")))
    #expect(!areOne(position(.support, "停火"), position(.oppose, "停火")))
    #expect(!areOne(position(.support, "停火"), position(.support, "撤军")))
  }
}
