import Foundation
import Testing

@testable import Views

@Suite struct BriefTextTests {
  /// The whole brief of the sample as a reader gets it. After a change of wording that is meant,
  /// run the test with ENTENTE_RECORD=1 and read the difference.
  @Test func theMarkdownIsAsRecorded() throws {
    let brief = Brief(of: Brief.Pair("AU", "VN"), entries: Sample.all, actors: Sample.actors)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Snapshots/Views/brief.md")
    if ProcessInfo.processInfo.environment["ENTENTE_RECORD"] != nil {
      try Data(brief.markdown.utf8).write(to: file)
    }
    #expect(brief.markdown == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func anEmptyBriefSaysSo() {
    let brief = Brief(of: Brief.Pair("AU", "VN"), entries: [], actors: Sample.actors)
    #expect(brief.markdown.contains("No source names an instrument."))
    #expect(!brief.markdown.contains("[^1]"))
  }
}
