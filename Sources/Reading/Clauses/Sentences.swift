import Languages
import Text

/// Cuts a passage into sentences, and a sentence into stretches between commas.
struct Sentences {
  let passage: Passage

  /// What is longer, in bytes, is a list or made to keep a reader busy, and no claims are looked for in
  /// it: what is found in a sentence is compared with all else in it.
  static let longest = 6_000

  /// Sentences in order, without a label before or white space between them; brackets hold a full stop inside.
  func all() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = passage.bodyStart
    var place = start
    var depth = 0
    while true {
      passage.skipPlain(&place)
      guard let (scalar, next) = passage.scalar(at: place) else { break }
      depth = max(0, depth + depthChange(scalar, at: place))
      if ends(scalar, at: place, next: next), depth == 0 || isFar(from: start, to: next) {
        let end = skipClosing(next)
        sentences.append(start..<end)
        start = passage.skipSpaces(end)
        place = start
        depth = 0
      } else {
        place = next
      }
    }
    if start < passage.count { sentences.append(start..<passage.count) }
    return sentences
  }

  /// A bracket that is never closed must not swallow the rest.
  private func isFar(from start: Int, to end: Int) -> Bool { end - start > 1500 }

  /// What somebody says behind a colon (说:「…。…」) is made of sentences of its own.
  private func depthChange(_ scalar: UInt32, at place: Int) -> Int {
    switch scalar {
    case 0x300C, 0x300E:
      passage.byte(at: passage.skipSpacesBack(place) - 1) == UInt8(ascii: ":") ? 0 : 1
    case 0x28, 0x300A, 0x3010: 1
    case 0x29, 0x300D, 0x300F, 0x300B, 0x3011: -1
    default: 0
    }
  }

  private func ends(_ scalar: UInt32, at place: Int, next: Int) -> Bool {
    switch scalar {
    case 0x3002, 0xFF61, 0x21, 0x3F, 0x3B: return true
    case 0x2E:
      // A full stop ends a sentence before a space and a capital, but not after one capital: U.S.
      // … it." The: the quotation mark goes with its sentence.
      let end = skipClosing(next)
      guard end >= passage.count || passage.byte(at: end) == 0x20 else { return false }
      guard end + 1 < passage.count else { return true }
      let following = passage.byte(at: end + 1)
      let isCapital = following &- 0x41 < 26 || following >= 0x80 || following == 0x22
      let isInitial =
        passage.byte(at: place - 1) &- 0x41 < 26 && passage.script(before: place - 1) != .latin
      return isCapital && !isInitial && !isOfTitle(next)
    default: return false
    }
  }

  /// Mr. Torres, Gen. Mensah: a full stop that is part of what stands before a name.
  private func isOfTitle(_ end: Int) -> Bool {
    passage.hits(endingAt: end).contains { hit in
      if case .office(_, .before) = passage.word(hit) { true } else { false }
    }
  }

  private func skipClosing(_ place: Int) -> Int {
    var place = place
    while let (scalar, next) = passage.scalar(at: place),
      [0x22, 0x29, 0x201D, 0x300D, 0x300F, 0x2019].contains(scalar)
    {
      place = next
    }
    return place
  }

  /// The stretches of a sentence between commas; 、 parts clauses only where the language uses it
  /// so, which the caller knows.
  func stretches(of sentence: Range<Int>, splitsAtIdeographicComma: Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    var place = start
    var depth = 0
    while true {
      passage.skipPlain(&place)
      guard place < sentence.upperBound, let (scalar, next) = passage.scalar(at: place) else {
        break
      }
      depth = max(0, depth + depthChange(scalar, at: place))
      // 1,200 holds no comma; 指出,2024年 does.
      let isInNumber =
        passage.byte(at: next) &- 0x30 < 10 && passage.byte(at: place - 1) &- 0x30 < 10
      let isComma =
        scalar == 0x2C && !isInNumber
        || scalar == 0x3001 && splitsAtIdeographicComma || scalar == 0x3A || scalar == 0x2014
      if isComma, depth == 0 {
        if place > start { parts.append(start..<place) }
        start = passage.skipSpaces(next)
      }
      place = next
    }
    if start < sentence.upperBound { parts.append(start..<sentence.upperBound) }
    return parts
  }
}
