import Languages
import Values

extension NumberScanner {
  private static let comma = UInt8(ascii: ",")
  private static let point = UInt8(ascii: ".")
  static let middleDot = Array("\u{30FB}".utf8)
  /// What groups digits by three besides the comma: a space, a narrow or thin one, an apostrophe.
  private static let groupMarks = [" ", "\u{202F}", "\u{2009}", "'", "’"].map { Array($0.utf8) }

  func isDigit(_ place: Int) -> Bool {
    passage.byte(at: place) &- 0x30 < 10
  }

  /// Arabic digits with their grouping and decimals.
  func arabic(at start: Int) -> (value: ScaledInteger, end: Int, plainDigits: Int)? {
    guard isDigit(start), !isDigit(start - 1) else { return nil }
    var digits = Digits()
    var place = take(at: start, &digits)
    var isPlain = true
    if place - start <= 3, let mark = groupMark(at: place, from: start) {
      while let next = behind(mark, at: place), isGroup(next) {
        isPlain = false
        place = take(at: next, &digits)
      }
    } else if place - start <= 2, let end = lakhGroups(at: place) {
      isPlain = false
      while place < end {
        place = take(at: place + 1, &digits)
      }
    }
    if let next = decimals(at: place) {
      isPlain = false
      digits.places = 0
      place = take(at: next, &digits)
    }
    // More digits than any amount has are an identifier.
    guard digits.count <= 18 else { return nil }
    let value = ScaledInteger(digits.value, exponent: Int32(-(digits.places ?? 0)))
    return (value, place, isPlain ? digits.count : 0)
  }

  private struct Digits {
    var value: Int64 = 0
    var count = 0
    /// Behind the point; `nil` before it.
    var places: Int?
  }

  private func take(at start: Int, _ digits: inout Digits) -> Int {
    var place = start
    while isDigit(place) {
      if digits.count < 18 {
        digits.value = digits.value * 10 + Int64(passage.byte(at: place) &- 0x30)
      }
      digits.count += 1
      if let places = digits.places { digits.places = places + 1 }
      place += 1
    }
    return place
  }

  private func groupMark(at place: Int, from start: Int) -> [UInt8]? {
    if passage.byte(at: place) == Self.comma { return isGroup(place + 1) ? [Self.comma] : nil }
    // A number that is grouped does not begin with a zero.
    guard passage.byte(at: start) != 0x30 else { return nil }
    return Self.groupMarks.first { mark in behind(mark, at: place).map(isGroup) ?? false }
  }

  private func behind(_ mark: [UInt8], at place: Int) -> Int? {
    passage.hasPrefix(mark, at: place) ? place + mark.count : nil
  }

  /// Three digits and no fourth.
  private func isGroup(_ place: Int) -> Bool {
    isDigit(place) && isDigit(place + 1) && isDigit(place + 2) && !isDigit(place + 3)
  }

  /// The end of groups of two digits and a last one of three, as in 12,50,000.
  private func lakhGroups(at start: Int) -> Int? {
    var place = start
    while passage.byte(at: place) == Self.comma, isDigit(place + 1), isDigit(place + 2),
      !isDigit(place + 3)
    {
      place += 3
    }
    guard place > start, passage.byte(at: place) == Self.comma, isGroup(place + 1) else {
      return nil
    }
    return place + 4
  }

  /// Where decimals begin behind a point; a middle dot, and a comma before one or two digits, is
  /// one where a scale or % follows: 2・5％, €1,5 million.
  private func decimals(at place: Int) -> Int? {
    if passage.byte(at: place) == Self.point { return isDigit(place + 1) ? place + 1 : nil }
    let isComma = passage.byte(at: place) == Self.comma
    guard let start = isComma ? place + 1 : behind(Self.middleDot, at: place), isDigit(start) else {
      return nil
    }
    var end = start
    while isDigit(end), end < start + 3 { end += 1 }
    // Three digits behind a comma are a group.
    if isComma, end - start > 2 { return nil }
    let next = passage.skipSpaces(end)
    let isScaled =
      passage.byte(at: next) == UInt8(ascii: "%")
      || passage.first(at: next, .numeral, \.numeral)?.value.kind == .scale
    return isScaled ? start : nil
  }
}

extension Word {
  var numeral: (kind: NumeralClass, value: ScaledInteger)? {
    if case .numeral(let kind, let value) = self { (kind, value) } else { nil }
  }

  var boundAfter: Bound? {
    if case .bound(let bound, .after) = self { bound } else { nil }
  }

  var boundBefore: Bound? {
    if case .bound(let bound, .before) = self { bound } else { nil }
  }
}
