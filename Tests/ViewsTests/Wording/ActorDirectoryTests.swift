import Testing
import Values

@testable import Views

@Suite struct ActorDirectoryTests {
  let actors = ActorDirectory(names: ["jica": "JICA", "TW": "Taiwan"], kinds: ["orano": .company])

  @Test(arguments: [
    ("AU", "Australia"), ("TW", "Taiwan"), ("jica", "JICA"), ("au-mod", "Australia’s MOD"),
    ("au-armed-forces", "Australia’s armed forces"),
    ("au-treasury", "Australia’s treasury"), ("nato", "NATO"), ("CN", "China"),
    ("central-asia-5", "Central Asia 5"), ("四国", "“四国”"),
    ("Ministry of Ports", "“Ministry of Ports”"),
    ("ZZZ", "“ZZZ”"),
  ])
  func namesIdsAndQuotes(_ actor: String, _ name: String) {
    #expect(actors.name(of: actor, in: LanguageTag("en")).plain == name)
  }

  @Test func codesLeftToUsersAreOfNoState() {
    #expect(["AU", "TW", "KE"].allSatisfy(actors.isState))
    #expect(!["ZZ", "AA", "QX", "XZ", "au"].contains(where: actors.isState))
  }

  @Test func organsBelongToTheirState() {
    #expect(actors.isOf(state: "AU", "au-navy"))
    #expect(actors.isOf(state: "AU", "AU"))
    #expect(!actors.isOf(state: "AU", "aurora"))
    #expect(actors.isCompany("orano"))
    #expect(!actors.isCompany("jica"))
  }
}
