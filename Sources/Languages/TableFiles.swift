import Foundation
import Values

/// The files of tables below a folder, read and not yet understood.
struct TableFiles {
  let folder: URL
  /// The names of the folders but `common`, sorted.
  let languages: [String]
  /// SHA-256 over the names and bytes of all tables, in lower-case hexadecimal digits.
  let digest: String
  private var files: [(language: Int32, schema: Int, url: URL, data: Data)] = []

  /// - Throws: that there are none.
  init(folder: URL) throws(Diagnostic) {
    self.folder = folder
    let names = Self.folders(in: folder)
    languages = names.filter { $0 != "common" }
    guard !languages.isEmpty else {
      throw Diagnostic(
        "no language tables in this folder", file: folder.path,
        remedy: "name the folder that holds common/ and one folder a language")
    }
    var digest = SHA256()
    for name in ["common"] + languages {
      let language = Int32(languages.firstIndex(of: name) ?? -1)
      for (number, schema) in TableSchema.all.enumerated() {
        let url = folder.appendingPathComponent("\(name)/\(schema.name).tsv")
        guard let data = try? Data(contentsOf: url) else { continue }
        digest.update(Data("\(name)/\(schema.name)\n".utf8))
        digest.update(data)
        files.append((language, number, url, data))
      }
    }
    self.digest = digest.hexadecimal()
  }

  private static func folders(in folder: URL) -> [String] {
    let contents = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey])
    return (contents ?? []).filter {
      (try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
    }.map(\.lastPathComponent).sorted()
  }

  /// - Throws: the first bad row, with its file and line.
  func compiled() throws(Diagnostic) -> LexiconImage {
    var compiler = LexiconCompiler(languages: languages)
    for file in files {
      guard let text = String(data: file.data, encoding: .utf8) else {
        throw Diagnostic("not UTF-8", file: file.url.path, remedy: "save the table as UTF-8")
      }
      let rows = try TableReader.rows(
        of: text, schema: TableSchema.all[file.schema], file: file.url.path)
      compiler.add(rows, language: file.language, schema: file.schema)
    }
    return compiler.finish(digest: digest)
  }
}
