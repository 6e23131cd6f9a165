package import Foundation
import Text
package import Values

/// Looks for what a strict reading of tables lets pass: rows that stand twice, files that no schema
/// knows, forms that no text in its normalised view can hold.
package enum TableChecker {
  package static func problems(in folder: URL) throws(Diagnostic) -> [Diagnostic] {
    let schemas = Dictionary(TableSchema.all.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var foldings: [URL: ScalarFolding] = [:]
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
      problems += duplicates(rows, file: file.path)
      if schema.word != nil {
        let language = file.deletingLastPathComponent()
        if foldings[language] == nil { foldings[language] = try folding(of: language) }
        problems += unfolded(rows, foldings[language] ?? ScalarFolding(), file: file.path)
      }
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

  private static func folding(of language: URL) throws(Diagnostic) -> ScalarFolding {
    var variants: [Row] = []
    for schema in TableSchema.all where ["variants", "han-variants"].contains(schema.name) {
      let file = language.appendingPathComponent("\(schema.name).tsv")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
      variants += try TableReader.rows(of: text, schema: schema, file: file.path)
    }
    return ScalarFolding(variants: variants)
  }

  /// Texts are looked up in their normalised view: a form that is not its own view is never found.
  private static func unfolded(
    _ rows: [Row], _ folding: ScalarFolding, file: String
  ) -> [Diagnostic] {
    rows.compactMap { row in
      let form = IndexedText(row[0])
      let view = NormalisedText(form, form.all, folding: folding)
      let folded = view.text(0..<view.bytes.count)
      guard view.bytes != form.bytes
      else { return nil }
      return Diagnostic(
        "“\(row[0])” is not in its normalised width", file: file, line: row.line,
        remedy: "write “\(folded)”")
    }
  }
}
