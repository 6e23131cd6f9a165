import Testing

@testable import Reading

@Suite struct MetonymScannerTests {
  private func names(_ text: String, _ language: String) throws -> [Found] {
    try SampleText.read(text, language).mentions.filter {
      ["actor", "place"].contains($0.value.type)
    }.map(Found.init)
  }

  @Test(arguments: [
    ("Nairobi said it would join.", "en", "Nairobi", "KE"),
    ("Warsaw will reject the plan.", "en", "Warsaw", "PL"),
    ("Lima's willingness to help", "en", "Lima", "PE"),
    ("It was confirmed by Lima.", "en", "Lima", "PE"),
    ("Lima's Ministry of Defence said no.", "en", "Lima's Ministry of Defence", "pe-mod"),
    ("利马表示反对。", "zh", "利马", "PE"), ("华沙方面已作出回应。", "zh", "华沙方面", "PL"),
    ("Lima had earlier repeatedly rejected the plan.", "en", "Lima", "PE"),
    ("利马此前曾多次拒绝该方案。", "zh", "利马", "PE"),
    ("ナイロビは繰り返し介入を非難してきた。", "ja", "ナイロビ", "KE"),
  ])
  func aCapitalThatActsIsItsGovernment(text: String, language: String, quote: String, id: String)
    throws
  {
    #expect(try names(text, language) == [Found(quote, id)])
  }

  @Test func whoIsJoinedToOneThatActsActsToo() throws {
    #expect(
      try names("Warsaw and Lima said no.", "en") == [Found("Warsaw", "PL"), Found("Lima", "PE")])
  }

  @Test(arguments: [
    ("Warsaw said Lima had signed in Nairobi.", "en", ["PL", "PE", "Nairobi"]),
    ("华沙称，利马违反协定。", "zh", ["PL", "PE"]),
    ("Warsaw said trams in Lima had stopped.", "en", ["PL", "Lima"]),
  ])
  func whomAGovernmentSpeaksOfIsOne(text: String, language: String, values: [String]) throws {
    #expect(try names(text, language).map(\.value) == values)
  }

  @Test(arguments: [
    ("Officials in Nairobi said no.", "en"), ("The mayor of Nairobi said no.", "en"),
    ("Nairobi is a large city.", "en"), ("ナイロビで会談した。", "ja"), ("ナイロビは大都市だ。", "ja"),
    ("代表团抵达内罗毕。", "zh"),
  ])
  func aCapitalIsAPlaceElsewhere(text: String, language: String) throws {
    #expect(try names(text, language).map(\.value) == ["Nairobi"])
  }
}
