import Testing

@testable import Document

struct MastheadTests {
  @Test(arguments: [
    ("挪威外交部", "挪威向加纳提供渔业援助", ChromeTests.chinese), ("国際協力機構", "チリとの研修を開始", ChromeTests.japanese),
    ("Ministry of Trade of Norway", "Norway supports fisheries in Ghana", ChromeTests.english),
  ])
  func theNameAboveATitleIsThePublishers(name: String, title: String, text: String) async throws {
    let document = try await Fixture.document("\(name)\n\n\(title)\n\n\(text)\n")
    #expect(document.blocks.map(\.role) == [.metadata, .title, .paragraph])
    #expect(document.metadata.publisher == name)
    #expect(document.metadata.title == title)
  }

  @Test func thePartiesOfAnInstrumentAreInItsTitle() async throws {
    let title = "ノルウェー王国外務省\n及びガーナ共和国外務省\nの間の協力覚書"
    let document = try await Fixture.document("\(title)\n\n\(ChromeTests.japanese)\n")
    #expect(document.metadata.title == "ノルウェー王国外務省及びガーナ共和国外務省の間の協力覚書")
    #expect(document.metadata.publisher == nil)
  }

  @Test func aTitleAloneIsOne() async throws {
    let document = try await Fixture.document("Ministry of Trade\n\n\(ChromeTests.english)\n")
    #expect(document.blocks.map(\.role) == [.title, .paragraph])
  }
}
