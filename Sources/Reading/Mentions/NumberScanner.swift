import Languages
import Text
import Values

/// Reads numerals: Arabic with grouping and decimals, Han, words, and mixtures (3万5千).
struct NumberScanner {
  let passage: Passage

  /// The number that begins at byte `start`; `nil` where none does.
  func number(at start: Int) -> ScannedNumber? {
    if isDigit(start) {
      return slashed(at: start) ?? standingAlone(at: start) ?? counted(at: start, NumeralSum())
    }
    guard passage.hasWord(at: start, { $0.kind == .numeral }) else { return nil }
    for hit in passage.hits(at: start) where hit.kind == .numeral {
      guard case .numeral(let kind, let value) = passage.word(hit) else { continue }
      switch kind {
      case .negative: return negative(from: start, at: passage.skipSpaces(Int(hit.end)))
      case .share: return share(start..<Int(hit.end), value)
      case .digit, .multiplier, .scale, .vague, .pair, .number, .fraction, .ordinal, .point, .half:
        return counted(at: start, NumeralSum())
      }
    }
    return nil
  }

  /// Arabic digits that no word of a number follows: most numbers are such.
  private func standingAlone(at start: Int) -> ScannedNumber? {
    guard let digits = arabic(at: start) else { return nil }
    let next = afterGap(digits.end, follows: false)
    let goesOn = passage.hasWord(at: next) { $0.kind == .numeral || $0.key == .bound(.after) }
    if goesOn { return nil }
    var found = ScannedNumber(start..<digits.end, digits.value)
    found.plainDigits = digits.plainDigits
    return found
  }

  private func negative(from start: Int, at place: Int) -> ScannedNumber? {
    guard var number = counted(at: place, NumeralSum()), number.upper == nil, !number.isFraction
    else { return nil }
    number.range = start..<number.range.upperBound
    number.value = number.value.negated
    number.plainDigits = 0
    return number
  }

  /// Reads from `place` on what follows `sum`.
  private func counted(at start: Int, _ sum: NumeralSum) -> ScannedNumber? {
    var sum = sum
    var place = start
    var found = ScannedNumber(start..<start, .zero)
    var isArabicOnly = true
    var beforeLooseDigit: (sum: NumeralSum, place: Int)?
    scan: while place < passage.count {
      let next = place == start ? place : afterGap(place, follows: found.hasScale)
      if isDigit(next) {
        guard sum.takesDigits, next == place, let digits = arabic(at: next) else { break }
        found.plainDigits = sum.isFresh ? digits.plainDigits : 0
        sum.add(digits.value)
        place = digits.end
        continue
      }
      // 一・三パーセント, as agreements in Japanese write decimals.
      if !isArabicOnly, passage.hasPrefix(Self.middleDot, at: next),
        isDigitWord(at: next + Self.middleDot.count), sum.add((.point, .zero))
      {
        place = next + Self.middleDot.count
        continue
      }
      guard passage.hasWord(at: next, { $0.kind == .numeral }) else {
        guard place > start, let end = innerBound(at: next, &sum) else { break }
        (place, isArabicOnly) = (end, false)
        continue
      }
      let before = sum
      guard let word = numeral(at: next, &sum) else { break }
      switch word.kind {
      case .fraction:
        let fraction = self.fraction(of: before, word, from: start)
        guard let fraction else {
          sum = before
          break scan
        }
        return fraction
      case .point where !isDigitWord(at: word.end):
        sum = before
        break scan
      case .scale, .multiplier:
        found.hasScale = true
        found.beforeUnit =
          word.mayBeUnit && isArabicOnly ? before.total.map { ($0.value, place) } : nil
      case .digit where sum.endsInLooseDigit: beforeLooseDigit = (before, place)
      case .pair where isDigitWord(at: word.end):
        // Digits by place.
        sum = before
        guard sum.add((.digit, word.value)), let first = passage.scalar(at: next) else {
          break scan
        }
        (isArabicOnly, place) = (false, first.end)
        continue scan
      case .digit, .point, .number, .vague, .pair, .half, .share, .ordinal, .negative: break
      }
      isArabicOnly = false
      place = word.end
    }
    if sum.endsInLooseDigit, let beforeLooseDigit { (sum, place) = beforeLooseDigit }
    guard place > start, let total = sum.total else { return nil }
    found.range = start..<place
    (found.value, found.upper, found.bound) = (total.value, total.upper, total.bound)
    if !isArabicOnly { found.plainDigits = 0 }
    found.isSpelled = passage.script(at: start) != .digit
    found.isBareScale = sum.isBareScale
    found.isHalfAlone = sum.isHalfAlone
    return found
  }

  private typealias NumeralWord = (
    kind: NumeralClass, value: ScaledInteger, end: Int, mayBeUnit: Bool
  )

  /// The longest numeral word at `place` that can follow `sum`, taken in; none where a longer unit
  /// begins there: the 兆 of 兆瓦.
  private func numeral(at place: Int, _ sum: inout NumeralSum) -> NumeralWord? {
    var unitEnd: Int32 = 0
    var found: NumeralWord?
    passage.forEachWord(at: place) { hit in
      if hit.kind == .numeral {
        guard found == nil, hit.end >= unitEnd, !beginsDesignation(hit),
          case .numeral(let kind, let value) = passage.word(hit)
        else { return }
        var more = sum
        guard more.add((kind, value)) else { return }
        sum = more
        found = (kind, value, Int(hit.end), hit.end == unitEnd)
      } else if hit.key == .unit(.after) || hit.key == .countedTime || hit.kind == .currency {
        if Int(hit.end) == found?.end { found?.mayBeUnit = true }
        unitEnd = max(unitEnd, hit.end)
      }
    }
    return found
  }

  /// 180 K2 tanks, 12 M-346 trainers: a letter that a digit or hyphen goes on from scales nothing.
  private func beginsDesignation(_ hit: Hit) -> Bool {
    passage.byte(at: Int(hit.end) - 1) &- 0x41 < 26
      && (isDigit(Int(hit.end)) || passage.byte(at: Int(hit.end)) == 0x2D)
  }

  private func isDigitWord(at place: Int) -> Bool {
    passage.first(at: place, .numeral(.digit)) != nil
  }

  /// 多 and 余 between a number and its scale: 60多万. Taken in only where a scale follows.
  private func innerBound(at place: Int, _ sum: inout NumeralSum) -> Int? {
    guard let (hit, bound) = passage.first(at: place, .bound(.after), \.boundAfter) else {
      return nil
    }
    var rest = NumeralSum()
    rest.add(.one)
    guard let word = numeral(at: Int(hit.end), &rest),
      word.kind == .scale || word.kind == .multiplier
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
      let link = passage.first(at: place + 1, .coordinator),
      passage.byte(at: Int(link.end)) == 0x20,
      passage.first(at: Int(link.end) + 1, .numeral, \.numeral)?.value.kind == .number
    else { return place + 1 }
    return Int(link.end) + 1
  }
}

extension Passage {
  /// Whether a Han numeral at `place` is a part of a longer number: the 二 of 第十二条, the 十 of
  /// 六十日.
  func isInsideHanNumber(_ place: Int) -> Bool {
    guard script(at: place) == .han, hasWord(at: place, { $0.kind == .numeral }),
      hasWord(endingAt: place, { $0.kind == .numeral })
    else { return false }
    return hits(endingAt: place).contains {
      guard case .numeral(let kind, _) = word($0), script(at: Int($0.start)) == .han else {
        return false
      }
      switch kind {
      case .digit, .multiplier, .scale: return true
      case .vague: return $0.range.count == 3
      case .number, .pair, .half, .share, .fraction, .ordinal, .negative, .point: return false
      }
    }
  }
}

// MARK: Fractions

extension NumberScanner {
  /// 三分之二, two thirds: the word stands between the whole and the part, or names the whole
  /// behind the part.
  private func fraction(of before: NumeralSum, _ word: NumeralWord, from start: Int)
    -> ScannedNumber?
  {
    guard let first = before.total, first.upper == nil else { return nil }
    var found: ScannedNumber?
    if word.value > .one {
      found = ScannedNumber(start..<word.end, part: first.value, of: word.value)
    } else if let top = counted(at: word.end, NumeralSum()), top.upper == nil {
      found = ScannedNumber(start..<top.range.upperBound, part: top.value, of: first.value)
      found?.bound = top.bound
    }
    found?.isSpelled = true
    return found.map { scaled($0) ?? $0 }
  }

  /// Half, a quarter.
  private func share(_ range: Range<Int>, _ percentage: ScaledInteger) -> ScannedNumber? {
    guard var number = ScannedNumber(range, part: percentage, of: ScaledInteger(100)) else {
      return nil
    }
    number.isSpelled = true
    number.isOpenFraction = passage.script(at: range.lowerBound) == .latin
    return scaled(number) ?? number
  }

  /// A fraction of a scale is a number: a quarter million.
  private func scaled(_ fraction: ScannedNumber) -> ScannedNumber? {
    let end = fraction.range.upperBound
    guard let ratio = fraction.ratio, passage.byte(at: end) == 0x20 else { return nil }
    var sum = NumeralSum()
    sum.add(ratio)
    guard passage.first(at: end + 1, .numeral, \.numeral)?.value.kind == .scale,
      var number = counted(at: end + 1, sum)
    else { return nil }
    number.range = fraction.range.lowerBound..<number.range.upperBound
    number.isSpelled = fraction.isSpelled
    return number
  }

  /// 3/4, and 10 1/2.
  private func slashed(at start: Int) -> ScannedNumber? {
    guard let first = shortNumber(at: start) else { return nil }
    if let (ratio, end) = slash(behind: first) {
      var number = ScannedNumber(
        start..<end, part: ScaledInteger(Int64(first.value)), of: ScaledInteger(Int64(ratio)))
      number?.isOpenFraction = true
      return number
    }
    guard passage.byte(at: first.end) == 0x20, let top = shortNumber(at: first.end + 1),
      let (bottom, end) = slash(behind: top), bottom <= 16,
      let part = ScaledInteger(Int64(top.value)).divided(by: ScaledInteger(Int64(bottom))),
      let value = ScaledInteger(Int64(first.value)).plus(part)
    else { return nil }
    return ScannedNumber(start..<end, value)
  }

  /// The denominator behind a slash that stands at the end of `top`, and is greater than it.
  private func slash(behind top: (value: Int, end: Int)) -> (Int, end: Int)? {
    guard passage.byte(at: top.end) == UInt8(ascii: "/"),
      let bottom = shortNumber(at: top.end + 1), top.value > 0, top.value < bottom.value,
      passage.byte(at: bottom.end) != UInt8(ascii: "/")
    else { return nil }
    return bottom
  }

  /// One to three digits that stand alone.
  private func shortNumber(at start: Int) -> (value: Int, end: Int)? {
    var place = start
    var value = 0
    while isDigit(place), place < start + 4 {
      value = value * 10 + Int(passage.byte(at: place) &- 0x30)
      place += 1
    }
    return place > start && place < start + 4 ? (value, place) : nil
  }
}
