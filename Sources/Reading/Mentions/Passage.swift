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
  /// For each byte, the index of the first hit that begins there or after.
  private let firstHit: [Int32]
  /// Indices of hits in the order of their ends.
  private let byEnd: [Int32]
  /// For each byte, the index in `byEnd` of the first hit that ends there or after.
  private let firstByEnd: [Int32]

  init(_ block: Block, of document: IndexedText, language: LanguageTag, lexicon: Lexicon) {
    self.block = block
    self.lexicon = lexicon
    text = NormalisedText(
      document, block.span, leavingOut: block.insets, folding: lexicon.folding(for: language))
    let hits = lexicon.hits(in: text, language: language)
    self.hits = hits
    firstHit = Self.firsts(of: hits.map(\.start), length: text.bytes.count)
    let byEnd = hits.indices.sorted { (hits[$0].end, $0) < (hits[$1].end, $1) }
    self.byEnd = byEnd.map { Int32($0) }
    firstByEnd = Self.firsts(of: byEnd.map { hits[$0].end }, length: text.bytes.count)
  }

  /// For each place up to `length`, the index of the first of `sorted` that is not below it.
  private static func firsts(of sorted: [Int32], length: Int) -> [Int32] {
    var firsts = [Int32](repeating: Int32(sorted.count), count: length + 2)
    var index = 0
    for place in 0...(length + 1) {
      while index < sorted.count, sorted[index] < place { index += 1 }
      firsts[place] = Int32(index)
    }
    return firsts
  }

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
    return hits[Int(firstHit[place])..<Int(firstHit[place + 1])]
  }

  /// The hits that end at byte `place`.
  func hits(endingAt place: Int) -> some Sequence<Hit> {
    let range =
      place >= 0 && place <= count
      ? Int(firstByEnd[place])..<Int(firstByEnd[place + 1]) : 0..<0
    return byEnd[range].lazy.map { self.hits[Int($0)] }
  }

  /// The first hit at `place` that `matching` makes something of, with what it made.
  func first<T>(at place: Int, _ matching: (Word) -> T?) -> (hit: Hit, value: T)? {
    for hit in hits(at: place) {
      if let value = matching(word(hit)) { return (hit, value) }
    }
    return nil
  }

  /// The longest hit that ends at `place` that `matching` makes something of.
  func last<T>(endingAt place: Int, _ matching: (Word) -> T?) -> (hit: Hit, value: T)? {
    var best: (hit: Hit, value: T)?
    for hit in hits(endingAt: place) where hit.start < best?.hit.start ?? .max {
      if let value = matching(word(hit)) { best = (hit, value) }
    }
    return best
  }

  /// Whether `range` lies inside a longer word that hides it, as 保 in 确保.
  func isHidden(_ range: Range<Int>) -> Bool {
    let hidesUpToEnd = hits(endingAt: range.upperBound).contains {
      Int($0.start) < range.lowerBound && (word($0) == .opaque || word($0) == .verb)
    }
    if hidesUpToEnd { return true }
    var place = range.lowerBound
    for _ in 0..<3 {
      for hit in hits(at: place)
      where Int(hit.end) >= range.upperBound && hit.range.count > range.count {
        switch word(hit) {
        case .opaque, .verb: return true
        default: continue
        }
      }
      guard let before = scalar(before: place)?.start else { return false }
      place = before
    }
    return false
  }

  func byte(at place: Int) -> UInt8 {
    place >= 0 && place < count ? text.bytes[place] : 0
  }

  func hasPrefix(_ prefix: [UInt8], at place: Int) -> Bool {
    place + prefix.count <= count
      && text.bytes[place..<(place + prefix.count)].elementsEqual(prefix)
  }

  /// The place behind any spaces at `place`.
  func skipSpaces(_ place: Int) -> Int {
    var place = place
    while byte(at: place) == 0x20 { place += 1 }
    return place
  }

  /// The place before any spaces that end at `place`.
  func skipSpacesBack(_ place: Int) -> Int {
    var place = place
    while byte(at: place - 1) == 0x20 { place -= 1 }
    return place
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
