import Testing

@testable import Reading

@Suite struct MeasureScannerChangesTests {
  private func quantities(_ text: String, _ language: String) throws -> [String] {
    try SampleText.mentions("quantity", in: text, language).map(\.value)
  }

  @Test(arguments: [
    ("Coverage rose from 61 to 74 percent.", "en", ["61 % =", "74 % ="]),
    (
      "The corps will grow from 8,500 to 11,000 soldiers.", "en",
      ["8500 person =", "11000 person ="]
    ),
    ("兵力由4.1万增至5万人。", "zh", ["41000 person =", "50000 person ="]),
    ("普及率を61％から74％に高めた。", "ja", ["61 % =", "74 % ="]),
    ("定員を80から120人に増やす。", "ja", ["80 person =", "120 person ="]),
  ])
  func whatChangesIsTwoAmounts(text: String, language: String, values: [String]) throws {
    #expect(try quantities(text, language) == values)
  }

  @Test(arguments: [
    ("From 300 to 400 soldiers were lost.", "en", ["300..400 person ="]),
    ("Fares range from 3 to 5 percent of wages.", "en", ["3..5 % ="]),
    ("定員は80～120人とする。", "ja", ["80..120 person ="]),
  ])
  func whatOnlyVariesIsARange(text: String, language: String, values: [String]) throws {
    #expect(try quantities(text, language) == values)
  }

  @Test func theScaleIsSharedToo() throws {
    #expect(
      try SampleText.mentions("money", in: "Kenya raised the fund from 3 to 5 million euros.", "en")
        .map(\.value) == ["3000000 EUR =", "5000000 EUR ="])
  }

  @Test func aNumberWithoutAChangeHasNoUnit() throws {
    #expect(try quantities("从4.1万。增至5万人。", "zh") == ["50000 person ="])
  }
}
