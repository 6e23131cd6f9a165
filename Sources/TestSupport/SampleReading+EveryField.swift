import Document
import Foundation
import Reading
import Values

extension SampleReading {
  /// The reading as `entente read --format json --text` prints it.
  package var json: String { String(decoding: reading.json(includesText: true), as: UTF8.self) }

  /// A reading that has every field of `entente.reading/1`, the optional ones too.
  package static var everyField: SampleReading {
    let text = "肯尼亚与日本签署协议。\n日本每年提供约500万日元。"
    let (signed, given) = ("肯尼亚与日本签署协议", "日本每年提供约500万日元")
    let money = Money(Amount(5_000_000, to: 6_000_000, bound: .about), "JPY", per: "P1Y")
    let quantity = Quantity(Amount(3, to: 5), "ship", per: "P1Y")
    let sample = SampleReading(
      text, path: "every.txt", language: "zh-Hans", title: "协议", publisher: "时报",
      published: "2024-05-01"
    )
    .mention("肯尼亚", .actor(Mention.Actor(id: "KE", kind: .state)))
    .mention("日本", .actor(Mention.Actor(coreference: ["JP"])))
    .mention("协议", .instrument(Mention.Instrument(.agreement, title: "协议")))
    .mention("每年", .duration(Duration8601("P1Y", to: "P2Y")))
    .mention("500万日元", .money(money))
    .mention("约500", .quantity(quantity))
    .mention("提供", .programme(name: "提供"))
    .mention("与日本", .place(name: "Japan"))
    .provision("一", on: signed)
    .claim(
      .agreement(
        Agreement(
          parties: ["KE", "JP"], title: "协议", kind: .agreement, status: .signed, money: money,
          subject: "协议")),
      on: signed, voice: ["时报"], time: "2024"
    )
    .claim(
      .flow(
        Flow(
          providers: ["JP"], recipients: ["KE"], money: money, item: "船", quantity: quantity,
          stage: .pledge, form: .inKind, channel: "银行", purpose: "港口")),
      on: given, partOf: "c1"
    )
    .claim(
      .meeting(
        Meeting(
          participants: ["KE", "JP"], level: .leaders, place: "KE", format: "summit",
          recurrence: "FREQ=YEARLY")),
      on: signed
    )
    .claim(.relationship(Relationship(parties: ["KE"], status: "伙伴", replaces: "邻国")), on: signed)
    .claim(.undertaking(undertaking), on: given)
    .claim(
      .activity(
        Activity(
          actors: ["JP"], kind: .visit, place: "KE", beneficiaries: ["KE"], quantity: quantity)),
      on: given
    )
    .claim(.figure(Figure(subject: "KE", measure: "人口", value: .quantity(quantity))), on: given)
    .claim(.position(Position(actors: ["KE"], stance: .support, target: "协议")), on: signed)
    .claim(.assessment(subjects: ["KE"]), on: signed)
    return sample.withBasisAndPages
  }

  private static var undertaking: Undertaking {
    var undertaking = Undertaking(
      obligors: ["JP"], action: "提供", strength: .firm, recurrence: "FREQ=YEARLY",
      due: EDTF("2025"), provision: "一")
    let quotation = Quotation(Span(0, 3), quote: "肯尼亚")
    undertaking.counterparts = ["KE"]
    undertaking.decidedBy = [quotation]
    undertaking.conditions = [quotation]
    undertaking.exceptions = [quotation]
    undertaking.catalysts = [.target, .timetable]
    undertaking.precision = .high
    undertaking.delegation = .low
    undertaking.topics = [Topic("21030"), Topic("defence")].compactMap { $0 }
    return undertaking
  }

  private static func instrument(_ quotation: Quotation) -> Instrument {
    var instrument = Instrument(kind: .agreement, title: "协议", parties: ["KE", "JP"])
    let clause = Instrument.Clause(
      quotation, date: EDTF("2025-01-01"), duration: Duration8601("P5Y"))
    let reference = Instrument.Reference(.plan, title: "计划", evidence: quotation)
    instrument.date = EDTF("2024-05-01")
    instrument.place = "Nairobi"
    (instrument.entryIntoForce, instrument.validity) = (clause, clause)
    (instrument.renewal, instrument.termination) = (clause, clause)
    (instrument.replaces, instrument.amends) = ([reference], [reference])
    (instrument.implements, instrument.annexedTo) = ([reference], [reference])
    instrument.nonBinding = quotation
    instrument.languages = ["zh", "ja"]
    instrument.areAuthentic = true
    instrument.prevails = "zh"
    instrument.signatories = [.init(actors: ["KE"], evidence: quotation)]
    instrument.outline = .paragraphs
    instrument.irregularities = [OutlineNote(quotation, .repeated)]
    return instrument
  }

  private var withBasisAndPages: SampleReading {
    let quotation = Quotation(Span(0, 3), quote: "肯尼亚")
    return with {
      $0.writtenBasis = [WrittenBasis(.published, quotation)]
      $0.document.metadata.url = "https://example.org/"
      $0.document.metadata.fetched = EDTF("2024-05-02")
      $0.document.metadata.disclaimers = [quotation]
      $0.document.blocks[0].page = 1
      $0.provisions[0].headings = ["一、总则"]
      $0.provisions[0].undertakings = ["c5"]
      $0.provisions[0].part = .annex
      $0.provisions[0].topics = [Topic("140")].compactMap { $0 }
      $0.instrument = Self.instrument(quotation)
    }
  }
}
