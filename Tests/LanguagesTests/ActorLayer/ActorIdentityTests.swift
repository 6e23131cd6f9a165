import Testing
import Values

@testable import Languages

@Suite struct ActorIdentityTests {
  private let identity = ActorIdentity(ActorLayerTests.tables)

  private func id(
    _ names: String..., as id: String = "x", kind: ActorKind = .organization,
    country: String? = nil, codes: [ListedActor.Code] = []
  ) -> String? {
    identity.id(
      of: ListedActor(
        id: id, kind: kind, names: names.map { .init($0) }, country: country, codes: codes))
  }

  @Test func anIdOrCodeOfTheTablesTells() {
    #expect(id("Anything", as: "adb") == "adb")
    #expect(id("Anything", codes: [.init(scheme: "wikidata", code: "Q188822")]) == "adb")
    #expect(id("Anything", codes: [.init(scheme: "lei", code: "Q188822")]) == nil)
  }

  @Test func aFullNameTellsWhereTheKindIsTheSame() {
    #expect(id("Asian Development Bank") == "adb")
    #expect(id("Asian Development Bank", kind: .person) == nil)
    #expect(id("肯尼亚", kind: .state) == nil)
  }

  @Test func anAbbreviationTellsNobody() {
    #expect(id("ADB") == nil)
  }

  @Test func aPersonIsToldByHisStateToo() {
    #expect(id("William Ruto", kind: .person) == nil)
    #expect(id("William Ruto", kind: .person, country: "KE") == "william-ruto")
    #expect(id("William Ruto", kind: .person, country: "PE") == nil)
  }
}
