import Reading
import Testing
import Values

@testable import Ledger

@Suite("One assessment")
struct AssessmentRuleTests {
  @Test func byItsWords() {
    let opinion = Claim.Content.assessment(subjects: ["KE"])
    #expect(areOne(opinion, opinion, words: ("前景 广阔", "前景广阔")))
    #expect(!areOne(opinion, opinion, words: ("前景广阔", "前景黯淡")))
    #expect(!areOne(opinion, .assessment(subjects: ["UG"]), words: ("前景广阔", "前景广阔")))
  }
}
