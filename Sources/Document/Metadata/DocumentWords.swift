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
    var places: [[UInt8]: Int] = [:]
    var senses: [[Sense]] = []
    func add(_ form: String, _ sense: Sense) {
      let key = Self.key(form)
      guard let place = places[key] else {
        places[key] = senses.count
        senses.append([sense])
        return
      }
      if !senses[place].contains(sense) { senses[place].append(sense) }
    }
    for language in lexicon.languages {
      for row in lexicon.rows(of: "boilerplate", in: language) {
        if let found = BoilerplateClass(rawValue: row[1]) { add(row[0], .boilerplate(found)) }
      }
      for row in lexicon.rows(of: "kinds", in: language) {
        if let kind = Metadata.Kind(rawValue: row[1]), let place = KindPlace(rawValue: row[2]) {
          add(row[0], .kind(kind, place))
        }
      }
      for row in lexicon.rows(of: "bylines", in: language) {
        if let field = BylineField(rawValue: row[1]) { add(row[0], .byline(field)) }
      }
    }
    var builder = AutomatonBuilder()
    for (key, place) in places { builder.insert(key, value: place) }
    automaton = builder.build()
    self.senses = senses
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
    let lower = view.bytes.map(Self.lower)
    lower.withUnsafeBufferPointer { bytes in
      var covered = 0
      for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
        if start > 0, Self.isLetter(bytes[start]), Self.isLetter(bytes[start - 1]) { continue }
        var longest: (end: Int, value: Int)?
        automaton.matches(in: bytes, from: start) { end, value in
          let isCut =
            end < bytes.count && Self.isLetter(bytes[end - 1]) && Self.isLetter(bytes[end])
          if !isCut { longest = (end, value) }
        }
        guard let longest, longest.end > covered else { continue }
        covered = longest.end
        for sense in senses[longest.value] {
          finds.append(
            Find(span: view.span(start..<longest.end), bytes: start..<longest.end, sense: sense))
        }
      }
    }
    return finds
  }

  /// A form as it is looked up: width folded, ASCII in lower case.
  private static func key(_ form: String) -> [UInt8] {
    let view = IndexedText(form)
    return NormalisedText(view, view.all, folding: ScalarFolding()).bytes.map(lower)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
