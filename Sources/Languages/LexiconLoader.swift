package import Foundation
import Text
package import Values

extension Lexicon {
  /// Reads all tables below `folder`: `common/*.tsv` and one folder a language.
  ///
  /// - Throws: the first bad row, with its file and line.
  package init(folder: URL) throws(Diagnostic) {
    let names = Self.folders(in: folder)
    let languages = names.filter { $0 != "common" }
    guard !languages.isEmpty else {
      throw Diagnostic(
        "no language tables in this folder", file: folder.path,
        remedy: "name the folder that holds common/ and one folder a language")
    }
    var tables: [String: [String: [Row]]] = [:]
    var verbFinal: Set<String> = []
    var actorNames: [String: [String: (name: String, kind: ActorKind)]] = [:]
    var digest = SHA256()
    var builder = LexiconBuilder()
    for name in ["common"] + languages {
      let language = Int8(languages.firstIndex(of: name) ?? -1)
      for schema in TableSchema.all {
        let file = folder.appendingPathComponent("\(name)/\(schema.name).tsv")
        guard let data = try? Data(contentsOf: file) else { continue }
        guard let text = String(data: data, encoding: .utf8) else {
          throw Diagnostic("not UTF-8", file: file.path, remedy: "save the table as UTF-8")
        }
        digest.update(Data("\(name)/\(schema.name)\n".utf8))
        digest.update(data)
        if schema.name == "endings" { verbFinal.insert(name) }
        let rows = try TableReader.rows(of: text, schema: schema, file: file.path)
        if let word = schema.word {
          for row in rows {
            let word = word(row)
            builder.add(row[0], word, language: language, isName: schema.holdsNames)
            if let (surname, id) = Self.surname(row[0], word) {
              builder.add(surname, .surname(id: id), language: language, isName: true)
            }
            if case .actor(let id, let kind) = word, actorNames[name]?[id] == nil {
              actorNames[name, default: [:]][id] = (row[0], kind)
            }
          }
        } else {
          tables[name, default: [:]][schema.name] = rows
        }
      }
    }
    self.digest = digest.hexadecimal()
    self.languages = languages
    self.tables = tables
    self.verbFinal = verbFinal
    self.actorNames = actorNames
    foldings = Self.foldings(of: languages, in: tables)
    formCount = builder.formCount
    (automaton, keys, senses) = builder.build()
  }

  /// The last part of a full name, where it is one that can stand for it: no number, no initial.
  private static func surname(_ form: String, _ word: Word) -> (form: String, id: String)? {
    guard case .actor(let id, .person) = word else { return nil }
    let parts = form.split { $0 == " " || $0 == "·" || $0 == "・" }
    guard parts.count > 1, let last = parts.last, last.utf8.count >= 4,
      last.utf8.contains(where: { $0 >= 0x61 }), last.utf8.last != UInt8(ascii: ".")
    else { return nil }
    return (String(last), id)
  }

  private static func folders(in folder: URL) -> [String] {
    let contents = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey])
    return (contents ?? []).filter {
      (try? $0.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
    }.map(\.lastPathComponent).sorted()
  }

  private static func foldings(
    of languages: [String], in tables: [String: [String: [Row]]]
  ) -> [String: ScalarFolding] {
    var foldings: [String: ScalarFolding] = [:]
    for language in languages {
      guard let rows = tables[language]?["variants"] else { continue }
      foldings[language] = ScalarFolding(variants: rows)
    }
    return foldings
  }
}

extension ScalarFolding {
  /// - Parameter rows: those of a table of variants.
  init(variants rows: [Row]) {
    var pairs: [UInt32: UInt32] = [:]
    for row in rows {
      guard let from = row[0].unicodeScalars.first, let to = row[1].unicodeScalars.first
      else { continue }
      pairs[from.value] = to.value
    }
    self.init(pairs: pairs)
  }
}

/// Gathers the senses of every form while tables are read.
private struct LexiconBuilder {
  private var forms: [String: [Lexicon.Sense]] = [:]

  var formCount: Int { forms.count }

  mutating func add(_ form: String, _ word: Word, language: Int8, isName: Bool) {
    let isLatin = form.utf8.allSatisfy { $0 < 0x80 }
    let sense = Lexicon.Sense(word: word, language: language, isShared: isName && isLatin)
    forms[form, default: []].append(sense)
    // A lower-case word also begins a sentence or stands in a headline.
    if let first = form.utf8.first, (0x61...0x7A).contains(first) {
      forms[form.prefix(1).uppercased() + form.dropFirst(), default: []].append(sense)
    }
  }

  consuming func build() -> (Automaton, [Range<Int32>], [Lexicon.Sense]) {
    var automaton = AutomatonBuilder()
    var keys: [Range<Int32>] = []
    var senses: [Lexicon.Sense] = []
    for (form, own) in forms.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      automaton.insert(Array(form.utf8), value: keys.count)
      keys.append(Int32(senses.count)..<Int32(senses.count + own.count))
      senses += own
    }
    return (automaton.build(), keys, senses)
  }
}
