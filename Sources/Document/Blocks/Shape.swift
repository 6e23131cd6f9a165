import Text
import Values

/// What a stretch of text looks like, without a word of it being known.
struct Shape: Sendable {
  /// In columns: a Han character or kana takes two.
  private(set) var width = 0
  /// Letters of any script, digits not counted.
  private(set) var letters = 0
  private(set) var digits = 0
  /// Marks that part the entries of a menu: `|`, `>`, `»`, `·`, `/` between spaces.
  private(set) var separators = 0
  /// Sentences that end inside or at the end.
  private(set) var sentences = 0
  /// The last code point, closing quotes and brackets left out.
  private(set) var last: UInt32 = 0
  /// The last code point.
  private(set) var end: UInt32 = 0

  init(_ span: Span, of characters: Characters) {
    let folded = characters.folded
    for position in span.start..<span.end {
      let scalar = folded[position]
      guard scalar != 0 else { continue }
      width += Int(characters.columns[position])
      if Script(scalar) == .space { continue }
      end = scalar
      if !Self.isClosing(scalar) { last = scalar }
      switch Script(scalar) {
      case .digit: digits += 1
      case .han, .hiragana, .katakana, .latin: letters += 1
      case .space: break
      case .other:
        if Self.endsSentence(scalar) {
          let next = position + 1 < span.end ? folded[position + 1] : 0x20
          if scalar != 0x2E || Script(next) == .space || Self.isClosing(next) { sentences += 1 }
        } else if Self.isSeparator(scalar) {
          separators += 1
        } else if scalar > 0x24F {
          letters += Self.isPunctuation(scalar) ? 0 : 1
        }
      }
    }
    // The space between words is part of what is seen, the white space of layout is not.
    if width == 0 { end = 0 }
  }

  /// Takes in the line that follows.
  mutating func append(_ next: Shape) {
    width += next.width
    letters += next.letters
    digits += next.digits
    separators += next.separators
    sentences += next.sentences
    (last, end) = (next.last, next.end)
  }

  /// Whether it ends as a sentence does.
  var isEnded: Bool { Self.endsSentence(last) }

  /// Whether it ends as a sentence, a clause before a list, or a quotation does.
  var isClosed: Bool {
    isEnded || Self.isClosing(end) || end == 0x3A || end == 0x3B || end == 0x2E
  }

  /// Whether it goes on: it ends in a comma or a hyphen.
  var isOpen: Bool { end == 0x2C || end == 0x3001 || end == 0x2D || end == 0xFF0C }

  /// Whether it reads as a sentence of running text: half a line at least, and ended.
  var isProse: Bool { letters > 12 && width >= 50 && (isEnded || sentences > 1 || end == 0x3A) }

  static func isWide(_ scalar: UInt32) -> Bool {
    Script(scalar).isUnspaced || (0x3000...0x303F).contains(scalar) || scalar == 0x30FB
      || (0xAC00...0xD7AF).contains(scalar) || (0xFF01...0xFF60).contains(scalar)
  }

  /// Full stop, exclamation and question marks, ellipsis, in all widths.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF61: true
    default: false
    }
  }

  static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0x300B, 0x300D, 0x300F, 0x3011: true
    default: false
    }
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2F, 0x3E, 0x7C, 0xB7, 0xBB, 0x203A, 0x2022, 0xFFE8: true
    default: false
    }
  }

  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    (0x2000...0x206F).contains(scalar) || (0x3000...0x303F).contains(scalar)
      || (0x2190...0x27BF).contains(scalar)
  }
}
