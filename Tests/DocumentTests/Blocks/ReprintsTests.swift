import Testing
import Values

@testable import Document

struct ReprintsTests {
  @Test(arguments: [
    (
      "Norway and Ghana met in Oslo and signed a memorandum on fish.\n\nBelow is the full text of the Joint Statement:\n\nJOINT STATEMENT OF NORWAY AND GHANA\n\n1. \(ChromeTests.english)",
      "JOINT STATEMENT OF NORWAY AND GHANA"
    ),
    (
      "加纳与挪威会谈\n\n\(ChromeTests.chinese)会谈后，双方发表联合声明，全文如下：\n\n加纳共和国和挪威王国联合声明\n\n一、\(ChromeTests.chinese)",
      "加纳共和国和挪威王国联合声明"
    ),
  ])
  func theNameBelowTheAnnouncementIsTheTitle(text: String, title: String) async throws {
    let document = try await Fixture.document(text)
    #expect(document.metadata.kind == .official)
    #expect(document.metadata.title == title)
    let start = try #require(document.reprint)
    #expect(text.unicodeScalars.count > start)
    #expect(document.blocks.filter { $0.role == .title }.last?.span.start ?? 0 > start)
  }

  @Test(arguments: [
    "The full text of the Joint Statement is available on the website of the ministry, officials said.",
    "日本とガーナの首相は会談し、共同声明を発表した。全文は次のとおり公開されている。両首相は漁業で協力する。",
  ])
  func whatIsOnlySpokenOfIsNoReprint(text: String) async throws {
    let document = try await Fixture.document("\(text)\n\n\(ChromeTests.english)")
    #expect(document.reprint == nil)
  }

  @Test func aTitleThatTheSiteRepeatsIsNoHeading() async throws {
    let text = "挪威加纳联合声明\n\n挪威加纳联合声明\n\n一、\(ChromeTests.chinese)"
    let document = try await Fixture.document(text)
    #expect(document.blocks.map(\.role) == [.title, .boilerplate, .item])
  }
}
