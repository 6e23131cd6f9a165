import Testing

@testable import Languages

@Suite struct TimeUnitTests {
  @Test(
    arguments: [
      ("Y", .counted(letter: "Y", factor: 1)), ("10Y", .counted(letter: "Y", factor: 10)),
      ("TH", .counted(letter: "TH", factor: 1)), ("P6M", .whole("P6M")),
      ("PT1.5H", .whole("PT1.5H")), ("half", .half), ("link", .link),
    ] as [(String, TimeUnit)])
  func aCellIsAUnitASpanOrAHalf(cell: String, unit: TimeUnit) {
    #expect(TimeUnit(cell) == unit)
  }

  @Test(arguments: ["", "X", "10", "P", "PM", "P6", "P6X", "PxM", "y", "99999999999999999999Y"])
  func anythingElseIsRefused(cell: String) {
    #expect(TimeUnit(cell) == nil)
  }
}
