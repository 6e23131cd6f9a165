import Foundation
import Reading
import Testing
import Values

@testable import Ledger

@Suite("One figure")
struct FigureRuleTests {
  private func figure(_ value: Figure.Value, _ measure: String = "人口") -> Claim.Content {
    .figure(Figure(subject: "KE", measure: measure, value: value))
  }

  @Test func bySubjectMeasureValueAndYear() {
    let people = figure(.quantity(Quantity(Amount(50), "person")))
    #expect(areOne(people, people, times: ("2024", "2024-07")))
    #expect(!areOne(people, people, times: ("2024", "2019")))
    #expect(!areOne(people, figure(.quantity(Quantity(Amount(51), "person")))))
    #expect(!areOne(people, figure(.money(Money(Amount(50), "KES")))))
    #expect(!areOne(people, figure(.quantity(Quantity(Amount(50), "person")), "城市人口")))
  }
}
