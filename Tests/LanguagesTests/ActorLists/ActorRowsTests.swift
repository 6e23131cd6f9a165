import Testing
import Values

@testable import Languages

@Suite struct ActorRowsTests {
  private func record(_ lines: String...) -> [String]? {
    var record = CSVRecord()
    for line in lines { record.take(Array(line.utf8)) }
    return record.isOpen ? nil : record.cells
  }

  @Test func quotesHoldCommasQuotesAndLineBreaks() {
    #expect(record(#"a,"b, c","d ""e""",f"#) == ["a", "b, c", "d \"e\"", "f"])
    #expect(record(#"a,"b"#, #"c",d"#) == ["a", "b\nc", "d"])
    #expect(record(#"a,"b"#) == nil)
    #expect(record("a,,") == ["a", "", ""])
  }

  @Test func columnsStandInAnyOrder() throws {
    let rows = try ActorRows(header: ["Name", "id", "kind", "alias", "country", "note"])
    let actor = try rows.actor(["Mara Gold", "mara gold", "company", "マラ金鉱; 马拉金矿", "ke", "?"])
    #expect(actor.id == "mara-gold")
    #expect(actor.names.map(\.text) == ["Mara Gold", "マラ金鉱", "马拉金矿"])
    #expect(actor.country == "KE")
  }

  @Test(arguments: [
    ["", "company", "Mara"], ["a", "planet", "Mara"], ["a", "company", ""],
    ["KE", "company", "Mara"],
  ])
  func aRowThatDoesNotFitIsRefused(cells: [String]) throws {
    let rows = try ActorRows(header: ["id", "kind", "name"])
    #expect(throws: Diagnostic.self) { try rows.actor(cells) }
  }

  @Test func aMissingColumnIsTold() throws {
    let refusal = try #require(throws: Diagnostic.self) { try ActorRows(header: ["id", "name"]) }
    #expect(refusal.message.contains("“kind”"))
  }
}
