import Foundation
import Reading
import Testing
import Values

@Suite struct ReadingJSONTests {
  @Test func aRepostIsMarked() throws {
    let old =
      "Peru signed the treaty on 4 September 2023. The ministers will meet on 8 November 2023."
    let json = String(
      decoding: try SampleText.read(old, "en").json(includesText: false), as: UTF8.self)
    #expect(json.contains("\"repost\":true"))
    let new = "Peru signed the treaty on 4 May 2025."
    let other = String(
      decoding: try SampleText.read(new, "en").json(includesText: false), as: UTF8.self)
    #expect(!other.contains("repost"))
  }

  @Test func claimsComeBackAsTheyWere() throws {
    let reading = try SampleText.read(
      "据路透社报道，埃及将向苏丹提供约2亿美元贷款。埃及与肯尼亚签署了《海上安全合作协定》。"
        + "越南和老挝在河内举行外长会谈。中国是巴西最大的贸易伙伴。巴西谴责这次袭击。", "zh-Hans")
    #expect(reading.claims.count >= 5)
    for claim in reading.claims {
      var writer = JSONWriter()
      writer.write(claim)
      #expect(try JSONDecoder().decode(Claim.self, from: Data(writer.bytes)) == claim)
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let text = "埃及将向苏丹提供约2亿美元贷款。"
    #expect(try SampleText.read(text, "zh-Hans").json() == SampleText.read(text, "zh-Hans").json())
  }

  @Test func allFieldsArePrintedWhereNothingIsFound() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(SampleText.read("。", "zh-Hans").json()))
        as? [String: Any])
    for field in ["format", "document", "blocks", "mentions", "claims", "provisions"] {
      #expect(json[field] != nil, "\(field)")
    }
    let document = try #require(json["document"] as? [String: Any])
    #expect(document["title"] is NSNull)
    #expect(document["disclaimers"] as? [Any] != nil)
  }
}
