import Testing
import Values

@Suite struct DiagnosticTests {
  @Test func itSaysWhereWhatAndWhatToDo() {
    let row = Diagnostic("id is empty", file: "ja/states.tsv", line: 7, remedy: "give a code")
    #expect(row.description == "ja/states.tsv:7: id is empty; give a code")
    let page = Diagnostic("no text", file: "plan.pdf", page: 3)
    #expect(page.description == "plan.pdf, page 3: no text")
    #expect(Diagnostic("two states are needed").description == "two states are needed")
  }
}
