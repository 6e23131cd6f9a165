import Reading
import TestSupport
import Testing
import Values

@testable import Ledger

@Suite("Filing claims")
struct FilingTests {
  @Test func bothPartiesOfAnInstrumentAreConcerned() {
    let filing = Filing(SampleReading.japanesePlan.reading)
    #expect(filing.items.map(\.states) == [["JP", "KE"], ["JP", "KE"]])
  }

  @Test func outsideAnInstrumentOnlyThoseNamed() {
    var reading = SampleReading.japanesePlan.reading
    reading.provisions = []
    #expect(Filing(reading).items.map(\.states) == [["JP"], ["KE"]])
  }

  @Test func whatAPlanSaysOutsideItsProvisionsIsOfThoseNamed() {
    let sample = SampleReading("Preface: Uganda is large.\n1 Kenya and Japan shall trade.")
      .provision("1", on: "1 Kenya and Japan shall trade.")
      .claim(
        .undertaking(Undertaking(obligors: ["KE", "JP"], action: "trade", strength: .binding)),
        on: "Kenya and Japan shall trade"
      )
      .claim(.assessment(subjects: ["UG"]), on: "Uganda is large")
    #expect(Filing(sample.reading).items.map(\.states) == [["JP", "KE"], ["UG"]])
  }

  @Test func theDateOfEvidence() {
    func latest(time: String?, published: String?) -> String? {
      let sample = SampleReading("Kenya is large.", published: published)
        .claim(.assessment(subjects: ["KE"]), on: "Kenya is large", time: time)
      return Filing(sample.reading).items[0].latest
    }
    #expect(latest(time: "2024-02", published: "2020") == "2024-02-29")
    #expect(latest(time: nil, published: "2020") == "2020-12-31")
    #expect(latest(time: "2022-03/..", published: "2020") == "9999-12-31")
    #expect(latest(time: nil, published: nil) == nil)
  }

  @Test func sourcesStandInTheOrderOfTheirFirstDays() {
    let ranks = ["2023-05-04", "2023-05", "2024", nil].map {
      Filing(SampleReading("一", published: $0).reading).rank
    }
    #expect(ranks[1] < ranks[0] && ranks[0] < ranks[2] && ranks[2] < ranks[3])
  }
}
