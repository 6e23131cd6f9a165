import Text
import Values

/// The tables of all languages as reading asks them.
final class LexiconTables: Sendable {
  /// The primary tags of the languages that have a folder, sorted.
  let languages: [String]
  let automaton: Automaton
  /// For each key of the automaton, its first sense; and the number of senses at the end.
  let keys: [Int32]
  let senses: [Sense]
  let words: [Word]
  let rows: PlainRows
  /// The words that tell what stands around a text.
  let caseless: CaselessWords
  /// In the order of `languages`.
  let foldings: [ScalarFolding]
  /// The first name of each listed actor, by language and id.
  let actorNames: Deferred<[String: [String: (name: String, kind: ActorKind)]]>
  /// In the order of `languages`: whether there is a table of verb endings.
  let isVerbFinal: [Bool]
  let clauseMarks: ClauseMarks

  struct Sense: Sendable {
    /// An index of `words`.
    let word: Int32
    let key: WordKey
    /// A bit for each language whose texts may use it, as `Lexicon.bit(of:)` gives it: all for the
    /// common tables, and for names in Latin script.
    let languages: UInt32
  }

  func senses(ofKey key: Int) -> ArraySlice<Sense> {
    senses[Int(keys[key])..<Int(keys[key + 1])]
  }

  /// The place of a language among `languages`.
  func place(of language: LanguageTag) -> Int? {
    languages.firstIndex(of: language.primary)
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
    self.languages = languages
    self.words = words
    self.senses = senses
    self.rows = rows
    caseless = CaselessWords(image, rows)
    let verbFinal = image.verbFinal.map(language)
    isVerbFinal = languages.map(verbFinal.contains)
    clauseMarks = ClauseMarks(rows, languages: languages)
    foldings = languages.map { language in
      ScalarFolding(
        variants: ["variants", "han-variants"].flatMap { rows.rows(of: $0, in: language) })
    }
    keys = image.keys
    automaton = Automaton(image.automaton)
  }
}

extension LexiconImage {
  /// The row of a meaning, whose form, the first cell, is left empty: a number of the schema, how
  /// many further cells, and so many places of strings.
  private func record(_ numbers: [Int32], at place: Int) -> (schema: TableSchema, cells: [String])?
  {
    guard place + 1 < numbers.count, TableSchema.all.indices.contains(Int(numbers[place])) else {
      return nil
    }
    let count = Int(numbers[place + 1])
    guard count >= 0, count <= numbers.count - place - 2 else { return nil }
    var cells: [String] = []
    cells.reserveCapacity(count + 1)
    cells.append("")
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
      words.append(word(Row(line: 0, cells: cells)))
      place += 1 + cells.count
    }
    return words
  }

  fileprivate func senses(of words: [Word]) -> [LexiconTables.Sense]? {
    let keys = words.map(\.key)
    var result: [LexiconTables.Sense] = []
    result.reserveCapacity(senses.count / Self.fieldsOfSense)
    for start in stride(from: 0, to: senses.count, by: Self.fieldsOfSense) {
      let word = senses[start]
      guard keys.indices.contains(Int(word)) else { return nil }
      result.append(
        LexiconTables.Sense(
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
