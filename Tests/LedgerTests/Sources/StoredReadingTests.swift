import Document
import Foundation
import Ledger
import Reading
import TestSupport
import Testing
import Values

@Suite("Giving a reading back")
struct StoredReadingTests {
  @Test func everyKindOfMentionAndClaimComesBack() throws {
    let text = "2024年，肯尼亚与中国商定由内罗毕《合作计划》提供约6000万元、3艘船，为期5年，双方支持绿色倡议。"
    var sample = SampleReading(text, language: "zh-Hans", published: "2024-05")
      .mention("2024年", .date(EDTF(year: 2024)!))
      .mention("肯尼亚", .actor(Mention.Actor(id: "KE", kind: .state)))
      .mention("双方", .actor(Mention.Actor(coreference: ["CN", "KE"])))
      .mention("内罗毕", .place(name: "Nairobi"))
      .mention("《合作计划》", .instrument(Mention.Instrument(.plan, title: "合作计划")))
      .mention("约6000万元", .money(Money(Amount(60_000_000, bound: .about), "CNY")))
      .mention("3艘船", .quantity(Quantity(Amount(3), "ship")))
      .mention("5年", .duration(Duration8601("P5Y")))
      .mention("绿色倡议", .programme(name: "绿色倡议"))
      .provision("第一条", on: "提供约6000万元")
    for content in contents { sample = sample.claim(content, on: "肯尼亚与中国", time: "2024") }

    let temporary = try TemporaryLedger()
    let source = try temporary.add(sample).source
    let stored = try temporary.ledger.reading(of: source.id)
    #expect(stored.text == text)
    #expect(stored.mentions == sample.reading.mentions)
    #expect(stored.claims == sample.reading.claims)
    #expect(stored.provisions == sample.reading.provisions)
    #expect(stored.blocks.map(\.span) == sample.reading.document.blocks.map(\.span))
    #expect(stored.written?.text == "2024-05")
    #expect(
      stored.mentions.map(\.value.display) == [
        "2024", "KE", "CN, KE", "Nairobi", "plan: 合作计划", "~60000000 CNY", "3 ship", "P5Y", "绿色倡议",
      ])
    #expect(try temporary.ledger.entryIDs(of: source.id).count == contents.count)
  }

  private var contents: [Claim.Content] {
    [
      charter(subject: "港口"),
      .flow(
        Flow(
          providers: ["CN"], recipients: ["KE"], item: "船", quantity: Quantity(Amount(3), "ship"),
          stage: .commitment, form: .inKind, channel: "基金", purpose: "渔业")),
      .meeting(Meeting(participants: ["CN", "KE"], level: .ministers, recurrence: "FREQ=YEARLY")),
      .relationship(Relationship(parties: ["CN", "KE"], status: "伙伴", replaces: "友好")),
      .undertaking(
        Undertaking(
          obligors: ["KE"], action: "修路", strength: .binding, due: EDTF(year: 2026),
          provision: "第一条")),
      .activity(Activity(actors: ["KE"], kind: .survey, place: "内罗毕", beneficiaries: ["CN"])),
      .figure(
        Figure(
          subject: "KE", measure: "人口", value: .quantity(Quantity(Amount(5), "person")))),
      .figure(Figure(subject: "KE", measure: "债务", value: .money(Money(Amount(1), "USD")))),
      .position(Position(actors: ["KE"], stance: .callFor, target: "停火")),
      .assessment(subjects: ["KE"]),
    ]
  }
}
