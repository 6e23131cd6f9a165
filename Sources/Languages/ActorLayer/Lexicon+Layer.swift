import Text
import Values

extension Lexicon {
  /// The same tables with a user's list of actors above them: at the same words, the list wins.
  package func adding(_ layer: ActorLayer) -> Lexicon {
    var lexicon = self
    lexicon.layer = layer
    lexicon.digest = SHA256.hexadecimal(of: Array("\(digest)\n\(layer.digest)\n".utf8))
    return lexicon
  }

  /// Adds the names of the user's list that begin at a place to the words that do: the longest
  /// first, and of the same words the user's.
  ///
  /// - Parameter first: the first of the hits that begin there.
  @inline(never)
  func addListed(
    at character: Int, of text: NumberedText, _ bytes: UnsafeBufferPointer<UInt8>,
    language: UInt32, from first: Int, to hits: inout HitBuffer
  ) {
    guard let layer else { return }
    let known = hits.count
    let start = text.start(of: character)
    layer.matches(in: bytes, from: start, languages: language) { end, owner in
      var behind = character
      while text.start(of: behind) < end { behind += 1 }
      if text.isInsideRun(behind) { return }
      hits.append(
        Hit(
          start: Int32(start), end: Int32(end), word: Int32(tables.words.count) + (owner >> 1),
          key: layer.key(owner)))
    }
    guard hits.count > known, known > first else { return }
    let all = hits.suffix(from: first)
    let merged = (all[(known - first)...].map { ($0, 0) } + all[..<(known - first)].map { ($0, 1) })
      .sorted { (-$0.0.end, $0.1) < (-$1.0.end, $1.1) }
    hits.replaceSuffix(from: first, with: merged.map(\.0))
  }

  /// A name as it is looked up, and in which languages' texts.
  struct NameView: Hashable {
    let bytes: [UInt8]
    /// A bit a language in the order of `languages`; the highest for texts in none of them.
    let languages: UInt32
  }

  static let noLanguage: UInt32 = 1 << 31

  /// The bit of a language in `NameView.languages` and `Sense.languages`.
  func bit(of language: LanguageTag) -> UInt32 {
    tables.place(of: language).map(Self.bit(ofLanguageAt:)) ?? Self.noLanguage
  }

  /// - Parameter place: an index of `languages`; those from the 31st on share a bit.
  static func bit(ofLanguageAt place: Int) -> UInt32 { 1 << UInt32(min(place, 30)) }

  /// - Parameter name: without white space at its ends.
  func views(of name: String) -> [NameView] {
    let bytes = Array(name.utf8)
    if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) {
      return [NameView(bytes: bytes, languages: .max)]
    }
    let text = IndexedText(bytes: bytes)
    var views: [[UInt8]: UInt32] = [
      NormalisedText(text, text.all, folding: ScalarFolding()).bytes: Self.noLanguage
    ]
    for language in languages {
      let tag = LanguageTag(language)
      let view = NormalisedText(text, text.all, folding: folding(for: tag)).bytes
      views[view, default: 0] |= bit(of: tag)
    }
    return views.map { NameView(bytes: $0.key, languages: $0.value) }
  }

  /// What a form means in any of the languages.
  func words(named form: [UInt8]) -> [Word] {
    guard let key = tables.automaton.value(of: form) else { return [] }
    return tables.senses(ofKey: key).map { tables.words[Int($0.word)] }
  }
}
