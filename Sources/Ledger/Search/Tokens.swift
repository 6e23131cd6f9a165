/// Takes text apart for search, the same way for what is stored and for what is asked.
///
/// Scripts without spaces between words (Han, kana, Hangul) are taken as overlapping pairs of
/// characters, so that a word of two characters is found; other scripts word by word, in lower
/// case, full-width letters and digits as ASCII.
struct Tokens {
  /// What a token is to the index.
  enum Place {
    /// It stands one place after the token before.
    case next
    /// It stands at the place of the token before.
    case same
  }

  /// Longer words are cut here; none is asked for, and hostile text has them.
  private static let longest = 128

  private var pending: [UInt8] = []
  /// Where the pending character or word begins and ends, in bytes.
  private var start = 0
  private var end = 0
  private var pendingIsPaired = false

  /// Calls `emit` with each token, its place and its bytes' range, in the order of the text.
  ///
  /// - Parameters:
  ///   - isQuery: takes one token a place, the pair where there is one; else every character
  ///     is a token too, for words of one character.
  ///   - emit: returns `false` to stop.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, isQuery: Bool,
    _ emit: ([UInt8], Place, Range<Int>) -> Bool
  ) {
    var tokens = Tokens()
    var position = 0
    while position < bytes.count {
      let (scalar, length) = Self.scalar(at: position, in: bytes)
      switch CharacterClass(scalar) {
      case .paired:
        let folded = Array(String(scalar).utf8)
        let range = position..<position + length
        if tokens.pendingIsPaired, tokens.end == position {
          guard tokens.flushPair(with: folded, upTo: range.upperBound, isQuery, emit) else {
            return
          }
        } else {
          guard tokens.flush(emit) else { return }
        }
        (tokens.pending, tokens.pendingIsPaired) = (folded, true)
        (tokens.start, tokens.end) = (range.lowerBound, range.upperBound)
      case .spaced(let folded):
        if tokens.pendingIsPaired || tokens.pending.isEmpty {
          guard tokens.flush(emit) else { return }
          tokens.start = position
        }
        tokens.end = position + length
        if tokens.pending.count < longest { tokens.pending.append(contentsOf: folded.utf8) }
      case .separator:
        guard tokens.flush(emit) else { return }
      }
      position += length
    }
    _ = tokens.flush(emit)
  }

  /// Hands over the pending character together with the one that follows it.
  private func flushPair(
    with next: [UInt8], upTo nextEnd: Int, _ isQuery: Bool,
    _ emit: ([UInt8], Place, Range<Int>) -> Bool
  ) -> Bool {
    if isQuery { return emit(pending + next, .next, start..<end) }
    return emit(pending, .next, start..<end) && emit(pending + next, .same, start..<nextEnd)
  }

  private mutating func flush(_ emit: ([UInt8], Place, Range<Int>) -> Bool) -> Bool {
    defer {
      pending.removeAll(keepingCapacity: true)
      pendingIsPaired = false
    }
    return pending.isEmpty || emit(pending, .next, start..<end)
  }

  /// The scalar at `position` and its length in bytes; a byte that is not UTF-8 counts as one
  /// replacement character.
  private static func scalar(
    at position: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, Int) {
    let first = bytes[position]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, position + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
