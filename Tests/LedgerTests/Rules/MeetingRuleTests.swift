import Reading
import Testing
import Values

@testable import Ledger

@Suite("One meeting")
struct MeetingRuleTests {
  private func meeting(
    _ level: MeetingLevel = .leaders, place: String? = nil, format: String? = nil
  ) -> Claim.Content {
    .meeting(Meeting(participants: ["KE", "UG"], level: level, place: place, format: format))
  }

  @Test func byParticipantsLevelAndTime() {
    #expect(areOne(meeting(place: "Nairobi"), meeting(), times: ("2024-05", "2024-05")))
    #expect(!areOne(meeting(), meeting(), times: ("2024-05", "2024-06")))
    #expect(!areOne(meeting(), meeting(.ministers), times: ("2024", "2024")))
  }

  @Test func withoutATimeByFormatAndPlace() {
    #expect(areOne(meeting(place: "Nairobi"), meeting(place: "NAIROBI")))
    #expect(!areOne(meeting(place: "Nairobi"), meeting(place: "Kampala")))
    #expect(!areOne(meeting(format: "lake-summit"), meeting(format: "river-summit")))
  }
}
