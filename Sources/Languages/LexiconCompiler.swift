import Foundation
import Text
import Values

/// Makes an image of tables, file after file.
struct LexiconCompiler {
  private var image = LexiconImage()
  private var stringPlaces: [String: Int32] = [:]
  private var meaningPlaces: [[Int32]: Int32] = [:]
  private var forms: [String: [Sense]] = [:]
  /// By the form as it is looked up, the places of its rows in the image.
  private var caseless: [[UInt8]: [Int32]] = [:]
  private var named: Set<[Int32]> = []

  private struct Sense {
    var meaning: Int32
    var language: Int32
    var isShared: Bool
  }

  /// - Parameter languages: the names of the folders but `common`, sorted.
  init(languages: [String]) {
    image.languages = languages.map { place(of: $0) }
  }

  /// - Parameters:
  ///   - language: an index of the languages; -1 for the common tables.
  ///   - schema: an index of `TableSchema.all`.
  mutating func add(_ rows: [Row], language: Int32, schema number: Int) {
    let schema = TableSchema.all[number]
    if schema.name == "endings" { image.verbFinal.append(language) }
    for row in rows {
      guard let makeWord = schema.word else {
        if schema.isCaseless {
          caseless[CaselessWords.key(row[0]), default: []].append(Int32(image.rows.count))
        }
        image.rows += [language, Int32(number), Int32(row.line), Int32(row.cells.count)]
        for cell in row.cells { image.rows.append(place(of: cell)) }
        continue
      }
      add(
        row[0],
        meaning: [Int32(number), Int32(row.cells.count - 1)]
          + row.cells.dropFirst().map { place(of: $0) },
        language: language, isName: schema.holdsNames)
      let word = makeWord(row)
      if let (surname, id) = Self.surname(row[0], word) {
        add(
          surname, meaning: [LexiconImage.surname, 1, place(of: id)], language: language,
          isName: true)
      }
      if case .actor(let id, let kind) = word {
        let name = [language, place(of: id)]
        if named.insert(name).inserted {
          image.actorNames += name + [place(of: row[0]), place(of: kind.rawValue)]
        }
      }
    }
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

  private mutating func add(_ form: String, meaning: [Int32], language: Int32, isName: Bool) {
    let isLatin = form.utf8.allSatisfy { $0 < 0x80 }
    let sense = Sense(
      meaning: place(of: meaning), language: language, isShared: isName && isLatin)
    forms[form, default: []].append(sense)
    // A lower-case word also begins a sentence or stands in a headline.
    if let first = form.utf8.first, (0x61...0x7A).contains(first) {
      forms[form.prefix(1).uppercased() + form.dropFirst(), default: []].append(sense)
    }
  }

  private mutating func place(of string: String) -> Int32 {
    if let place = stringPlaces[string] { return place }
    let place = Int32(image.strings.count)
    image.strings.append(string)
    stringPlaces[string] = place
    return place
  }

  private mutating func place(of meaning: [Int32]) -> Int32 {
    if let place = meaningPlaces[meaning] { return place }
    let place = Int32(meaningPlaces.count)
    image.meanings += meaning
    meaningPlaces[meaning] = place
    return place
  }

  /// - Parameters:
  ///   - digest: that of the tables.
  ///   - listing: that of their files.
  consuming func finish(digest: String, listing: String) -> LexiconImage {
    image.digest = digest
    image.listing = listing
    var builder = AutomatonBuilder()
    image.keys = [0]
    for (form, senses) in forms.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      builder.insert(Array(form.utf8), value: image.keys.count - 1)
      for sense in senses {
        image.senses += [sense.meaning, sense.language, sense.isShared ? 1 : 0]
      }
      image.keys.append(Int32(image.senses.count / LexiconImage.fieldsOfSense))
    }
    image.automaton = builder.build().numbers
    finishCaseless()
    return image
  }

  private mutating func finishCaseless() {
    var builder = AutomatonBuilder()
    image.caselessKeys = [0]
    for (form, rows) in caseless.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      builder.insert(form, value: image.caselessKeys.count - 1)
      image.caselessRows += rows
      image.caselessKeys.append(Int32(image.caselessRows.count))
    }
    image.caseless = builder.build().numbers
  }
}
