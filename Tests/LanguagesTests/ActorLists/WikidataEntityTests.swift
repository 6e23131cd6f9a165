import Languages
import Testing
import Values

@Suite struct WikidataEntityTests {
  private func item(_ claims: String, labels: String = #""en":{"value":"Mara"}"#) throws
    -> ListedActor?
  {
    try ActorListReaderTests.actors(
      #"{"id":"Q7","labels":{\#(labels)},"aliases":{},"claims":{\#(claims)}}"#
    ).first
  }

  private func statement(_ property: String, _ item: String, rank: String = "normal") -> String {
    #""\#(property)":[{"mainsnak":{"datavalue":{"value":{"id":"\#(item)"}}},"rank":"\#(rank)"}]"#
  }

  @Test func theClassTellsTheKind() throws {
    #expect(try item(statement("P31", "Q5"))?.kind == .person)
    #expect(try item(statement("P31", "Q22687"))?.kind == .company)
    #expect(try item(statement("P31", "Q1"))?.kind == nil)
    #expect(try item(statement("P31", "Q5", rank: "deprecated"))?.kind == nil)
  }

  @Test func elseAPropertyDoes() throws {
    #expect(try item(statement("P31", "Q1") + "," + statement("P1454", "Q2"))?.kind == .company)
  }

  @Test func namesOfOtherLanguagesAreLeft() throws {
    let labels =
      #""en":{"value":"Mara"},"fr":{"value":"La Mara"},"zh-hant":{"value":"馬拉河"},"ja":{"value":"マラ"}"#
    let names = try item(statement("P31", "Q5"), labels: labels)?.names
    #expect(names?.map(\.text) == ["Mara", "マラ", "馬拉河"])
    #expect(names?.map(\.language) == ["en", "ja", "zh-hant"])
  }

  @Test func aCountryIsToldByTheTablesCode() throws {
    #expect(try item(statement("P31", "Q5") + "," + statement("P27", "Q114"))?.country == "KE")
    #expect(try item(statement("P31", "Q5") + "," + statement("P27", "Q1"))?.country == nil)
  }

  @Test func aStateHasItsISOCode() throws {
    let code = #""P297":[{"mainsnak":{"datavalue":{"value":"KE"}},"rank":"normal"}]"#
    let state = try item(code)
    #expect(state?.id == "KE")
    #expect(state?.kind == .state)
  }
}
