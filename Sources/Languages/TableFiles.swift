import Foundation
import Values

/// The files of tables below a folder, listed and not yet read.
struct TableFiles {
  let folder: URL
  /// The names of the folders but `common`, sorted.
  let languages: [String]
  /// The name, size in bytes and time of change of each table: where these are the same, so is what
  /// the tables say, and reading them to see can be spared.
  let listing: String

  private let tables: [Table]
  /// The last change of any table, in nanoseconds since 1970.
  private let changed: Int

  struct Table {
    /// The number of its language; -1 for the common tables.
    let language: Int32
    /// The number of its schema.
    let schema: Int
    let name: String
    let path: String
  }

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
    // A path is put together a hundred times faster than a URL.
    let root = folder.path
    var tables: [Table] = []
    var listing = ""
    var changed = 0
    for name in ["common"] + languages {
      let language = Int32(languages.firstIndex(of: name) ?? -1)
      for (number, schema) in TableSchema.all.enumerated() {
        let name = "\(name)/\(schema.name)"
        let path = "\(root)/\(name).tsv"
        guard let state = FileState(path: path) else { continue }
        tables.append(Table(language: language, schema: number, name: name, path: path))
        listing += "\(name) \(state.size) \(state.changed)\n"
        changed = max(changed, state.changed)
      }
    }
    self.tables = tables
    self.listing = listing
    self.changed = changed
  }

  /// Whether all tables were last changed before `image` was written: a table that is changed in
  /// the same tick of the file system's clock keeps its time.
  func isOlder(than image: URL) -> Bool {
    guard let state = FileState(path: image.path) else { return false }
    return changed < state.changed
  }

  func contents() -> TableContents { TableContents(tables, languages: languages, listing: listing) }

  private static func folders(in folder: URL) -> [String] {
    let contents = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey])
    return (contents ?? []).filter {
      (try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
    }.map(\.lastPathComponent).sorted()
  }
}
