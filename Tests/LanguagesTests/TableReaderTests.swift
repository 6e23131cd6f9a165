import Testing
import Values

@testable import Languages

@Suite struct TableReaderTests {
  private let numerals = TableSchema(
    "numerals", [("form", .text), ("class", .one(of: NumeralClass.self)), ("value", .number)])
  private let units = TableSchema(
    "units", [("form", .text), ("unit", .text), ("factor", .optional)])

  private func refusal(_ text: String, _ schema: TableSchema) throws -> Diagnostic {
    try #require(throws: Diagnostic.self) {
      try TableReader.rows(of: text, schema: schema, file: "ja/\(schema.name).tsv")
    }
  }

  @Test func rowsKeepTheirCellsAndLines() throws {
    let rows = try TableReader.rows(
      of: "# Numerals.\n# form\tclass\tvalue\n万\tscale\t10000\n\n# half is below\n半\tnumber\t0.5\n",
      schema: numerals, file: "ja/numerals.tsv")
    #expect(rows.map(\.cells) == [["万", "scale", "10000"], ["半", "number", "0.5"]])
    #expect(rows.map(\.line) == [3, 6])
  }

  @Test func anOptionalCellMayBeMissingOrEmpty() throws {
    let rows = try TableReader.rows(
      of: "# form\tunit\tfactor\nトン\tt\n割\t%\t10\n斤\tkg\t\n", schema: units, file: "units.tsv")
    #expect(rows.map { $0[2] } == ["", "10", ""])
  }

  @Test func aTableOfCommentsAloneIsEmpty() throws {
    #expect(try TableReader.rows(of: "# Nothing yet.\n", schema: units, file: "u.tsv").isEmpty)
  }

  @Test(arguments: [
    ("万\tscale", "2 cells where 3 are expected"),
    ("万\tscale\t10000\tten thousand", "4 cells where 3 are expected"),
    ("万 \tscale\t10000", "“万 ” has white space around it"),
    ("\tscale\t10000", "form is empty"),
    ("万\tmany\t10000", "class “many” is not known"),
    ("万\tscale\t1,000", "value “1,000” is not a number"),
    ("万\tscale\t", "value “” is not a number"),
    ("#万\tscale", "2 cells where 3 are expected"),
    ("万\tscale\t10000\r", "a carriage return stands in this line"),
  ])
  func aBadRowIsRefusedWithFileAndLine(row: String, message: String) throws {
    let refusal = try refusal("# form\tclass\tvalue\n百\tmultiplier\t100\n\(row)\n", numerals)
    #expect(refusal.message == message)
    #expect(refusal.file == "ja/numerals.tsv")
    #expect(refusal.line == 3)
  }

  @Test func aRefusalSaysWhatWouldFit() throws {
    let cells = try refusal("# form\tclass\tvalue\n万\n", numerals)
    #expect(cells.remedy == "give form, class, value, parted by tabs")
    let word = try refusal("# form\tclass\tvalue\n万\tmany\t1\n", numerals)
    #expect(word.remedy.hasPrefix("use one of digit, multiplier, scale,"))
  }

  @Test(arguments: [
    "万\tscale\t10000\n",
    "# form\tvalue\tclass\n万\tscale\t10000\n",
    "# form\tclass\tvalue\n# a note\n万\tscale\t10000\n",
  ])
  func theColumnsAreNamedBeforeTheRows(text: String) throws {
    #expect(try refusal(text, numerals).remedy.contains("“# form\tclass\tvalue”"))
  }

  /// Swift takes CR LF for one character: such a table must not pass for one long comment.
  @Test func lineEndsOfAnotherSystemAreNotReadAsAnEmptyTable() throws {
    let refusal = try refusal("# form\tclass\tvalue\r\n万\tscale\t10000\r\n", numerals)
    #expect(refusal.line == 1)
    #expect(refusal.remedy == "save the table with line ends of LF")
  }
}
