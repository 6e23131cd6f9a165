import Languages
import Testing
import Values

@Suite struct FollowTheMoneyEntityTests {
  private func actor(_ line: String) throws -> ListedActor? {
    try ActorListReaderTests.actors(line).first
  }

  @Test func theCaptionIsTheNameShown() throws {
    let actor = try actor(
      """
      {"id":"NK 1","caption":"Mara Gold","schema":"Company","properties":{"name":["MARA GOLD CO","Mara Gold"],"alias":["マラ金鉱"],"weakAlias":["MG"],"jurisdiction":["ke"],"country":["ke"],"leiCode":["L1"],"wikidataId":["Q9"]}}
      """)
    #expect(actor?.id == "NK-1")
    #expect(actor?.kind == .company)
    #expect(actor?.names.map(\.text) == ["Mara Gold", "MARA GOLD CO", "マラ金鉱"])
    #expect(actor?.country == "KE")
    #expect(actor?.codes.map(\.code) == ["Q9", "L1"])
  }

  @Test func ofSeveralCountriesNoneIsTaken() throws {
    let line =
      #"{"id":"a","schema":"Person","properties":{"name":["Jan Kos"],"nationality":["pl","pe"]}}"#
    #expect(try actor(line)?.country == nil)
  }

  @Test func withoutANameItIsNoActor() throws {
    #expect(try actor(#"{"id":"a","schema":"Company","properties":{"country":["pl"]}}"#) == nil)
  }
}
