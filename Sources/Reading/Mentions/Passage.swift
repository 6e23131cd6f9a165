import Document
import Languages
import Text
import Values

/// One content block as reading sees it: its normalised view and the words found in it.
///
/// A class, since every scanner holds it: copies of its six arrays led the profile.
final class Passage: Sendable {
  let block: Block
  let text: NormalisedText
  /// In the order of their beginnings, the longest first.
  let hits: [Hit]
  let lexicon: Lexicon
  /// The bytes with the two places behind them.
  private let places: Int
  /// One after the other, since to make an array takes longer than to fill it: for each place the
  /// number of the first hit that begins there or after; for each place that of the last hit that
  /// ends there, and for each hit that of the one before it that ends where it does, -1 where none
  /// does.
  private let index: [Int32]

  /// - Parameter memory: for what is made on the way; used again by the document's other passages.
  init(
    _ block: Block, of document: IndexedText, language: LanguageTag, lexicon: Lexicon,
    memory: Scratch = Scratch()
  ) {
    self.block = block
    self.lexicon = lexicon
    let written = NormalisedText(
      document, block.span, leavingOut: block.insets, folding: lexicon.folding(for: language),
      in: memory)
    let text =
      Capitals.lowered(written, language: language, lexicon: lexicon)
      ?? LetterSpacing.closed(written) ?? written
    self.text = text
    let hits = lexicon.hits(in: text, language: language, memory: memory)
    self.hits = hits
    places = text.bytes.count + 2
    index = Self.index(of: hits, places, memory)
  }

  private static func index(of hits: [Hit], _ places: Int, _ memory: Scratch) -> [Int32] {
    Array(atMost: 2 * places + hits.count, in: memory) { index in
      var place = 0
      for (number, hit) in hits.enumerated() {
        while place <= Int(hit.start) {
          index[place] = Int32(truncatingIfNeeded: number)
          place += 1
        }
      }
      while place < places {
        index[place] = Int32(truncatingIfNeeded: hits.count)
        place += 1
      }
      for place in places..<2 * places { index[place] = -1 }
      for (number, hit) in hits.enumerated() {
        let end = places + Int(hit.end)
        index[2 * places + number] = index[end]
        index[end] = Int32(truncatingIfNeeded: number)
      }
      return 2 * places + hits.count
    }
  }

  @inline(__always)
  private func firstHit(_ place: Int) -> Int { Int(index[place]) }

  @inline(__always)
  private func lastEnding(_ place: Int) -> Int { Int(index[places &+ place]) }

  @inline(__always)
  private func previousEnding(_ hit: Int) -> Int { Int(index[2 &* places &+ hit]) }

  var count: Int { text.bytes.count }

  /// Where the text begins behind a structure label.
  var bodyStart: Int {
    guard let label = block.label, label.span.start >= block.span.start,
      label.span.end < block.span.end
    else { return 0 }
    return skipSpaces(text.index(of: label.span.end))
  }

  func word(_ hit: Hit) -> Word { lexicon.word(of: hit) }

  /// The hits that begin at byte `place`, the longest first.
  func hits(at place: Int) -> ArraySlice<Hit> {
    guard place >= 0, place <= count else { return [] }
    return hits[firstHit(place)..<firstHit(place + 1)]
  }

  /// The hits that begin in `range` and end there too.
  func hits(in range: Range<Int>) -> some Sequence<Hit> {
    hits(beginningIn: range).lazy.filter { $0.end <= range.upperBound }
  }

  /// The hits that begin in `range`, wherever they end.
  func hits(beginningIn range: Range<Int>) -> ArraySlice<Hit> {
    let start = min(max(range.lowerBound, 0), count)
    let end = min(max(range.upperBound, start), count)
    return hits[firstHit(start)..<firstHit(end)]
  }

  /// The hits that end at byte `place`, the shortest first.
  func hits(endingAt place: Int) -> some Sequence<Hit> {
    let last = place >= 0 && place <= count ? lastEnding(place) : -1
    return sequence(state: last) { index in
      guard index >= 0 else { return nil }
      defer { index = self.previousEnding(index) }
      return self.hits[index]
    }
  }

  /// Calls `body` with the hits that begin at `place`, the longest first: as `hits(at:)`, without
  /// a slice, whose references are counted.
  @inline(__always)
  func forEachWord(at place: Int, _ body: (Hit) -> Void) {
    guard place >= 0, place <= count else { return }
    for index in firstHit(place)..<firstHit(place + 1) { body(hits[index]) }
  }

  /// The first place from `place` on where a hit begins; the end of the text where none does.
  @inline(__always)
  func nextWord(from place: Int) -> Int {
    guard place <= count else { return count }
    let index = firstHit(place)
    return index < hits.count ? Int(hits[index].start) : count
  }

  /// Whether one of the hits that begin at `place` is such a one.
  @inline(__always)
  func hasWord(at place: Int, _ isSuch: (Hit) -> Bool) -> Bool {
    guard place >= 0, place <= count else { return false }
    for index in firstHit(place)..<firstHit(place + 1) where isSuch(hits[index]) {
      return true
    }
    return false
  }

  /// The longest hit at `place` that is such a one.
  @inline(__always)
  func firstWord(at place: Int, _ isSuch: (Hit) -> Bool) -> Hit? {
    guard place >= 0, place <= count else { return nil }
    for index in firstHit(place)..<firstHit(place + 1) where isSuch(hits[index]) {
      return hits[index]
    }
    return nil
  }

  /// Whether one of the hits that end at `place` is such a one.
  @inline(__always)
  func hasWord(endingAt place: Int, _ isSuch: (Hit) -> Bool) -> Bool {
    guard place >= 0, place <= count else { return false }
    var index = lastEnding(place)
    while index >= 0 {
      if isSuch(hits[index]) { return true }
      index = previousEnding(index)
    }
    return false
  }

  /// The longest hit at `place`.
  func longest(at place: Int) -> Hit? { firstWord(at: place) { _ in true } }

  /// The longest hit at `place` that is of this kind and class.
  func first(at place: Int, _ key: WordKey) -> Hit? { firstWord(at: place) { $0.key == key } }

  /// The longest hit that ends at `place` and is of this kind and class.
  func last(endingAt place: Int, _ key: WordKey) -> Hit? {
    last(endingAt: place, where: { $0.key == key }, { _ in true })?.hit
  }

  /// The longest hit at `place` that is of this kind and class and that `matching` makes something
  /// of: most are told by their key, and their word is never looked at.
  func first<T>(at place: Int, _ key: WordKey, _ matching: (Word) -> T?) -> (hit: Hit, value: T)? {
    first(at: place, where: { $0.key == key }, { matching(word($0)) })
  }

  /// The same of a kind.
  func first<T>(at place: Int, _ kind: WordKind, _ matching: (Word) -> T?) -> (hit: Hit, value: T)?
  {
    first(at: place, where: { $0.kind == kind }, { matching(word($0)) })
  }

  /// The longest hit that ends at `place`, is of this kind and class and that `matching` makes
  /// something of.
  func last<T>(endingAt place: Int, _ key: WordKey, _ matching: (Word) -> T?)
    -> (hit: Hit, value: T)?
  {
    last(endingAt: place, where: { $0.key == key }, { matching(word($0)) })
  }

  /// The first hit at `place` that `matching` makes something of, with what it made.
  func first<T>(at place: Int, _ matching: (Word) -> T?) -> (hit: Hit, value: T)? {
    first(at: place, where: { _ in true }, { matching(word($0)) })
  }

  /// The longest hit that ends at `place` that `matching` makes something of.
  func last<T>(endingAt place: Int, _ matching: (Word) -> T?) -> (hit: Hit, value: T)? {
    last(endingAt: place, where: { _ in true }, { matching(word($0)) })
  }

  @inline(__always)
  private func first<T>(at place: Int, where isSuch: (Hit) -> Bool, _ making: (Hit) -> T?)
    -> (hit: Hit, value: T)?
  {
    guard place >= 0, place <= count else { return nil }
    for index in firstHit(place)..<firstHit(place + 1) where isSuch(hits[index]) {
      if let value = making(hits[index]) { return (hits[index], value) }
    }
    return nil
  }

  @inline(__always)
  private func last<T>(endingAt place: Int, where isSuch: (Hit) -> Bool, _ making: (Hit) -> T?)
    -> (hit: Hit, value: T)?
  {
    guard place >= 0, place <= count else { return nil }
    var best: (hit: Hit, value: T)?
    var index = lastEnding(place)
    while index >= 0 {
      let hit = hits[index]
      if isSuch(hit), let value = making(hit) { best = (hit, value) }
      index = previousEnding(index)
    }
    return best
  }

  // MARK: Words of case

  /// The longest word of a case that begins at `place`.
  func marker(_ role: GrammaticalCase, _ side: Side, at place: Int) -> Hit? {
    first(at: place, .caseMarker(role, side))
  }

  /// The longest word of a case that ends at `place`.
  func marker(_ role: GrammaticalCase, _ side: Side, endingAt place: Int) -> Hit? {
    last(endingAt: place, .caseMarker(role, side))
  }

  /// Whether `range` lies inside a longer word that hides it, as 保 in 确保.
  func isHidden(_ range: Range<Int>) -> Bool {
    let hidesUpToEnd = hasWord(endingAt: range.upperBound) {
      Int($0.start) < range.lowerBound && $0.hidesOthers
    }
    if hidesUpToEnd { return true }
    var place = range.lowerBound
    for _ in 0..<3 {
      let hidesIt = hasWord(at: place) {
        Int($0.end) >= range.upperBound && $0.range.count > range.count && $0.hidesOthers
      }
      if hidesIt { return true }
      guard let before = scalar(before: place)?.start else { return false }
      place = before
    }
    return false
  }

  func byte(at place: Int) -> UInt8 {
    place >= 0 && place < count ? text.bytes[place] : 0
  }

  func hasPrefix(_ prefix: some RandomAccessCollection<UInt8>, at place: Int) -> Bool {
    guard place + prefix.count <= count else { return false }
    var place = place
    for byte in prefix {
      if text.bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  /// The place behind any spaces at `place`.
  func skipSpaces(_ place: Int) -> Int {
    var place = place
    while byte(at: place) == 0x20 { place += 1 }
    return place
  }

  /// The place behind the brackets that open at `place` or behind spaces there; else `place` itself.
  func skipBrackets(at place: Int) -> Int {
    let opening = skipSpaces(place)
    guard byte(at: opening) == UInt8(ascii: "(") else { return place }
    return text.bytes[opening...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? place
  }

  /// Where a bracket opens that closes right before `place`, and holds nothing but a name: words in
  /// letters or kana.
  func bracket(closingAt place: Int) -> Int? {
    guard byte(at: place - 1) == UInt8(ascii: ")") else { return nil }
    var start = place - 1
    while let (scalar, before) = scalar(before: start), place - before <= Self.longestBracket {
      if scalar == 0x28 { return start < place - 1 ? before : nil }
      switch Script(scalar) {
      case .latin, .katakana, .hiragana, .space: break
      case .han, .digit, .other:
        if ![0x2D, 0x2E, 0x27, 0x2019, 0x30FB].contains(scalar) { return nil }
      }
      start = before
    }
    return nil
  }

  /// In bytes.
  private static let longestBracket = 80

  /// The place before any spaces that end at `place`.
  func skipSpacesBack(_ place: Int) -> Int {
    var place = place
    while byte(at: place - 1) == 0x20 { place -= 1 }
    return place
  }

  /// Where the article that stands before `place` begins; `place` itself where none does.
  func skipArticleBack(_ place: Int) -> Int {
    last(endingAt: skipSpacesBack(place), .opaque).map { Int($0.start) } ?? place
  }

  /// The end of the word that begins at `place` and says of the verb before it that it is done (了);
  /// `place` itself where none does.
  func skipDone(_ place: Int) -> Int {
    first(at: place) { $0 == .modality(.actual, .after) ? true : nil }.map { Int($0.hit.end) }
      ?? place
  }

  /// The end of the article that begins at `place`; `place` itself where none does.
  func skipArticle(_ place: Int) -> Int {
    first(at: place, .opaque).map { Int($0.end) } ?? place
  }

  /// Passes over letters, digits, spaces, Han and kana, which are most of a text and neither part
  /// nor quote anything.
  @inline(__always)
  func skipPlain(_ place: inout Int) {
    text.bytes.withUnsafeBufferPointer { bytes in
      while place < bytes.count {
        let byte = bytes[place]
        if byte &- 0xE4 < 6 || byte == 0xE3 && bytes[place &+ 1] != 0x80 {
          place &+= 3
        } else if byte < 0x80, place &+ 8 <= bytes.count,
          case let words = EightBytes(bytes, at: place).leadingWords, words > 0
        {
          place &+= words
        } else if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 || byte &- 0x30 < 10 {
          place &+= 1
        } else {
          return
        }
      }
    }
  }

  /// The scalar that ends at byte `place`, and where it begins.
  func scalar(before place: Int) -> (value: UInt32, start: Int)? {
    guard place > 0 else { return nil }
    var start = place - 1
    while start > 0, text.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return text.bytes.withUnsafeBufferPointer { (UTF8Scalar($0, at: start).value, start) }
  }

  /// The scalar that begins at byte `place`, and where it ends.
  func scalar(at place: Int) -> (value: UInt32, end: Int)? {
    guard place < count else { return nil }
    return text.bytes.withUnsafeBufferPointer {
      let scalar = UTF8Scalar($0, at: place)
      return (scalar.value, place + scalar.length)
    }
  }

  func script(at place: Int) -> Script {
    scalar(at: place).map { Script($0.value) } ?? .other
  }

  func script(before place: Int) -> Script {
    scalar(before: place).map { Script($0.value) } ?? .other
  }
}

extension Hit {
  /// Whether words inside this one are not read.
  fileprivate var hidesOthers: Bool { kind == .opaque || kind == .verb }
}
