import Testing
import Values

@testable import Workbench

@Suite struct PagePathTests {
  @Test func partsOfAPathAreEscaped() {
    #expect(PagePath.entry("flow-3k9x2m7q") == "/entry/flow-3k9x2m7q")
    #expect(PagePath.entry("a/b?c#d\"é") == "/entry/a%2Fb%3Fc%23d%22%C3%A9")
    #expect(PagePath.document("ab", at: Span(3, 9)) == "/document/ab?start=3&end=9#mark")
  }
}
