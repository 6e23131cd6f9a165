import Foundation
import Ledger
import Reading
import TestSupport
import Values

/// The entries of a small ledger with every type of claim in it, and with text that is hostile to
/// spreadsheets.
func sampleEntries() throws -> [Entry] {
  let temporary = try TemporaryLedger()
  let text = "=肯尼亚说，\"伙伴\",\n+1 and more: 日本とケニアは港を造る。"
  var mixed = SampleReading(
    text, path: "@mixed.txt", language: "ja", title: "=1+1", published: "2022-04")
  for content in contents { mixed = mixed.claim(content, on: "=肯尼亚说，\"伙伴\",\n+1 and") }
  for sample in [SampleReading.chineseNews, .englishNews, .japanesePlan, mixed] {
    try temporary.add(sample)
  }
  return try temporary.ledger.entries()
}

private let contents: [Claim.Content] = [
  .agreement(
    Agreement(
      parties: ["KE", "JP"], title: "港の協定", kind: .agreement, status: .inForce,
      money: Money(Amount(5_000_000, to: 7_000_000, bound: .about), "JPY", per: "P1Y"),
      subject: "港")),
  .flow(
    Flow(
      providers: ["JP", "=cmd()"], recipients: ["ke-navy"], item: "-船",
      quantity: Quantity(Amount(3, bound: .atLeast), "ship"), stage: .commitment, form: .inKind,
      purpose: "巡视")),
  .meeting(
    Meeting(
      participants: ["KE", "UG"], level: .ministers, place: "Kampala", format: "lake-talks",
      recurrence: "FREQ=YEARLY")),
  .relationship(Relationship(parties: ["KE", "UG"], status: "＝邻国")),
  .activity(
    Activity(actors: ["JP"], kind: .survey, place: "Lamu", beneficiaries: ["KE"])),
  .figure(
    Figure(
      subject: "KE", measure: "人口", value: .quantity(Quantity(Amount(-2), "person", per: "P1Y")))),
  .position(Position(actors: ["KE"], stance: .callFor, target: "停火")),
  .assessment(subjects: ["KE"]),
]
