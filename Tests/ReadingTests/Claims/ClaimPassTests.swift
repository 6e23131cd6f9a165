import Document
import Reading
import Testing
import Values

@Suite struct ClaimPassTests {
  @Test func whatIsSaidTwiceIsOneClaimWithTwoSpans() throws {
    let reading = try SampleText.read(
      "埃及向苏丹提供2亿美元贷款。\n埃及向苏丹提供2亿美元贷款。", "zh-Hans")
    let flows = reading.claims.filter { $0.content.type == "flow" }
    #expect(flows.count == 1)
    #expect(flows.first?.evidence.count == 2)
  }

  @Test func claimsAreNumberedInTheOrderOfTheText() throws {
    let reading = try SampleText.read(
      "埃及与肯尼亚签署了《海上安全合作协定》。埃及向肯尼亚提供2亿美元贷款。", "zh-Hans")
    #expect(reading.claims.map(\.id) == (1...reading.claims.count).map { "c\($0)" })
    let starts = reading.claims.compactMap { $0.evidence.first?.start }
    #expect(starts == starts.sorted())
  }

  @Test func everyQuoteIsTheTextOfItsSpan() throws {
    let text = "据路透社报道，埃及向苏丹提供2亿美元贷款。"
    let reading = try SampleText.read(text, "zh-Hans")
    let scalars = Array(text.unicodeScalars)
    for quotation in reading.claims.flatMap(\.evidence) + reading.mentions.map(\.evidence) {
      let covered = String(String.UnicodeScalarView(scalars[quotation.start..<quotation.end]))
      #expect(covered == quotation.quote)
    }
  }

  @Test func theInstrumentItselfIsAnAgreement() throws {
    let reading = try SampleText.read(
      "双方将加强合作。", "zh-Hans", kind: .official, title: "埃及和肯尼亚联合声明")
    guard case .agreement(let agreement)? = reading.claims.first?.content else {
      Issue.record("no agreement")
      return
    }
    #expect(agreement.parties == ["EG", "KE"])
    #expect(agreement.kind == .statement)
  }

  @Test func whatIsTooLongForASentenceIsOnlyNamed() throws {
    let one = "Chile gave Haiti 3 million dollars, "
    #expect(try !SampleText.read("News\n\n" + one, "en").claims.isEmpty)
    let reading = try SampleText.read("News\n\n" + String(repeating: one, count: 200), "en")
    #expect(reading.claims.isEmpty)
    #expect(!reading.mentions.isEmpty)
  }
}
