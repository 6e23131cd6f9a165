import Foundation

/// Which code point stands for which in the view that words are looked up in: compatibility
/// forms of width and radicals (NFKC, where one code point becomes one), and the pairs that a
/// language adds, such as traditional and simplified characters.
package struct ScalarFolding: Sendable {
  /// What a code point becomes, and what the view has to know of that.
  struct Entry: Sendable {
    /// The low 16 bits are the code point it becomes; 0 drops it.
    private let bits: UInt32

    private static let isSpace: UInt32 = 1 << 16
    private static let isUnspaced: UInt32 = 1 << 17
    private static let isVoicing: UInt32 = 1 << 18
    private static let isWide: UInt32 = 1 << 19

    init(_ scalar: UInt32) {
      var bits = scalar & 0xFFFF
      let script = Script(scalar)
      if script == .space { bits |= Self.isSpace }
      // CJK punctuation takes no space around it either.
      if script.isUnspaced || (0x3001...0x303F).contains(scalar) || scalar == 0x30FB {
        bits |= Self.isUnspaced
      }
      if scalar == 0x3099 || scalar == 0x309A {
        bits |= Self.isVoicing
      } else if bits & Self.isUnspaced != 0, scalar >= 0x800 {
        bits |= Self.isWide
      }
      self.bits = bits
    }

    var scalar: UInt32 { bits & 0xFFFF }
    var isSpace: Bool { bits & Self.isSpace != 0 }
    /// Whether it is written without spaces around it.
    var isUnspaced: Bool { bits & Self.isUnspaced != 0 }
    /// Whether it is a mark that voices the kana before it.
    var isVoicing: Bool { bits & Self.isVoicing != 0 }
    /// Whether it is written without spaces around it, by itself, and takes three bytes.
    var isWide: Bool { bits & Self.isWide != 0 }
  }

  /// Indexed by code point below U+10000.
  let table: [Entry]
  /// Whether a code point may become one of more bytes.
  let mayGrow: Bool
  /// Whether all of visible ASCII stays what it is.
  let keepsASCII: Bool

  /// - Parameter pairs: further foldings, applied after the width; keys and values below U+10000.
  package init(pairs: [UInt32: UInt32] = [:]) {
    self.init(inOrder: pairs.map { ($0.key, $0.value) })
  }

  /// - Parameter pairs: likewise; of several for one code point the last holds.
  package init(inOrder pairs: [(from: UInt32, to: UInt32)]) {
    var table = Self.width
    var mayGrow = false
    for (from, to) in pairs where from < 0x10000 && to < 0x10000 {
      table[Int(from)] = Entry(to)
      mayGrow = mayGrow || from < 0x800 && to >= 0x80
    }
    self.table = table
    self.mayGrow = mayGrow
    keepsASCII = (0x21...0x7E).allSatisfy { table[$0].scalar == UInt32($0) }
  }

  @inline(__always)
  package func callAsFunction(_ scalar: UInt32) -> UInt32 {
    scalar < 0x10000 ? table[Int(scalar)].scalar : scalar
  }

  private static let width: [Entry] = {
    var table = (0..<0x10000).map { UInt32($0) }
    let compatibility: [ClosedRange<UInt32>] = [
      0x2E80...0x2FDF, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE4F,
      0xFF01...0xFFEE,
    ]
    // All at once, a line each: one by one they took a twentieth of the start.
    let scalars = compatibility.joined().compactMap { Unicode.Scalar($0) }
    var lines = String.UnicodeScalarView()
    for scalar in scalars {
      lines.append(scalar)
      lines.append("\n")
    }
    let folded = String(lines).precomposedStringWithCompatibilityMapping.unicodeScalars
    for (scalar, folded) in zip(scalars, folded.split(separator: "\n")) {
      if folded.count == 1, let only = folded.first, only.value < 0x10000 {
        table[Int(scalar.value)] = only.value
      }
    }
    for (radical, character) in radicals {
      table[Int(radical.value)] = character.value
    }
    table[0x3000] = 0x20
    table[0xA0] = 0x20
    // Invisible: soft hyphen, zero-width characters and direction marks, byte order mark.
    for value in [0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF] { table[value] = 0 }
    return table.map { Entry($0) }
  }()

  /// Radicals that have no compatibility mapping but that PDF files have in place of characters
  /// (Unicode, EquivalentUnifiedIdeograph).
  private static let radicals: KeyValuePairs<Unicode.Scalar, Unicode.Scalar> = [
    "⺁": "厂", "⺇": "几", "⺌": "小", "⺎": "兀", "⺒": "巳", "⺓": "幺", "⺝": "月", "⺠": "民",
    "⺩": "王", "⺬": "示", "⺮": "竹", "⺰": "纟", "⺷": "羊", "⺼": "肉", "⺾": "艹", "⻀": "艹",
    "⻁": "虎", "⻂": "衣", "⻃": "覀", "⻄": "西", "⻅": "见", "⻆": "角", "⻇": "角", "⻈": "讠",
    "⻉": "贝", "⻊": "足", "⻋": "车", "⻐": "钅", "⻑": "長", "⻒": "镸", "⻓": "长", "⻔": "门",
    "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻟": "飠", "⻠": "饣",
    "⻢": "马", "⻣": "骨", "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻧": "卤", "⻨": "麦", "⻩": "黄",
    "⻪": "黾", "⻫": "斉", "⻬": "齐", "⻭": "歯", "⻮": "齿", "⻯": "竜", "⻰": "龙", "⻱": "龜",
    "⻲": "亀", "⻳": "龟",
  ]
}
