import Foundation
import Languages
import Text
import Values

/// A number as it stands in a passage.
struct ScannedNumber: Sendable {
  /// Bytes of the passage.
  var range: Range<Int>
  var amount: Amount
  /// How many Arabic digits it is written in, without a point or a scale: 4 for a year; else 0.
  var plainDigits = 0
  /// Whether a Han or Latin scale (万, million) is part of it.
  var hasScale = false
  /// Whether it is a part of a whole, as a percentage.
  var isFraction = false
  /// Whether it is written in Han or in words only.
  var isSpelled = false
}

/// Reads numerals: Arabic with grouping and decimals, Han, words, and mixtures (3万5千).
struct NumberScanner {
  let passage: Passage

  private static let comma = UInt8(ascii: ",")
  private static let point = UInt8(ascii: ".")

  /// The number that begins at byte `start`; `nil` where none does.
  func number(at start: Int) -> ScannedNumber? {
    var sum = NumeralSum()
    var place = start
    var found = ScannedNumber(range: start..<start, amount: Amount(0))
    var isArabicOnly = true
    while place < passage.count {
      let next = sum.isEmpty ? place : afterGap(place, follows: found.hasScale)
      if let (value, end, digits) = arabic(at: next) {
        guard sum.current == nil, next == place else { break }
        sum.current = NumeralSum.Value(value)
        found.plainDigits = sum.isFresh ? digits : 0
        place = end
      } else if let (hit, numeral) = numeral(at: next) {
        let before = sum
        guard sum.add(numeral) else { break }
        if numeral.kind == .fraction, numeral.value > 1 {
          guard let part = before.share(of: numeral.value) else { break }
          return ScannedNumber(
            range: start..<Int(hit.end), amount: Amount(part), isFraction: true, isSpelled: true)
        }
        if numeral.kind == .fraction {
          guard let top = number(at: Int(hit.end)), let part = sum.fraction(of: top) else {
            sum = before
            break
          }
          return ScannedNumber(
            range: start..<top.range.upperBound, amount: Amount(part), isFraction: true,
            isSpelled: true)
        }
        if numeral.kind == .point, !isDigitWord(at: Int(hit.end)) {
          sum = before
          break
        }
        if numeral.kind == .scale || numeral.kind == .multiplier { found.hasScale = true }
        isArabicOnly = false
        place = Int(hit.end)
      } else if !sum.isEmpty, let end = innerBound(at: next, &sum) {
        place = end
        isArabicOnly = false
      } else {
        break
      }
    }
    guard place > start, let amount = sum.total else { return nil }
    found.range = start..<place
    found.amount = amount
    if !isArabicOnly { found.plainDigits = 0 }
    found.isSpelled = passage.script(at: start) != .digit
    return found
  }

  /// The numeral word at `place`; none where a longer unit begins there: the 兆 of 兆瓦.
  private func numeral(at place: Int) -> (hit: Hit, (kind: NumeralClass, value: Decimal))? {
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .numeral(let kind, let value): return (hit, (kind, value))
      case .unit(_, _, .after), .durationUnit(.counted, _), .currency: return nil
      default: continue
      }
    }
    return nil
  }

  private func isDigitWord(at place: Int) -> Bool {
    passage.first(at: place, \.numeral)?.value.kind == .digit
  }

  /// 多 and 余 between a number and its scale: 60多万. Taken in only where a scale follows.
  private func innerBound(at place: Int, _ sum: inout NumeralSum) -> Int? {
    guard let (hit, bound) = passage.first(at: place, \.boundAfter),
      let (_, next) = numeral(at: Int(hit.end)), next.kind == .scale || next.kind == .multiplier
    else { return nil }
    sum.bound = bound
    return Int(hit.end)
  }

  /// Words of a number are parted by a space or a hyphen where the script has spaces, and by a
  /// coordinator behind hundreds and thousands: one hundred and fifty.
  private func afterGap(_ place: Int, follows hasScale: Bool) -> Int {
    let byte = passage.byte(at: place)
    guard byte == 0x20 || byte == UInt8(ascii: "-") else { return place }
    guard hasScale, passage.script(at: place + 1) == .latin,
      let link = passage.first(at: place + 1, { $0 == .coordinator ? true : nil }),
      passage.byte(at: Int(link.hit.end)) == 0x20,
      numeral(at: Int(link.hit.end) + 1)?.1.kind == .number
    else { return place + 1 }
    return Int(link.hit.end) + 1
  }

  /// Arabic digits with comma grouping and a decimal point.
  private func arabic(at start: Int) -> (value: Decimal, end: Int, plainDigits: Int)? {
    guard isDigit(start), !isDigit(start - 1) else { return nil }
    var place = start
    var digits = ""
    var isPlain = true
    func take() {
      while isDigit(place) {
        digits.unicodeScalars.append(Unicode.Scalar(passage.byte(at: place)))
        place += 1
      }
    }
    take()
    while passage.byte(at: place) == Self.comma, isGroup(place + 1), place - start <= 3 || !isPlain
    {
      isPlain = false
      place += 1
      take()
    }
    if passage.byte(at: place) == Self.point, isDigit(place + 1) {
      isPlain = false
      digits += "."
      place += 1
      take()
    }
    // More digits than any amount has are an identifier.
    guard let value = Decimal(plain: digits) else { return nil }
    return (value, place, isPlain ? digits.utf8.count : 0)
  }

  private func isDigit(_ place: Int) -> Bool {
    passage.byte(at: place) &- 0x30 < 10
  }

  /// Three digits and no fourth.
  private func isGroup(_ place: Int) -> Bool {
    isDigit(place) && isDigit(place + 1) && isDigit(place + 2) && !isDigit(place + 3)
  }
}

extension Word {
  var numeral: (kind: NumeralClass, value: Decimal)? {
    if case .numeral(let kind, let value) = self { (kind, value) } else { nil }
  }

  var boundAfter: Bound? {
    if case .bound(let bound, .after) = self { bound } else { nil }
  }

  var boundBefore: Bound? {
    if case .bound(let bound, .before) = self { bound } else { nil }
  }
}
