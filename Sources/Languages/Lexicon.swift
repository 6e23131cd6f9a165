package import Text
package import Values

/// All tables of all languages, with one automaton that finds their words, and a user's list of
/// actors above them.
package struct Lexicon: Sendable {
  /// SHA-256 of the tables, in lower-case hexadecimal digits: a reading names what it was read with.
  package internal(set) var digest: String
  /// In one place, since every passage holds a lexicon.
  let tables: LexiconTables
  /// A user's list of actors, which wins over the tables.
  package internal(set) var layer: ActorLayer?
  private static let widthOnly = ScalarFolding()

  /// The primary tags of the languages that have a folder, sorted.
  package var languages: [String] { tables.languages }

  /// The words that tell what stands around a text.
  package var caseless: CaselessWords { tables.caseless }

  /// What marks clauses before nouns.
  package var clauseMarks: ClauseMarks { tables.clauseMarks }

  /// The number of forms in all tables.
  package var formCount: Int { tables.keys.count - 1 }

  /// Whether predicates of a language stand at the end of their clause and carry endings.
  package func isVerbFinal(_ language: LanguageTag) -> Bool {
    tables.place(of: language).map { tables.isVerbFinal[$0] } ?? false
  }

  /// The rows of a table of one language (`common` for the shared ones), for tables that are not
  /// words of running text. They are made anew each time.
  package func rows(of table: String, in language: String) -> [Row] {
    tables.rows.rows(of: table, in: language)
  }

  /// How characters of a language are folded before they are looked up.
  package func folding(for language: LanguageTag) -> ScalarFolding {
    tables.place(of: language).map { tables.foldings[$0] } ?? Self.widthOnly
  }

  package func word(of hit: Hit) -> Word {
    let word = Int(hit.word)
    if word < tables.words.count { return tables.words[word] }
    return layer?.word(word - tables.words.count) ?? .opaque
  }

  /// Every word of the language, the common tables and names in Latin script that begins at a
  /// character of `text`, in the order of their beginnings, the longest first.
  package func hits(in text: NormalisedText, language: LanguageTag) -> [Hit] {
    let own = bit(of: language)
    // So many are found where all of a text is words.
    var hits = HitBuffer(capacity: text.bytes.count / 2)
    let listed = layer?.seconds ?? []
    text.bytes.withUnsafeBufferPointer { bytes in
      listed.withUnsafeBufferPointer { listed in
        withScan { scan in
          var index = 0
          var wasLatin = false
          while index < bytes.count {
            let byte = bytes[index]
            // Latin words begin at their first letter only, katakana words at the first of a run.
            let begins: Bool
            var next = index &+ 1
            if byte < 0x80 {
              let isLatin = Self.isLatinLetter(byte)
              begins = !(isLatin && wasLatin)
              if isLatin {
                while next < bytes.count, Self.isLatinLetter(bytes[next]) { next &+= 1 }
              }
              wasLatin = isLatin
            } else if byte &- 0xE3 < 7 {
              begins =
                byte != 0xE3
                || !(Self.isKatakana(bytes, index) && Self.isKatakana(bytes, index &- 3))
              next = index &+ 3
              wasLatin = false
            } else {
              let scalar = UTF8Scalar(bytes, at: index)
              let isLatin = Script.isLatin(scalar.value)
              begins = !(isLatin && wasLatin)
              next = index &+ scalar.length
              wasLatin = isLatin
            }
            if begins {
              let first = hits.count
              scan.addWords(at: index, of: bytes, language: own, to: &hits)
              if !listed.isEmpty, ActorLayer.mayBegin(in: bytes, from: index, listed) {
                addListed(at: index, of: bytes, language: own, from: first, to: &hits)
              }
            }
            index = next
          }
        }
      }
    }
    return hits.suffix(from: 0)
  }

  private func withScan(_ body: (Scan) -> Void) {
    tables.automaton.withWalk { walk in
      tables.keys.withUnsafeBufferPointer { keys in
        tables.senses.withUnsafeBufferPointer { senses in
          body(Scan(walk: walk, keys: keys, senses: senses))
        }
      }
    }
  }

  /// The tables while a text is gone through: their places in memory are looked up once.
  private struct Scan {
    let walk: Automaton.Walk
    let keys: UnsafeBufferPointer<Int32>
    let senses: UnsafeBufferPointer<LexiconTables.Sense>

    /// Adds the words that begin at `start`, the longest first.
    @inline(__always)
    func addWords(
      at start: Int, of bytes: UnsafeBufferPointer<UInt8>, language: UInt32,
      to hits: inout HitBuffer
    ) {
      let first = hits.count
      walk.matches(in: bytes, from: start) { end, key in
        let last = Int(keys[key &+ 1])
        var sense = Int(keys[key])
        while sense < last, senses[sense].languages & language == 0 { sense &+= 1 }
        guard sense < last, Lexicon.endsWord(bytes, from: start, to: end) else { return }
        while sense < last {
          let candidate = senses[sense]
          sense &+= 1
          guard candidate.languages & language != 0 else { continue }
          hits.append(
            Hit(
              start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
              word: candidate.word, key: candidate.key))
        }
      }
      hits.reverse(from: first)
    }
  }

  /// A Latin or katakana word stands between characters of other kinds: エネルギー holds no エネル.
  @inline(__always)
  static func endsWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Bool {
    guard end < bytes.count else { return true }
    let next = bytes[end]
    if next == 0xE3 { return !(isKatakana(bytes, end) && isKatakana(bytes, end - 3)) }
    guard isLatinLetter(bytes[end - 1]), bytes[start] != 0xE3 else { return true }
    return !isLatinLetter(next) && !(next >= 0xC3 && next <= 0xC9)
  }

  /// Whether the three bytes at `index` are a katakana letter or its long mark (U+30A1 to U+30FA,
  /// U+30FC).
  @inline(__always)
  private static func isKatakana(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index >= 0, index &+ 2 < bytes.count, bytes[index] == 0xE3 else { return false }
    switch bytes[index &+ 1] {
    case 0x82: return bytes[index &+ 2] >= 0xA1
    case 0x83: return bytes[index &+ 2] != 0xBB
    default: return false
    }
  }

  @inline(__always)
  private static func isLatinLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }
}
