import Text

/// A way of counting the parts of a text, by the names that `labels.tsv` uses.
enum Counter: String, Sendable, Hashable {
  case arabic = "n"
  case han, roman, kana, alpha, circled
  /// In small letters, which are a series of their own: `i.` goes not on with `I.`
  case smallRoman = "small-roman"
  case smallAlpha = "small-alpha"

  /// The number that begins at `position`.
  func read(
    at position: Int, to end: Int, in characters: Characters
  ) -> (ordinal: Int, end: Int)? {
    guard position < end else { return nil }
    let folded = characters.folded
    switch self {
    case .arabic:
      // No instrument has a thousand articles, but every text has years.
      let digits = folded[position..<min(end, position + 4)].prefix { Script($0) == .digit }
      guard (1...3).contains(digits.count) else { return nil }
      return (digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }, digits.endIndex)
    case .han: return Self.han(folded[position..<min(end, position + 8)])
    case .roman, .smallRoman:
      let first = folded[position]
      let isSmall = first >= 0x61 && !(0x2160...0x216F).contains(first)
      guard isSmall == (self == .smallRoman) else { return nil }
      return Self.roman(folded[position..<min(end, position + 9)])
    case .kana:
      guard let index = Self.syllables.firstIndex(of: folded[position]) else { return nil }
      return (index + 1, position + 1)
    case .alpha, .smallAlpha:
      let first: UInt32 = self == .alpha ? 0x41 : 0x61
      guard (first..<(first + 26)).contains(folded[position]) else { return nil }
      return (Int(folded[position] - first) + 1, position + 1)
    case .circled:
      guard (0x2460...0x2473).contains(folded[position]) else { return nil }
      return (Int(folded[position]) - 0x245F, position + 1)
    }
  }

  /// A Han numeral below ten thousand, by the values that Unicode gives its characters.
  private static func han(_ scalars: ArraySlice<UInt32>) -> (Int, Int)? {
    var total = 0
    var digit: Int?
    var end = scalars.startIndex
    for scalar in scalars {
      guard Script(scalar) == .han || scalar == 0x3007,
        let value = Unicode.Scalar(scalar)?.properties.numericValue.map({ Int($0) }), value <= 1000
      else { break }
      end += 1
      if value < 10 {
        // By place, as in years: two digits in a row.
        digit = (digit ?? 0) * 10 + value
      } else {
        total += (digit ?? 1) * value
        digit = nil
      }
    }
    total += digit ?? 0
    return end > scalars.startIndex && total > 0 ? (total, end) : nil
  }

  /// A Roman number in letters of one case, or one of Unicode's own.
  private static func roman(_ scalars: ArraySlice<UInt32>) -> (Int, Int)? {
    guard let first = scalars.first else { return nil }
    if (0x2160...0x217B).contains(first) {
      return (Int(first & 0x0F) + 1, scalars.startIndex + 1)
    }
    let isLower = first >= 0x61
    let letters = scalars.prefix { values[$0 | 0x20] != nil && ($0 >= 0x61) == isLower }
    var total = 0
    var last = 0
    for letter in letters.reversed() {
      let value = values[letter | 0x20] ?? 0
      total += value < last ? -value : value
      last = max(last, value)
    }
    guard total > 0, total < 100, spelled(total) == letters.map({ $0 | 0x20 }) else { return nil }
    return (total, letters.endIndex)
  }

  private static let values: [UInt32: Int] = [0x69: 1, 0x76: 5, 0x78: 10, 0x6C: 50, 0x63: 100]

  private static func spelled(_ number: Int) -> [UInt32] {
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"]
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return (tens[number / 10] + ones[number % 10]).unicodeScalars.map(\.value)
  }

  /// The order of the fifty sounds, without small and voiced letters.
  private static let syllables: [UInt32] =
    Array(stride(from: 0x30A2, through: 0x30AA, by: 2))
    + Array(stride(from: 0x30AB, through: 0x30C1, by: 2))
    + Array(stride(from: 0x30C4, through: 0x30C8, by: 2))
    + Array(0x30CA...0x30CE)
    + Array(stride(from: 0x30CF, through: 0x30DB, by: 3))
    + Array(0x30DE...0x30E2)
    + [0x30E4, 0x30E6, 0x30E8]
    + Array(0x30E9...0x30ED)
    + [0x30EF, 0x30F2, 0x30F3]
}
