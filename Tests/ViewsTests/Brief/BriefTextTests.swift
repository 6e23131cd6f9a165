import TestSupport
import Testing

@testable import Views

@Suite struct BriefTextTests {
  /// The whole brief of the sample as a reader gets it. After a change of wording that is meant,
  /// run the test with ENTENTE_RECORD=1 and read the difference.
  @Test func theMarkdownIsAsRecorded() throws {
    let brief = Brief(of: Brief.Pair("AU", "VN"), entries: Sample.all, actors: Sample.actors)
    try assertSnapshot(brief.markdown, "Views/brief.md")
  }

  @Test func anEmptyBriefSaysSo() {
    let brief = Brief(of: Brief.Pair("AU", "VN"), entries: [], actors: Sample.actors)
    #expect(brief.markdown.contains("No source names an instrument."))
    #expect(!brief.markdown.contains("[^1]"))
  }
}
