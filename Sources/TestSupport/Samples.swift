import Document
import Foundation
import Reading
import Values

// Short documents of our own about Kenya and its partners, as tests of the ledger use them.
extension SampleReading {
  /// A Chinese report of a grant.
  package static var chineseNews: SampleReading {
    SampleReading(
      "肯尼亚人口超过五千万，经济增长较快。\n中国将向肯尼亚提供6000万元无偿援助。",
      path: "zh/grant.txt", language: "zh-Hans", title: "中国援助肯尼亚", publisher: "内罗毕时报",
      published: "2024-03-05"
    )
    .claim(grant(60_000_000), on: "中国将向肯尼亚提供6000万元无偿援助", modality: .planned, time: "2024")
  }

  /// An English report of the same grant with another amount.
  package static var englishNews: SampleReading {
    SampleReading(
      "Kenya looks for partners in energy.\nChina gives Kenya 80 million yuan in grants.",
      path: "en/grant.txt", title: "A grant for Kenya", publisher: "Mombasa Post",
      published: "2024-03-07"
    )
    .claim(
      grant(80_000_000), on: "China gives Kenya 80 million yuan in grants", modality: .planned,
      time: "2024")
  }

  /// A Japanese plan of two provisions, each of which binds one of two states.
  package static var japanesePlan: SampleReading {
    SampleReading(
      "１　日本は、ケニアの経済発展のために技術協力を実施する。\n２　ケニアは、制度の整備に努める。",
      path: "ja/plan.txt", language: "ja", title: "日・ケニア協力計画", kind: .official,
      published: "2023-06-01"
    )
    .provision("1", on: "１　日本は、ケニアの経済発展のために技術協力を実施する。")
    .provision("2", on: "２　ケニアは、制度の整備に努める。")
    .claim(
      .undertaking(
        Undertaking(
          obligors: ["JP"], action: "ケニアの経済発展のために技術協力を実施する", strength: .firm,
          provision: "1")),
      on: "日本は、ケニアの経済発展のために技術協力を実施する", modality: .planned
    )
    .claim(
      .undertaking(
        Undertaking(
          obligors: ["KE"], action: "制度の整備に努める", strength: .endeavour, provision: "2")),
      on: "ケニアは、制度の整備に努める", modality: .intended)
  }

  private static func grant(_ yuan: Decimal) -> Claim.Content {
    .flow(
      Flow(
        providers: ["CN"], recipients: ["KE"], money: Money(Amount(yuan), "CNY"), stage: .pledge,
        form: .grant))
  }
}
