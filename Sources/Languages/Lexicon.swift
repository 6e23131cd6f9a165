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
  ///
  /// - Parameter memory: where they lie before their number is known.
  package func hits(
    in text: NormalisedText, language: LanguageTag, memory: Scratch = Scratch()
  ) -> [Hit] {
    // So many are found where all of a text is words.
    memory.withMemory(of: Hit.self, capacity: text.bytes.count / 2) { room in
      var hits = HitBuffer(room)
      find(in: text, language: bit(of: language), memory, &hits)
      return hits.suffix(from: 0)
    }
  }

  private func find(
    in text: NormalisedText, language own: UInt32, _ memory: Scratch, _ hits: inout HitBuffer
  ) {
    let listed = layer?.seconds ?? []
    text.bytes.withUnsafeBufferPointer { bytes in
      listed.withUnsafeBufferPointer { listed in
        withScan(of: bytes, memory) { scan in
          for character in 0..<scan.text.count where !scan.text.isInsideRun(character) {
            let first = hits.count
            scan.addWords(at: character, language: own, to: &hits)
            if listed.isEmpty { continue }
            let start = scan.text.start(of: character)
            if ActorLayer.mayBegin(in: bytes, from: start, listed) {
              addListed(at: character, of: scan.text, bytes, language: own, from: first, to: &hits)
            }
          }
        }
      }
    }
  }

  private func withScan(
    of bytes: UnsafeBufferPointer<UInt8>, _ memory: Scratch, _ body: (Scan) -> Void
  ) {
    tables.automaton.withNumbers(of: bytes, in: memory) { text in
      tables.keys.withUnsafeBufferPointer { keys in
        tables.senses.withUnsafeBufferPointer { senses in
          body(Scan(text: text, keys: keys, senses: senses))
        }
      }
    }
  }

  /// The tables while a text is gone through: their places in memory are looked up once.
  private struct Scan {
    let text: NumberedText
    let keys: UnsafeBufferPointer<Int32>
    let senses: UnsafeBufferPointer<LexiconTables.Sense>

    /// Adds the words that begin at a character, the longest first.
    @inline(__always)
    func addWords(at character: Int, language: UInt32, to hits: inout HitBuffer) {
      text.forEachKey(from: character) { end, key in
        // A Latin or katakana word stands between characters of other kinds: エネルギー holds no
        // エネル.
        if text.isInsideRun(end) { return }
        let first = Int(keys[key])
        var sense = Int(keys[key &+ 1])
        while sense > first {
          sense &-= 1
          let candidate = senses[sense]
          guard candidate.languages & language != 0 else { continue }
          hits.append(
            Hit(
              start: Int32(truncatingIfNeeded: text.start(of: character)),
              end: Int32(truncatingIfNeeded: text.start(of: end)),
              word: candidate.word, key: candidate.key))
        }
      }
    }
  }
}
