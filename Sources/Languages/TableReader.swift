import Foundation
package import Values

/// Reads a table strictly: a bad row is refused with its file and line.
///
/// The form: UTF-8, one row a line, cells parted by tabs. Lines that begin with `# ` are comments,
/// and the last of them before the first row names the columns.
package enum TableReader {
  package static func rows(of text: String, schema: TableSchema, file: String) throws(Diagnostic)
    -> [Row]
  {
    // Swift takes CR LF for one character: such a table would be one long comment.
    if let place = text.utf8.firstIndex(of: 0x0D) {
      throw Diagnostic(
        "a carriage return stands in this line", file: file,
        line: text.utf8[..<place].count { $0 == 0x0A } + 1,
        remedy: "save the table with line ends of LF")
    }
    var rows: [Row] = []
    var columns: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let number = index + 1
      if line.isEmpty { continue }
      if line.hasPrefix("# ") || line == "#" {
        if rows.isEmpty { columns = String(line.dropFirst(2)) }
        continue
      }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try check(cells, schema: schema, file: file, line: number)
      rows.append(Row(line: number, cells: cells))
    }
    let expected = schema.columns.map(\.name).joined(separator: "\t")
    guard rows.isEmpty || columns == expected else {
      throw Diagnostic(
        "the columns are not named on the last comment line before the rows", file: file,
        remedy: "write “# \(expected)” there, parted by tabs")
    }
    return rows
  }

  private static func check(
    _ cells: [String], schema: TableSchema, file: String, line: Int
  ) throws(Diagnostic) {
    func refuse(_ message: String, _ remedy: String = "") -> Diagnostic {
      Diagnostic(message, file: file, line: line, remedy: remedy)
    }
    let least = schema.columns.count - schema.columns.reversed().prefix { $0.kind.isOptional }.count
    guard cells.count >= least, cells.count <= schema.columns.count else {
      throw refuse(
        "\(cells.count) cells where \(schema.columns.count) are expected",
        "give " + schema.columns.map(\.name).joined(separator: ", ") + ", parted by tabs")
    }
    for (cell, column) in zip(cells, schema.columns) {
      guard cell.utf8.first != 0x20, cell.utf8.last != 0x20, cell.utf8.last != 0x0D else {
        throw refuse("“\(cell)” has white space around it", "take it away")
      }
      switch column.kind {
      case .optional: continue
      case .text:
        guard !cell.isEmpty else { throw refuse("\(column.name) is empty") }
      case .optionalNumber where cell.isEmpty: continue
      case .number, .optionalNumber:
        guard Decimal(plain: cell) != nil else {
          throw refuse("\(column.name) “\(cell)” is not a number")
        }
      case .timeUnit:
        guard TimeUnit(cell) != nil else {
          throw refuse(
            "\(column.name) “\(cell)” is no unit of time",
            "use a letter (Y, M, W, D, TH, TM, TS), a number and a letter, a duration, half or link"
          )
        }
      case .oneOf(let allowed):
        guard allowed.contains(cell) else {
          throw refuse(
            "\(column.name) “\(cell)” is not known", "use one of " + allowed.joined(separator: ", ")
          )
        }
      }
    }
  }
}
