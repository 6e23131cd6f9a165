import Foundation
import Testing
import Values

@Suite struct DecimalTextTests {
  @Test(arguments: ["0", "157.5", "-3", "50000000000", "0.05", "9999999999999999999"])
  func digitsComeBackAsTheyWere(text: String) throws {
    #expect(try #require(Decimal(plain: text)).plain == text)
  }

  @Test func trailingZerosAreNotWritten() throws {
    #expect(try #require(Decimal(plain: "1.50")).plain == "1.5")
  }

  @Test(arguments: ["", "1,000", "1e9", "五", "１２", " 1", "1 ", "+1", "0x10"])
  func anythingElseIsNoNumber(text: String) {
    #expect(Decimal(plain: text) == nil)
  }

  @Test(arguments: ["-", ".", "1-2", "1.2.3", "--1", "1-"])
  func marksInWrongPlacesAreNoNumber(text: String) {
    #expect(Decimal(plain: text) == nil)
  }
}
