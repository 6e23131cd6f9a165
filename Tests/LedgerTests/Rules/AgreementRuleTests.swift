import Reading
import Testing
import Values

@testable import Ledger

@Suite("One agreement")
struct AgreementRuleTests {
  private func agreement(
    _ parties: [String] = ["KE", "JP"], title: String? = "投資協定", subject: String? = nil,
    kind: InstrumentKind = .agreement, status: AgreementStatus = .signed
  ) -> Claim.Content {
    .agreement(
      Agreement(parties: parties, title: title, kind: kind, status: status, subject: subject))
  }

  @Test func whateverItsStatusAndTheOrderOfItsParties() {
    #expect(areOne(agreement(), agreement(["JP", "KE"], status: .inForce)))
    #expect(areOne(agreement(), agreement(title: "投資 協定"), times: ("2020", "2021")))
    #expect(!areOne(agreement(), agreement(title: "漁業協定")))
    #expect(!areOne(agreement(), agreement(kind: .memorandum)))
    #expect(!areOne(agreement(), agreement(["KE", "UG"])))
  }

  @Test func withoutATitleBySubjectAndYear() {
    let one = agreement(title: nil, subject: "渔业")
    #expect(areOne(one, one, times: ("2020-03", "2020-04-01")))
    #expect(!areOne(one, one, times: ("2020", "2021")))
    #expect(!areOne(one, agreement(title: nil, subject: "港口")))
    #expect(!areOne(agreement(title: nil), agreement(title: nil)))
  }
}
