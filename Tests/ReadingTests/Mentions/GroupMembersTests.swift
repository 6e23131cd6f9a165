import TestSupport
import Testing
import Values

@testable import Reading

@Suite struct GroupMembersTests {
  private static let members: GroupMembers = {
    do {
      return GroupMembers(
        try TemporaryTables([
          "common/members.tsv":
            "# group\tmember\tsince\tuntil\nlake\tKE\t1999\t\nlake\tTZ\t1999\t2012-05\n"
            + "lake\tUG\t2007-07\t\n",
          "en/states.tsv": "# form\tid\tuse\nKenya\tKE\tshort\n",
        ]).lexicon())
    } catch { preconditionFailure("\(error)") }
  }()

  @Test(arguments: [
    ("1998", []), ("2000", ["KE", "TZ"]), ("2007-06", ["KE", "TZ"]),
    ("2007-07-15", ["KE", "TZ", "UG"]), ("2012-06", ["KE", "UG"]), ("2012", ["KE", "TZ", "UG"]),
  ])
  func membersAreThoseOfTheDay(date: String, members: [String]) throws {
    #expect(Self.members.members(of: "lake", on: try #require(EDTF(date))) == members)
  }

  @Test func withoutADateTheyAreTodays() {
    #expect(Self.members.members(of: "lake", on: nil) == ["KE", "UG"])
    #expect(Self.members.members(of: "sea", on: nil) == [])
  }

  @Test(arguments: [("lake", "TZ", true), ("lake", "KE", false), ("sea", "KE", false)])
  func aGroupMayDealWithAStateThatIsNoneOfIts(group: String, state: String, may: Bool) {
    #expect(Self.members.hasMembers(of: group, on: nil, without: state) == may)
  }
}
