import Reading
import Testing
import Values

@testable import Ledger

@Suite("One relationship")
struct RelationshipRuleTests {
  private func relationship(_ parties: [String], _ status: String) -> Claim.Content {
    .relationship(Relationship(parties: parties, status: status))
  }

  @Test func inWhateverOrderItsPartiesStand() {
    let one = relationship(["KE", "CN"], "战略伙伴")
    #expect(areOne(one, relationship(["CN", "KE"], "战略伙伴"), times: ("2020", "2024")))
    #expect(!areOne(one, relationship(["CN", "KE"], "全面战略伙伴")))
    #expect(!areOne(one, relationship(["CN", "UG"], "战略伙伴")))
  }
}
