import Foundation
import Ledger
import Reading
import Values
import Views

/// A small ledger's worth of entries on Australia and Vietnam, from texts of our own in three
/// languages.
enum Sample {
  static let plan = source(
    "a1", "plan.ja.txt", title: "豪越協力計画（2021年から2023年まで）", publisher: "豪州外務省", "ja", "official",
    "2021-03-01")
  static let news = source(
    "b2", "news.zh.txt", title: "澳越关系升级", publisher: nil, "zh-Hans", "news", "2023-08-09")
  static let report = source(
    "c3", "report.en.txt", title: "Grants <b>doubted</b>", publisher: "Mekong | Review", "en",
    "commentary", nil)

  static func source(
    _ id: String, _ path: String, title: String?, publisher: String?, _ language: String,
    _ kind: String, _ published: String?
  ) -> SourceSummary {
    SourceSummary(
      id: id, digest: id + String(repeating: "0", count: 62), path: "docs/\(path)", title: title,
      publisher: publisher, url: nil, language: LanguageTag(language), kind: kind,
      published: published.flatMap { EDTF($0) }, written: nil)
  }

  static func evidence(
    _ source: SourceSummary, _ content: Claim.Content, at start: Int, _ quote: String,
    id: String? = nil, voice: [String] = [], _ modality: Modality = .actual, time: String? = nil,
    partOf: String? = nil
  ) -> Entry.Evidence {
    let span = Span(start, start + quote.unicodeScalars.count)
    return Entry.Evidence(
      source: source,
      claim: Claim(
        id: id ?? "c\(start)", content, evidence: [Quotation(span, quote: quote)], voice: voice,
        modality: modality, time: time.flatMap { EDTF($0) }, partOf: partOf))
  }

  static func entry(_ id: String, _ evidence: Entry.Evidence...) -> Entry {
    Entry(id: id, content: evidence[0].claim.content, states: ["AU", "VN"], evidence: evidence)
  }

  static func grant(_ amount: Amount, _ stage: FlowStage, item: String? = nil) -> Claim.Content {
    .flow(
      Flow(
        providers: ["AU"], recipients: ["VN"], money: Money(amount, "AUD"), item: item,
        stage: stage, form: .grant))
  }

  static let ladder = [
    entry(
      "relationship-2",
      evidence(
        news,
        .relationship(
          Relationship(parties: ["AU", "VN"], status: "全面战略伙伴关系", replaces: "战略伙伴关系")),
        at: 10, "两国关系由战略伙伴关系升级为全面战略伙伴关系", time: "2023-08")),
    entry(
      "relationship-1",
      evidence(
        plan, .relationship(Relationship(parties: ["AU", "VN"], status: "戦略的パートナーシップ")),
        at: 0, "戦略的パートナーシップの下で", time: "2018-03")),
  ]

  static let undertakings = [
    entry(
      "undertaking-1",
      evidence(
        plan,
        .undertaking(
          Undertaking(
            obligors: ["AU", "VN"], action: "港湾の\n調査を毎年行う", strength: .firm,
            recurrence: "FREQ=YEARLY", due: EDTF("2023-12"), provision: "1/(2)")),
        at: 40, "両国は港湾の\n調査を毎年行う", .planned)),
    entry(
      "undertaking-2",
      evidence(
        plan,
        .undertaking(
          Undertaking(
            obligors: ["VN"], action: "漁業権を尊重する義務を負う", strength: .binding,
            provision: "1/(1)")),
        at: 20, "ベトナムは漁業権を尊重する義務を負う", .planned)),
  ]

  static let flows = [
    entry(
      "flow-1",
      evidence(
        plan, grant(Amount(60_000_000, bound: .about), .pledge), at: 70, "約6000万豪ドルを供与する",
        .planned, time: "2021")),
    entry(
      "flow-2",
      evidence(
        report, grant(Amount(90_000_000), .pledge), at: 5, "promised A$90 million in 2021",
        voice: ["Hanoi Desk", "a minister"], .planned, time: "2021")),
  ]

  static let opinion = entry(
    "assessment-1",
    evidence(
      report, .assessment(subjects: ["AU"]), at: 50, "Canberra only wants *bases* <script>",
      .possible))

  static let contract = entry(
    "flow-3",
    evidence(
      news,
      .flow(
        Flow(
          providers: ["vinasea"], recipients: ["AU"], item: "渡轮",
          quantity: Quantity(Amount(2, bound: .atLeast), "ship"), stage: .commitment, form: .sale)),
      at: 60, "越海公司将向澳大利亚出售至少两艘渡轮", .planned))

  static let all = ladder + undertakings + flows + [opinion, contract]

  static let actors = ActorDirectory(
    names: ["vinasea": "VinaSea"], kinds: ["vinasea": .company])
}
