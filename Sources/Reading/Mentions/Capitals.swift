import Languages
import Text
import Values

/// Words in capitals throughout, as in titles of treaties: seen as they would stand in a text, since
/// the tables have names so.
enum Capitals {
  /// Fewer words may be acronyms side by side.
  private static let fewestWords = 2
  private static let fewestLetters = 12

  /// The line with small letters behind the first of each word in capitals, and in all of a word of
  /// the grammar, where several such words follow each other; what the tables have in capitals
  /// stays so.
  ///
  /// - Returns: `nil` where no such words follow each other.
  static func lowered(_ line: NormalisedText, language: LanguageTag, lexicon: Lexicon)
    -> NormalisedText?
  {
    guard line.bytes.withUnsafeBufferPointer(mayHold) else { return nil }
    let words = self.words(of: line.bytes)
    guard !words.isEmpty else { return nil }
    var small = line.bytes
    for word in words { small.replaceSubrange(word, with: small[word].map { $0 | 0x20 }) }
    let grammar = lexicon.hits(in: NormalisedText(line, bytes: small), language: language)
      .filter(isGrammar).map(\.range)
    let names = lexicon.hits(in: line, language: language).map(\.range)
    var bytes = line.bytes
    for word in words where !names.contains(where: { $0.overlaps(word) }) {
      let isLink = word.lowerBound > 0 && grammar.contains(word)
      let rest = isLink ? word : word.dropFirst()
      bytes.replaceSubrange(rest, with: small[rest])
    }
    return NormalisedText(line, bytes: bytes)
  }

  /// Whether enough capitals stand beside each other: in most lines too few do, which is told at
  /// the speed of memory.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var beside = 0
    var index = 0
    while index + 8 <= bytes.count {
      let capitals = EightBytes(bytes, at: index).capitals
      beside &+= capitals.intersection(capitals.next).count
      index &+= 7
    }
    while index + 1 < bytes.count {
      beside &+= isLarge(bytes[index]) && isLarge(bytes[index + 1]) ? 1 : 0
      index &+= 1
    }
    // Two letters a word at least.
    return beside >= fewestLetters / 2
  }

  private static func isGrammar(_ hit: Hit) -> Bool {
    switch hit.kind {
    case .caseMarker, .coordinator, .range, .opaque, .connective: true
    default: false
    }
  }

  /// The words of all runs that are long enough.
  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var run: [Range<Int>] = []
    var place = 0
    func end() {
      if run.isEmpty { return }
      if run.count >= fewestWords, run.reduce(0, { $0 + $1.count }) >= fewestLetters {
        found += run
      }
      run.removeAll(keepingCapacity: true)
    }
    bytes.withUnsafeBufferPointer { bytes in
      while place < bytes.count {
        guard isLetter(bytes[place]) else {
          // A space, or a mark and a space, parts the words of one run.
          if bytes[place] != 0x20, bytes[place] != 0x2D, bytes[place] != 0x2C { end() }
          place += 1
          continue
        }
        let start = place
        var isCapital = true
        while place < bytes.count {
          // The S of PEOPLE'S is no word of its own.
          let isInner =
            bytes[place] == UInt8(ascii: "'") && place + 1 < bytes.count
            && isLetter(bytes[place + 1])
          guard isLetter(bytes[place]) || bytes[place] >= 0x80 || isInner else { break }
          isCapital = isCapital && (isLarge(bytes[place]) || isInner)
          place += 1
        }
        // A letter alone, A or I, says nothing.
        if isCapital { run.append(start..<place) } else { end() }
      }
    }
    end()
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isLarge(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
