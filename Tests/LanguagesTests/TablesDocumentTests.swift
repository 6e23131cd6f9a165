import Foundation
import Languages
import TestSupport
import Testing

/// docs/tables.md tells every table as the program reads it.
@Suite struct TablesDocumentTests {
  private let document: String
  /// The cells of the rows of every list of tables, by the table's name.
  private let rows: [String: [Substring]]

  init() throws {
    document = try Repository.text(of: "docs/tables.md")
    var rows: [String: [Substring]] = [:]
    for line in document.split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: " | ", omittingEmptySubsequences: false)
      guard cells.count == 5 else { continue }
      rows[cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "|` "))] = cells
    }
    self.rows = rows
  }

  @Test func everyTableIsListedAndNoOther() {
    #expect(Set(rows.keys) == Set(TableSchema.all.map(\.name)))
  }

  @Test(arguments: TableSchema.all.map(\.name))
  func everyColumnIsNamedInItsOrder(table: String) throws {
    let schema = try #require(TableSchema.all.first { $0.name == table })
    let columns = schema.columns.map { column in
      column.kind.isOptional ? "`\(column.name)`?" : "`\(column.name)`"
    }
    #expect(try #require(rows[table])[1] == columns.joined(separator: ", "))
  }

  @Test(arguments: TableSchema.all.map(\.name))
  func everyAllowedWordIsTold(table: String) throws {
    let schema = try #require(TableSchema.all.first { $0.name == table })
    let format = try Repository.text(of: "docs/reading-format.md")
    for column in schema.columns {
      guard case .oneOf(let words) = column.kind else { continue }
      for word in words {
        #expect(
          (document + format).contains("`\(word)`"), "\(column.name) of \(table) may be “\(word)”")
      }
    }
  }

  /// An example is a row: as many cells as the table has columns, or one less where one may miss.
  @Test(arguments: TableSchema.all.map(\.name))
  func everyTableHasAnExampleThatFits(table: String) throws {
    let schema = try #require(TableSchema.all.first { $0.name == table })
    let cells = try #require(rows[table])[3].split(separator: " · ")
    let least = schema.columns.filter { !$0.kind.isOptional }.count
    #expect((least...schema.columns.count).contains(cells.count))
  }

  @Test func everyFormOfTheExamplesStandsInItsTable() throws {
    for (table, cells) in rows {
      let words = cells[3].matches(of: #/`([^`]+)`/#).map { String($0.1) }
      guard let language = cells[3].firstMatch(of: #/^(zh|ja|en|common): /#)?.1 else { continue }
      let text = try Repository.text(of: "Sources/Languages/Tables/\(language)/\(table).tsv")
      let found = text.split(separator: "\n").contains {
        $0.split(separator: "\t").map(String.init).starts(with: words)
      }
      #expect(found, "\(language)/\(table).tsv has no row \(words)")
    }
  }
}
