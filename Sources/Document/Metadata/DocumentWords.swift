import Languages
import Text
import Values

/// The words of all languages that tell what a part of a page is: chrome, by-lines, disclaimers,
/// kinds of text. Found without regard to the case of Latin letters.
struct DocumentWords: Sendable {
  enum Sense: Sendable, Hashable {
    case boilerplate(BoilerplateClass)
    case kind(Metadata.Kind, KindPlace)
    case byline(BylineField)
  }

  struct Find: Sendable {
    /// Of the document's text.
    let span: Span
    /// Of the passage's normalised view.
    let bytes: Range<Int>
    let sense: Sense
  }

  private let automaton: Automaton
  private let senses: [[Sense]]

  init(lexicon: Lexicon) {
    automaton = lexicon.caseless.automaton
    senses = lexicon.caseless.rows.map { rows in
      var senses: [Sense] = []
      for (table, row) in rows {
        if let sense = Self.sense(of: row, in: table), !senses.contains(sense) {
          senses.append(sense)
        }
      }
      return senses
    }
  }

  private static func sense(of row: Row, in table: String) -> Sense? {
    switch table {
    case "boilerplate": BoilerplateClass(rawValue: row[1]).map { .boilerplate($0) }
    case "bylines": BylineField(rawValue: row[1]).map { .byline($0) }
    case "kinds":
      if let kind = Metadata.Kind(rawValue: row[1]), let place = KindPlace(rawValue: row[2]) {
        .kind(kind, place)
      } else {
        nil
      }
    default: nil
    }
  }

  /// Every word in a name or other short text.
  func finds(in text: String) -> [Find] {
    let text = IndexedText(text)
    return finds(in: NormalisedText(text, text.all, folding: ScalarFolding()))
  }

  /// Every word in a passage, in the order of their beginnings; of those that begin at one place
  /// the longest.
  func finds(in view: NormalisedText) -> [Find] {
    var finds: [Find] = []
    let lower = view.bytes.map(CaselessWords.lower)
    lower.withUnsafeBufferPointer { bytes in
      automaton.withNumbers(of: bytes) { text in
        var covered = 0
        for character in 0..<text.count {
          guard let longest = text.longestWord(from: character), longest.end > covered
          else { continue }
          covered = longest.end
          let range = text.start(of: character)..<text.start(of: longest.end)
          for sense in senses[longest.value] {
            finds.append(Find(span: view.span(range), bytes: range, sense: sense))
          }
        }
      }
    }
    return finds
  }
}
