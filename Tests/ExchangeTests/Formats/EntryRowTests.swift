import Foundation
import Ledger
import Reading
import TestSupport
import Testing
import Values

@testable import Exchange

@Suite struct EntryRowTests {
  private static let members: GroupMembers = {
    do {
      return GroupMembers(
        try TemporaryTables([
          "common/members.tsv":
            "# group\tmember\tsince\tuntil\nlake\tKE\t1999\t\nlake\tUG\t2007-07\t\n"
            + "union\tKE\t1999\t\n",
          "en/actors.tsv":
            "# form\tid\tkind\nLake Four\tlake\tformat\nLake Union\tunion\torganization\n",
        ]).lexicon())
    } catch { preconditionFailure("\(error)") }
  }()

  private func entry(_ actors: [String], time: String?) throws -> Entry {
    let temporary = try TemporaryLedger()
    let text = "The Lake Four met in Kampala."
    var sample = SampleReading(text, path: "a.txt", language: "en", published: "2008-01-01")
    sample = sample.claim(
      .meeting(Meeting(participants: actors, level: .leaders)), on: text, time: time)
    try temporary.add(sample)
    return try #require(try temporary.ledger.entries().first)
  }

  @Test func aFormatStandsForItsMembersOfThatTime() throws {
    let then = EntryRow(try entry(["lake"], time: "2001"), Self.members)
    #expect(then.members(of: ["lake"]) == ["KE"])
    // Where the claim has no time, that of its source counts.
    let now = EntryRow(try entry(["lake"], time: nil), Self.members)
    #expect(now.members(of: ["lake", "lake"]) == ["KE", "UG"])
  }

  @Test func anOrganisationStandsForItself() throws {
    let row = EntryRow(try entry(["union", "KE"], time: nil), Self.members)
    #expect(row.members(of: ["union", "KE"]) == [])
  }

  @Test func membersStandInBothFormats() throws {
    let entries = [try entry(["lake"], time: nil)]
    let csv = String(
      decoding: CSVFormat().bytes(of: entries, members: Self.members), as: UTF8.self)
    #expect(csv.contains(",lake,,KE; UG,,"))
    let json = String(
      decoding: JSONFormat().bytes(of: entries, members: Self.members), as: UTF8.self)
    #expect(json.contains(#""members":{"lake":["KE","UG"]}"#))
  }
}
