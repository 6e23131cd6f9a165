import Exchange
import Testing
import Values

@Suite("The list of formats")
struct ExchangeFormatTests {
  @Test func aFormatIsFoundByItsName() throws {
    for format in ExchangeFormats.all {
      #expect(try ExchangeFormats.named(format.name.uppercased()).name == format.name)
    }
  }

  @Test func anUnknownFormatIsRefusedWithThoseThatAre() throws {
    let refusal = try #require(throws: Diagnostic.self) { try ExchangeFormats.named("xls") }
    #expect(refusal.remedy == "ask for csv or json")
  }
}
