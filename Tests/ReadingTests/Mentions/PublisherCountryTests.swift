import Testing

@testable import Reading

@Suite struct PublisherCountryTests {
  @Test(
    arguments: [
      ("https://www.example.gov.uk/news/1", "uk", nil, "GB"),
      ("https://tw.news.example.com/a", "com", "tw", "TW"),
      ("https://example.co.ke/b", "ke", nil, "KE"), ("https://www.example.com/uk", "com", nil, nil),
      ("https://example.gov/a", "gov", nil, "US"), ("https://", nil, nil, nil),
      (nil, nil, nil, nil),
    ] as [(String?, String?, String?, String?)])
  func anAddressTellsACountry(url: String?, label: String?, edition: String?, state: String?) {
    #expect(PublisherCountry.label(ofURL: url) == label)
    #expect(PublisherCountry.edition(ofURL: url) == edition)
    #expect(PublisherCountry.state(ofURL: url) == state)
  }
}
