package import Foundation
package import Values

/// Looks for what a strict reading of tables lets pass: rows that stand twice, files that no schema
/// knows, forms that no text in its normalised view can hold.
package enum TableChecker {
  package static func problems(in folder: URL) throws(Diagnostic) -> [Diagnostic] {
    let schemas = Dictionary(TableSchema.all.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var problems: [Diagnostic] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "tsv" else { continue }
      guard let schema = schemas[file.deletingPathExtension().lastPathComponent] else {
        problems.append(
          Diagnostic("no table of this name is read", file: file.path, remedy: "see docs/tables.md")
        )
        continue
      }
      guard let text = try? String(contentsOf: file, encoding: .utf8) else {
        problems.append(Diagnostic("not UTF-8", file: file.path, remedy: "save it as UTF-8"))
        continue
      }
      let rows = try TableReader.rows(of: text, schema: schema, file: file.path)
      problems += duplicates(rows, file: file.path) + unfolded(rows, schema, file: file.path)
    }
    return problems.sorted { ($0.file ?? "", $0.line ?? 0) < ($1.file ?? "", $1.line ?? 0) }
  }

  private static func duplicates(_ rows: [Row], file: String) -> [Diagnostic] {
    var lines: [[String]: Int] = [:]
    return rows.compactMap { row in
      if let first = lines[row.cells] {
        return Diagnostic(
          "the row of line \(first) again", file: file, line: row.line, remedy: "take one away")
      }
      lines[row.cells] = row.line
      return nil
    }
  }

  private static func unfolded(_ rows: [Row], _ schema: TableSchema, file: String) -> [Diagnostic] {
    guard schema.word != nil else { return [] }
    return rows.compactMap { row in
      let folded = row[0].precomposedStringWithCompatibilityMapping
      // Marks such as ² keep their form in the normalised view.
      guard folded.unicodeScalars.count == row[0].unicodeScalars.count, folded != row[0],
        row[0].unicodeScalars.contains(where: { (0xFF01...0xFFEE).contains($0.value) })
      else { return nil }
      return Diagnostic(
        "“\(row[0])” is not in its normalised width", file: file, line: row.line,
        remedy: "write “\(folded)”")
    }
  }
}
