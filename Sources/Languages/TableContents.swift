import Foundation
import Values

/// The bytes of all tables below a folder, not yet understood.
struct TableContents {
  /// SHA-256 over the names and bytes of all tables, in lower-case hexadecimal digits.
  let digest: String
  private let languages: [String]
  private let listing: String
  private let files: [(table: TableFiles.Table, data: Data)]

  /// Reads the tables; one that cannot be read is as one that is not there.
  init(_ tables: [TableFiles.Table], languages: [String], listing: String) {
    var digest = SHA256()
    var files: [(table: TableFiles.Table, data: Data)] = []
    for table in tables {
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: table.path)) else { continue }
      digest.update(Data("\(table.name)\n".utf8))
      digest.update(data)
      files.append((table, data))
    }
    self.digest = digest.hexadecimal()
    self.languages = languages
    self.listing = listing
    self.files = files
  }

  /// - Throws: the first bad row, with its file and line.
  func compiled() throws(Diagnostic) -> LexiconImage {
    var compiler = LexiconCompiler(languages: languages)
    for (table, data) in files {
      guard let text = String(data: data, encoding: .utf8) else {
        throw Diagnostic("not UTF-8", file: table.path, remedy: "save the table as UTF-8")
      }
      let rows = try TableReader.rows(
        of: text, schema: TableSchema.all[table.schema], file: table.path)
      compiler.add(rows, language: table.language, schema: table.schema)
    }
    return compiler.finish(digest: digest, listing: listing)
  }
}
