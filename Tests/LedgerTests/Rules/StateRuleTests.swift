import Reading
import TestSupport
import Testing
import Values

@testable import Ledger

@Suite("States of actors")
struct StateRuleTests {
  private let rule = StateRule(
    mentions: SampleReading("KE 李强 a company")
      .mention("李强", .actor(Mention.Actor(id: "li-qiang", kind: .person)))
      .mention("a company", .actor(Mention.Actor(id: "ma-phones", kind: .company)))
      .mention("KE", .actor(Mention.Actor(id: "KE", kind: .state))).reading.mentions)

  @Test(arguments: [
    ("KE", ["KE"]),
    // organs count with their state, joint organs with both
    ("jp-mod", ["JP"]),
    ("ke-armed-forces", ["KE"]),
    ("jp-ke-joint-committee", ["JP", "KE"]),
    // neither person nor company counts for the state their id happens to begin like
    ("li-qiang", []),
    ("ma-phones", []),
    // no code of ISO 3166-1
    ("EU", []),
    ("eu-commission", []),
    ("xx-ministry", []),
    ("c5-plus-1", []),
    ("nato", []),
    ("ke", []),
    ("蒙古国等四国", []),
  ])
  func statesOf(actor: String, states: [String]) {
    #expect(rule.states(of: [actor]) == states)
  }

  @Test func inOrderWithoutDoubles() {
    #expect(rule.states(of: ["ke-mfa", "JP", "KE", "jp-mod"]) == ["JP", "KE"])
  }
}
