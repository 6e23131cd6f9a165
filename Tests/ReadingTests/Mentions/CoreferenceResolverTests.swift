import Languages
import Testing

@testable import Reading

@Suite struct CoreferenceResolverTests {
  private func resolver(title: [String] = [], counts: [String: Int] = [:]) -> CoreferenceResolver {
    CoreferenceResolver(title: title, counts: counts)
  }

  @Test func theTwoOfTheSentenceAreTheParties() {
    let resolver = resolver(counts: ["PE": 9, "AU": 8])
    #expect(
      resolver.resolve(.parties, named: ["KE", "PL", "KE"], isInstrument: false, own: nil)
        == ["KE", "PL"])
  }

  @Test func aPairNamedSideBySideComesFirst() {
    var resolver = resolver()
    resolver.name("IN", isJoined: false)
    resolver.name("AU", isJoined: true)
    #expect(
      resolver.resolve(.parties, named: ["IN", "AU", "PE"], isInstrument: false, own: nil)
        == ["AU", "IN"])
  }

  @Test func aCommaMakesAListButNoPair() {
    var resolver = resolver()
    resolver.name("PL", isJoined: false)
    resolver.name("LT", isJoined: false, isListed: true)
    resolver.name("LV", isJoined: true)
    #expect(
      resolver.resolve(setOf: 3, named: [], isInstrument: false, size: { _ in 0 })
        == ["LT", "LV", "PL"])
    #expect(
      resolver.resolve(.parties, named: ["PL", "LT", "LV"], isInstrument: false, own: nil)
        == ["LT", "LV"])
  }

  @Test func thePairOfTheLastSentenceHolds() {
    var resolver = resolver()
    resolver.endSentence(naming: ["EG", "RS"])
    resolver.endSentence(naming: ["EG"])
    #expect(
      resolver.resolve(.parties, named: [], isInstrument: false, own: nil) == ["EG", "RS"])
  }

  @Test func twoMembersOfACircleAreNotItsParties() {
    let counts = ["KE": 4, "PE": 3, "GH": 1]
    #expect(CoreferenceResolver(title: [], counts: counts, circle: "g77").parties == ["g77"])
    #expect(
      CoreferenceResolver(title: [], counts: ["KE": 4, "african-countries": 3], circle: "focac")
        .parties == ["KE", "african-countries"])
    // A body of states whose council speaks in its own name.
    #expect(
      CoreferenceResolver(title: ["asean"], counts: ["asean": 2, "LA": 3], circle: "asean").parties
        == ["asean"])
  }

  @Test func anInstrumentsPartiesAreThoseOfItsTitle() {
    var resolver = resolver(title: ["KE", "PL"], counts: ["PE": 9])
    resolver.endSentence(naming: ["PE", "AU"])
    #expect(
      resolver.resolve(.parties, named: [], isInstrument: true, own: nil) == ["KE", "PL"])
  }

  @Test func whoCannotBeToldIsNobody() {
    #expect(resolver().resolve(.parties, named: ["KE"], isInstrument: false, own: nil) == [])
    #expect(resolver().resolve(.last, named: [], isInstrument: false, own: nil) == [])
  }

  @Test func whoIsNamedMostComesBeforeTwoThatOneSentenceNames() {
    var resolver = resolver(counts: ["KE": 6, "JP": 4, "SO": 1])
    resolver.endSentence(naming: ["KE", "SO"])
    #expect(resolver.resolve(.parties, named: [], isInstrument: false, own: nil) == ["JP", "KE"])
  }

  @Test func aGroupIsNoPartyBesideTwoStates() {
    let resolver = resolver()
    let found = resolver.resolve(
      .parties, named: ["KE", "PE", "western-countries"], isInstrument: false, own: nil)
    #expect(found == ["KE", "PE"])
  }

  @Test func theSameCountryIsTheOneNamedLast() {
    var resolver = resolver()
    resolver.name("KE", isJoined: false)
    resolver.name("PE", isJoined: false)
    #expect(resolver.resolve(.last, named: [], isInstrument: false, own: nil) == ["PE"])
    resolver.name("developing-countries", isJoined: false)
    #expect(resolver.resolve(.last, named: [], isInstrument: false, own: nil) == ["PE"])
    #expect(resolver.resolve(.own, named: [], isInstrument: false, own: "JP") == ["JP"])
  }

  @Test func whoIsNamedAsOftenAsAThirdIsNoParty() {
    let resolver = resolver(counts: ["KE": 3, "PL": 2, "PE": 2])
    #expect(resolver.resolve(.parties, named: ["PL"], isInstrument: false, own: nil) == [])
  }

  @Test func whomTheTextIsAboutMeetsTheOneThatIsNamed() {
    var resolver = CoreferenceResolver(
      title: [], counts: ["KE": 3, "PL": 2, "PE": 2], leading: "KE")
    resolver.name("KE", isJoined: false)
    resolver.endSentence(naming: ["KE", "PL"])
    resolver.endSentence(naming: ["PE"], tellsMeeting: true)
    #expect(
      resolver.resolve(.parties, named: [], isInstrument: false, own: nil) == ["KE", "PE"])
  }

  /// Of two who have met, others named on the way take nothing; a pair of states does.
  @Test func thoseWhoHaveMetAreMeant() {
    var resolver = resolver()
    resolver.endSentence(naming: ["KE", "PE"], tellsMeeting: true, areMeeting: true)
    resolver.endSentence(naming: ["PE", "asean"])
    resolver.name("KE", isJoined: false)
    resolver.name("like-minded-countries", isJoined: true)
    #expect(resolver.resolve(.parties, named: [], isInstrument: false, own: nil) == ["KE", "PE"])
    resolver.name("GH", isJoined: false)
    resolver.name("TG", isJoined: true)
    #expect(resolver.resolve(.parties, named: [], isInstrument: false, own: nil) == ["GH", "TG"])
  }
}
