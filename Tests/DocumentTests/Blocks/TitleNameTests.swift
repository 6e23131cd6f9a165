import Testing

@testable import Document

struct TitleNameTests {
  @Test(arguments: [
    ("加纳和挪威联合声明（全文）", "加纳和挪威联合声明", ChromeTests.chinese),
    ("受权发布：加纳和挪威联合声明", "加纳和挪威联合声明", ChromeTests.chinese),
    ("加纳与挪威举行渔业磋商_国际_海港晚报", "加纳与挪威举行渔业磋商", ChromeTests.chinese),
    ("ガーナとノルウェー、漁業で協議｜北浜新聞", "ガーナとノルウェー、漁業で協議", ChromeTests.japanese),
    ("ガーナ・ノルウェー共同声明（全文）", "ガーナ・ノルウェー共同声明", ChromeTests.japanese),
    (
      "Ghana and Norway hold talks - Harbour News", "Ghana and Norway hold talks",
      ChromeTests.english
    ),
    (
      "Ghana and Norway hold talks | Daily Gazette", "Ghana and Norway hold talks",
      ChromeTests.english
    ),
    ("Full text: Joint Statement of Ghana", "Joint Statement of Ghana", ChromeTests.english),
  ])
  func withoutWhatStandsBesideIt(line: String, title: String, text: String) async throws {
    #expect(try await Fixture.document("\(line)\n\n\(text)\n").metadata.title == title)
  }

  @Test(arguments: [
    "Ghana - Norway talks on fisheries", "挪威的选择：渔业还是石油", "漁業協定（仮訳）",
    "Fisheries | the long road to an agreement between two coasts",
  ])
  func whatBelongsToIt(title: String) async throws {
    #expect(
      try await Fixture.document("\(title)\n\n\(ChromeTests.english)\n").metadata.title == title)
  }

  @Test func theSiteIsThePublisher() async throws {
    let text = "Ghana and Norway hold talks - Harbour News\n\n\(ChromeTests.english)\n"
    #expect(try await Fixture.document(text).metadata.publisher == "Harbour News")
  }
}
