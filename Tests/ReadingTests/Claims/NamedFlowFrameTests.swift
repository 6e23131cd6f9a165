import Foundation
import Reading
import Testing
import Values

@Suite struct NamedFlowFrameTests {
  /// A noun with its amount tells who gives it, whatever its verb.
  @Test(arguments: [
    (
      "Benin is building the road with a $20 million loan from Austria.", "AT", "BJ", 20_000_000,
      FlowForm.loan
    ),
    (
      "A grant of 3 million euros from Austria will pay for wells in Benin.", "AT", "BJ", 3_000_000,
      .grant
    ),
    (
      "Austria's 3 million euro grant to Benin was well spent.", "AT", "BJ", 3_000_000, .grant
    ),
  ])
  func whoGivesStandsBesideIt(
    text: String, giver: String, receiver: String, amount: Int, form: FlowForm
  ) throws {
    let (flow, _) = try #require(try SampleText.flows(text, "en").first)
    #expect(flow.providers == [giver])
    #expect(flow.recipients == [receiver])
    #expect(flow.money?.amount.value == Decimal(amount))
    #expect(flow.form == form)
  }

  @Test(arguments: [
    "Benin repaid a $20 million loan in May.",
    "The loan came with 20 million reasons from Austria to stay away from Benin.",
  ])
  func withoutAGiverNoneIsRead(text: String) throws {
    #expect(try SampleText.flows(text, "en").isEmpty)
  }

  /// What is promised to be done is no gift.
  @Test(arguments: [
    "Austria pledged to help Benin build a port.",
    "Austria offered to share with Benin what it knows.",
  ])
  func aPromisedActIsNone(text: String) throws {
    #expect(try SampleText.flows(text, "en").isEmpty)
    #expect(try SampleText.flows("Austria pledged to Benin 7 million euros.", "en").count == 1)
  }

  @Test func aListGivesToEach() throws {
    let text =
      "Austria approved the sale of four boats to Benin, radars worth 20 million euros to Ghana and "
      + "trucks to Peru."
    let flows = try SampleText.flows(text, "en").map(\.0)
    #expect(flows.map(\.recipients) == [["BJ"], ["GH"], ["PE"]])
    #expect(flows.allSatisfy { $0.providers == ["AT"] })
    #expect(flows.compactMap(\.money).count == 1)
  }
}
