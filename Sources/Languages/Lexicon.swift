import Foundation
package import Text
package import Values

/// All tables of all languages, with one automaton that finds their words.
package struct Lexicon: Sendable {
  /// SHA-256 of the tables, in lower-case hexadecimal digits: a reading names what it was read with.
  package let digest: String
  /// The primary tags of the languages that have a folder, sorted.
  package let languages: [String]

  let automaton: Automaton
  /// The senses of each key of the automaton, as ranges of `senses`.
  let keys: [Range<Int32>]
  let senses: [Sense]
  let tables: [String: [String: [Row]]]
  let foldings: [String: ScalarFolding]
  /// The first name of each listed actor, by language and id.
  let actorNames: [String: [String: (name: String, kind: ActorKind)]]
  /// The number of forms in all tables.
  package let formCount: Int
  /// The languages that have a table of verb endings.
  let verbFinal: Set<String>
  private let widthOnly = ScalarFolding()

  struct Sense: Sendable {
    let word: Word
    /// An index of `languages`; -1 for the common tables.
    let language: Int8
    /// Whether texts in other languages may use it: a name in Latin script.
    let isShared: Bool
  }

  /// Whether predicates of a language stand at the end of their clause and carry endings.
  package func isVerbFinal(_ language: LanguageTag) -> Bool {
    verbFinal.contains(language.primary)
  }

  /// The rows of a table of one language (`common` for the shared ones), for tables that are not
  /// words of running text.
  package func rows(of table: String, in language: String) -> [Row] {
    tables[language]?[table] ?? []
  }

  /// How characters of a language are folded before they are looked up.
  package func folding(for language: LanguageTag) -> ScalarFolding {
    foldings[language.primary] ?? widthOnly
  }

  package func word(of hit: Hit) -> Word { senses[Int(hit.word)].word }

  /// Every word of the language, the common tables and names in Latin script that begins at a
  /// character of `text`, in the order of their beginnings, the longest first.
  package func hits(in text: NormalisedText, language: LanguageTag) -> [Hit] {
    let own = Int8(languages.firstIndex(of: language.primary) ?? -2)
    var hits: [Hit] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      var previous = Script.other
      while index < bytes.count {
        let scalar = UTF8Scalar(bytes, at: index)
        let script = Script(scalar.value)
        // Latin words begin at their first letter only.
        if script != .latin || previous != .latin {
          collect(in: bytes, from: index, own: own, into: &hits)
        }
        previous = script
        index += scalar.length
      }
    }
    return hits
  }

  @inline(__always)
  private func collect(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, own: Int8, into hits: inout [Hit]
  ) {
    let first = hits.count
    automaton.matches(in: bytes, from: start) { end, key in
      guard Self.endsWord(bytes, from: start, to: end) else { return }
      let range = keys[key]
      for sense in range.lowerBound..<range.upperBound {
        let candidate = senses[Int(sense)]
        guard candidate.language == own || candidate.language < 0 || candidate.isShared else {
          continue
        }
        hits.append(Hit(start: Int32(start), end: Int32(end), word: sense))
      }
    }
    if hits.count - first > 1 { hits[first...].reverse() }
  }

  /// A Latin or katakana word stands between characters of other kinds: エネルギー holds no エネル.
  @inline(__always)
  private static func endsWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    if bytes[start] == 0xE3 {
      return !(isKatakana(bytes, start) && start >= 3 && isKatakana(bytes, start - 3))
        && !(end + 2 < bytes.count && isKatakana(bytes, end) && isKatakana(bytes, end - 3))
    }
    guard end < bytes.count else { return true }
    if isKatakana(bytes, end), end >= 3, isKatakana(bytes, end - 3) { return false }
    guard isLatinLetter(bytes[end - 1]) else { return true }
    let next = bytes[end]
    return !isLatinLetter(next) && !(next >= 0xC3 && next <= 0xC9)
  }

  /// Whether the three bytes at `index` are a katakana letter or its long mark (U+30A1 to U+30FA,
  /// U+30FC).
  @inline(__always)
  private static func isKatakana(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index >= 0, index + 2 < bytes.count, bytes[index] == 0xE3 else { return false }
    switch bytes[index + 1] {
    case 0x82: return bytes[index + 2] >= 0xA1
    case 0x83: return bytes[index + 2] != 0xBB
    default: return false
    }
  }

  @inline(__always)
  private static func isLatinLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }
}
