import Ledger
import Reading
import Testing
import Values

@testable import Views

@Suite struct BriefModelTests {
  let brief = Brief(of: Brief.Pair("AU", "VN"), entries: Sample.all, actors: Sample.actors)

  func section(_ id: String, of brief: Brief? = nil) throws -> Brief.Section {
    try #require((brief ?? self.brief).sections.first { $0.id == id })
  }

  func lines(_ id: String, of brief: Brief? = nil) throws -> [Brief.Line] {
    try section(id, of: brief).parts.flatMap(\.groups).flatMap(\.lines)
  }

  @Test func everyLineLeadsToAFootnote() {
    let known = Set(brief.footnotes.map(\.number))
    for section in brief.sections {
      for line in section.parts.flatMap(\.groups).flatMap(\.lines) {
        #expect(!line.citations.numbers.isEmpty)
        #expect(known.isSuperset(of: line.citations.numbers))
      }
    }
    #expect(brief.footnotes.map(\.number) == Array(1...brief.footnotes.count))
  }

  @Test func aClaimWithoutEvidenceMakesNoLine() throws {
    var entry = Sample.ladder[0]
    entry.evidence[0].claim.evidence = []
    let bare = Brief(of: brief.pair, entries: [entry], actors: Sample.actors)
    #expect(try section("relationship", of: bare).parts.isEmpty)
  }

  @Test func theSameWordsAreOneFootnote() throws {
    let line = try #require(try lines("undertakings").first { $0.entry == "undertaking-1" })
    let pointer = try #require(try lines("unreported").first { $0.entry == "undertaking-1" })
    #expect(line.citations == pointer.citations)
  }

  @Test func theLadderGoesByTime() throws {
    #expect(try lines("relationship").map(\.entry) == ["relationship-1", "relationship-2"])
  }

  @Test func undertakingsGoFromBindingToSoft() throws {
    #expect(try lines("undertakings").map(\.entry) == ["undertaking-2", "undertaking-1"])
    let headings = try section("undertakings").parts.map(\.heading.plain)
    #expect(headings == ["Binding (1)", "Firm (1)"])
  }

  @Test func companiesStandApart() throws {
    #expect(try lines("companies").map(\.entry) == ["flow-3"])
    #expect(try !lines("flows").contains { $0.entry == "flow-3" })
  }

  @Test func opinionsStandApart() throws {
    let opinions = try lines("opinions")
    #expect(opinions.map(\.entry) == ["assessment-1"])
    #expect(opinions[0].details.map(\.plain).contains("possible, not said to be so"))
  }

  @Test func figuresThatDisagreeStandSideBySide() throws {
    let groups = try section("disagreements").parts.flatMap(\.groups)
    #expect(groups.map(\.layout) == [.sideBySide])
    #expect(groups[0].heading.plain == "Australia to Vietnam")
    #expect(groups[0].lines.map(\.entry) == ["flow-1", "flow-2"])
    #expect(try !lines("flows").contains { $0.entry == nil }, "a disputed sum is not added up")
  }

  @Test func aVoiceKeepsItsFigure() throws {
    let line = try #require(try lines("flows").first { $0.entry == "flow-2" })
    #expect(
      line.details.map(\.plain).contains("according to “Hanoi Desk”, which cites “a minister”"))
  }

  @Test func theSummaryCounts() {
    #expect(brief.summary.entries == 8)
    #expect(brief.summary.claims == 8)
    #expect(
      brief.summary.voices.map(\.plain) == [
        "“澳越关系升级”", "豪州外務省", "“Hanoi Desk”, which cites “a minister”", "Mekong | Review",
      ])
    #expect(
      brief.summary.periodWording
        == "1\u{A0}March 2021 to 9\u{A0}August 2023; 1 source without a date")
  }
}
