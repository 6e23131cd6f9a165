package import Foundation
import Text
package import Values

extension Lexicon {
  /// Reads all tables below `folder`: `common/*.tsv` and one folder a language; or the image that
  /// `entente tables compile` made of them, where it is of just these tables.
  ///
  /// - Throws: the first bad row, with its file and line.
  package init(folder: URL) throws(Diagnostic) {
    let files = try TableFiles(folder: folder)
    if let stored = Self.storedImage(of: files), let lexicon = Lexicon(stored) {
      self = lexicon
      return
    }
    guard let lexicon = Lexicon(try files.contents().compiled()) else {
      throw Diagnostic("the tables could not be compiled", file: folder.path)
    }
    self = lexicon
  }

  /// Compiles the tables below `folder` and stores the image there, whole or not at all.
  ///
  /// - Returns: the image's file.
  /// - Throws: the first bad row, or that the file cannot be written.
  package static func compile(folder: URL) throws(Diagnostic) -> URL {
    let files = try TableFiles(folder: folder)
    let image = imageFile(of: folder)
    do {
      try Data(try files.contents().compiled().bytes()).write(to: image, options: .atomic)
    } catch let problem as Diagnostic {
      throw problem
    } catch {
      throw Diagnostic(
        "the compiled tables cannot be written: \(error.localizedDescription)", file: image.path,
        remedy: "see whether the folder may be written to")
    }
    return image
  }

  private static func imageFile(of folder: URL) -> URL {
    folder.appendingPathComponent("lexicon.image")
  }

  /// The image beside the tables, where it is of just these: as their sizes and times say, and,
  /// where those are others, as their digest does.
  private static func storedImage(of files: TableFiles) -> LexiconImage? {
    let file = imageFile(of: files.folder)
    // Mapped, since it is copied out at once; another version takes its place whole.
    guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else { return nil }
    let listing = files.isOlder(than: file) ? files.listing : nil
    return data.withUnsafeBytes {
      LexiconImage(bytes: $0) { itsListing, itsDigest in
        itsListing == listing || itsDigest == files.contents().digest
      }
    }
  }

  /// - Returns: `nil` where the image does not hold together.
  init?(_ image: LexiconImage) {
    func string(_ place: Int32) -> String? {
      image.strings.indices.contains(Int(place)) ? image.strings[Int(place)] : nil
    }
    let languages = image.languages.compactMap(string)
    @Sendable func language(_ place: Int32) -> String {
      languages.indices.contains(Int(place)) ? languages[Int(place)] : "common"
    }
    guard let words = image.words(), let senses = image.senses(of: words) else { return nil }
    let rows = PlainRows(image, language: language)
    actorNames = Deferred { image.actorNamesByLanguage(language) }
    digest = image.digest
    self.languages = languages
    self.words = words
    self.senses = senses
    self.rows = rows
    caseless = CaselessWords(image, rows)
    verbFinal = Set(image.verbFinal.map(language))
    foldings = Dictionary(
      languages.map { language in
        let variants = ["variants", "han-variants"].flatMap { rows.rows(of: $0, in: language) }
        return (language, ScalarFolding(variants: variants))
      }, uniquingKeysWith: { first, _ in first })
    keys = image.keys
    automaton = Automaton(image.automaton)
    layer = nil
  }
}

extension LexiconImage {
  /// The cells of a record: a number of the schema, how many, and so many places of strings.
  private func record(_ numbers: [Int32], at place: Int) -> (schema: TableSchema, cells: [String])?
  {
    guard place + 1 < numbers.count, TableSchema.all.indices.contains(Int(numbers[place])) else {
      return nil
    }
    let count = Int(numbers[place + 1])
    guard count >= 0, count <= numbers.count - place - 2 else { return nil }
    var cells: [String] = []
    cells.reserveCapacity(count + 1)
    for number in numbers[(place + 2)..<(place + 2 + count)] {
      guard strings.indices.contains(Int(number)) else { return nil }
      cells.append(strings[Int(number)])
    }
    return (TableSchema.all[Int(numbers[place])], cells)
  }

  fileprivate func words() -> [Word]? {
    var words: [Word] = []
    var place = 0
    while place < meanings.count {
      if meanings[place] == Self.surname {
        guard place + 2 < meanings.count, strings.indices.contains(Int(meanings[place + 2])) else {
          return nil
        }
        words.append(.surname(id: strings[Int(meanings[place + 2])]))
        place += 3
        continue
      }
      guard let (schema, cells) = record(meanings, at: place), let word = schema.word else {
        return nil
      }
      words.append(word(Row(line: 0, cells: [""] + cells)))
      place += 2 + cells.count
    }
    return words
  }

  fileprivate func senses(of words: [Word]) -> [Lexicon.Sense]? {
    let keys = words.map(\.key)
    var result: [Lexicon.Sense] = []
    result.reserveCapacity(senses.count / Self.fieldsOfSense)
    for start in stride(from: 0, to: senses.count, by: Self.fieldsOfSense) {
      let word = senses[start]
      guard keys.indices.contains(Int(word)) else { return nil }
      result.append(
        Lexicon.Sense(
          word: word, key: keys[Int(word)],
          languages: senses[start + 1] < 0 || senses[start + 2] == 1
            ? .max : Lexicon.bit(ofLanguageAt: Int(senses[start + 1]))))
    }
    return result
  }

  /// The first name of each listed actor, by language and id.
  fileprivate func actorNamesByLanguage(
    _ language: (Int32) -> String
  ) -> [String: [String: (name: String, kind: ActorKind)]] {
    var names: [String: [String: (name: String, kind: ActorKind)]] = [:]
    for start in stride(from: 0, to: actorNames.count, by: Self.fieldsOfActorName) {
      let fields = actorNames[start..<(start + Self.fieldsOfActorName)]
      guard let kind = ActorKind(rawValue: strings[Int(fields[start + 3])]) else { continue }
      names[language(fields[start]), default: [:]][strings[Int(fields[start + 1])]] = (
        strings[Int(fields[start + 2])], kind
      )
    }
    return names
  }
}

extension ScalarFolding {
  /// - Parameter rows: those of a table of variants.
  init(variants rows: [Row]) {
    self.init(
      inOrder: rows.compactMap { row in
        guard let from = row[0].unicodeScalars.first, let to = row[1].unicodeScalars.first
        else { return nil }
        return (from.value, to.value)
      })
  }
}
