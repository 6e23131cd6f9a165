import Testing
import Values

@testable import Reading

@Suite struct PersonScannerLatinTests {
  private func persons(_ text: String) throws -> [String] {
    try SampleText.persons(text, "en")
  }

  @Test(arguments: [
    ("Minister of Water and Irrigation Joseph Mwangi opened it.", ["Joseph Mwangi"]),
    ("The CEO of the Green Climate Fund (GCF) Joseph Mwangi came.", ["Joseph Mwangi"]),
    ("Joseph Mwangi, Chief Representative of JICA, signed.", ["Joseph Mwangi"]),
    ("The bank's vice president Joseph Mwangi signed.", ["Joseph Mwangi"]),
    ("The high commissioner of Ghana to Kenya, Ama Owusu, came.", ["Ama Owusu"]),
    ("The Kenyan Foreign Minister, Joseph Mwangi, came.", ["Joseph Mwangi"]),
    ("It was signed by A. R. Mwangi, permanent secretary.", ["A. R. Mwangi"]),
  ])
  func whatAnOfficeIsForOrOfStandsBetweenItAndTheName(text: String, names: [String]) throws {
    #expect(try persons(text) == names)
  }

  @Test(arguments: [
    "The committee on Agriculture, Water Resources, and its director met.",
    "The Minister of Water Resources, Agriculture and Industry spoke.",
  ])
  func whatAnOfficeIsForIsNoName(text: String) throws {
    #expect(try persons(text) == [])
  }
}
