import Languages
import Text
import Values

/// Words in capitals throughout, as in titles of treaties: seen as they would stand in a text, since
/// the tables have names so.
enum Capitals {
  /// Fewer words may be acronyms side by side.
  private static let fewestWords = 2
  private static let fewestLetters = 12
  private static let fewestDateline = 4
  /// A dateline is no longer, up to its dash, in bytes.
  private static let longestDateline = 60

  /// The line with small letters behind the first of each word in capitals, and in all of a word of
  /// the grammar, where several such words follow each other; what the tables have in capitals
  /// stays so.
  ///
  /// - Returns: `nil` where no such words follow each other.
  static func lowered(_ line: NormalisedText, language: LanguageTag, lexicon: Lexicon)
    -> NormalisedText?
  {
    // Most lines have too few capitals, which is told at the speed of memory.
    let large = line.bytes.withUnsafeBufferPointer { bytes in
      var large = 0
      for index in 0..<bytes.count { large &+= isLarge(bytes[index]) ? 1 : 0 }
      return large
    }
    guard large >= fewestDateline else { return nil }
    let words = large < fewestLetters ? dateline(of: line.bytes) : self.words(of: line.bytes)
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

  private static func isGrammar(_ hit: Hit) -> Bool {
    switch hit.kind {
    case .caseMarker, .coordinator, .range, .opaque, .connective: true
    default: false
    }
  }

  /// The place in capitals that a report begins with: LUSAKA (Agency) –, NEW YORK, May 3 –.
  private static func dateline(of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var place = 0
    while place < bytes.count, isLarge(bytes[place]) {
      let start = place
      while place < bytes.count, isLarge(bytes[place]) { place += 1 }
      words.append(start..<place)
      guard place + 1 < bytes.count, bytes[place] == 0x20, isLarge(bytes[place + 1]) else { break }
      place += 1
    }
    guard let last = words.last, words.reduce(0, { $0 + $1.count }) >= fewestDateline,
      last.upperBound < bytes.count, [0x20, 0x2C].contains(bytes[last.upperBound])
    else { return [] }
    var index = last.upperBound
    while index < min(bytes.count - 1, longestDateline) {
      // A hyphen, or the first bytes of a dash, behind a space.
      if bytes[index] == 0x20, bytes[index + 1] == 0x2D || bytes[index + 1] == 0xE2 { return words }
      index += 1
    }
    return []
  }

  /// The words of all runs that are long enough, and those of a dateline.
  private static func words(of bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = dateline(of: bytes)
    let dateline = found.last?.upperBound ?? 0
    var run: [Range<Int>] = []
    var place = 0
    func end() {
      if run.count >= fewestWords, run.reduce(0, { $0 + $1.count }) >= fewestLetters {
        found += run.filter { $0.lowerBound >= dateline }
      }
      run = []
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
        while place < bytes.count, isLetter(bytes[place]) || bytes[place] >= 0x80 {
          isCapital = isCapital && isLarge(bytes[place])
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
