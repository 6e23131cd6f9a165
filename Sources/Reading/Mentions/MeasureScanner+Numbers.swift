import Languages
import Text
import Values

/// Numbers, ranges and lists of numbers.
extension MeasureScanner {
  func numberOrRange(at place: Int) -> ScannedNumber? {
    if isDigit(place) ? isPartOfName(place) : passage.isInsideHanNumber(place) { return nil }
    guard var number = NumberScanner(passage: passage).number(at: place), !isOrdinal(number),
      !isClock(number.range.upperBound)
    else { return nil }
    takeRepeated(&number)
    guard let second = rangeEnd(after: number), second.isFraction == number.isFraction,
      !isChange(from: number, to: second)
    else { return number }
    var first = number.value
    if !number.hasScale, second.hasScale, let scale = scale(of: second),
      let scaled = first.times(scale), scaled < second.value
    {
      first = scaled
    }
    guard second.value > first else { return number }
    number.value = first
    number.upper = second.upper ?? second.value
    if second.bound != .exactly { number.bound = second.bound }
    number.range = place..<second.range.upperBound
    number.beforeUnit = nil
    return number
  }

  private func isDigit(_ place: Int) -> Bool { passage.byte(at: place) &- 0x30 < 10 }

  /// A digit behind a letter, another digit or a mark that joins belongs to a name, a version, a
  /// telephone number, an address or a time.
  private func isPartOfName(_ place: Int) -> Bool {
    let before = passage.byte(at: place - 1)
    switch before {
    case UInt8(ascii: "."), UInt8(ascii: ":"): return isDigit(place - 2)
    case UInt8(ascii: "/"), UInt8(ascii: "+"):
      return isDigit(place - 2) || isLetter(passage.byte(at: place - 2))
        || passage.byte(at: place - 2) == UInt8(ascii: "/")
    case UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "@"): return true
    // 1ドル＝150円 is no address.
    case UInt8(ascii: "="): return isDigit(place - 2) || isLetter(passage.byte(at: place - 2))
    default:
      return isDigit(place - 1)
        || isLetter(before) && !isPrice(endingAt: place) && !isShare(place)
    }
  }

  /// Whether a percentage stands right behind what it is of: GDP2.5%.
  private func isShare(_ place: Int) -> Bool {
    guard passage.byte(at: place - 1) &- 0x41 < 26, passage.byte(at: place - 2) &- 0x41 < 26 else {
      return false
    }
    var end = place
    while isDigit(end) || passage.byte(at: end) == UInt8(ascii: ".") { end += 1 }
    return passage.byte(at: end) == UInt8(ascii: "%")
  }

  /// Thirty-two (32), 60（六十）: the number once more, as agreements write it.
  private func takeRepeated(_ number: inout ScannedNumber) {
    let open = passage.skipSpaces(number.range.upperBound)
    guard passage.byte(at: open) == UInt8(ascii: "("), number.upper == nil,
      let again = NumberScanner(passage: passage).number(at: passage.skipSpaces(open + 1)),
      again.value == number.value, again.upper == nil, again.isFraction == number.isFraction
    else { return }
    let close = passage.skipSpaces(again.range.upperBound)
    guard passage.byte(at: close) == UInt8(ascii: ")") else { return }
    number.range = number.range.lowerBound..<close + 1
    (number.beforeUnit, number.plainDigits) = (nil, 0)
  }

  /// Whether a currency that has a meaning in the text ends there.
  private func isPrice(endingAt place: Int) -> Bool {
    guard let start = currency(endingAt: place) else { return false }
    return place - start > 1 || currency(at: start) != nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a colon and a digit follow: a time of day or a score.
  private func isClock(_ end: Int) -> Bool {
    passage.byte(at: end) == UInt8(ascii: ":") && isDigit(end + 1)
  }

  private func isOrdinal(_ number: ScannedNumber) -> Bool {
    let before = passage.skipSpacesBack(number.range.lowerBound)
    if passage.last(endingAt: before, .numeral(.ordinal)) != nil { return true }
    // 第 of 第纳尔 is none.
    return passage.longest(at: number.range.upperBound)?.key == .numeral(.ordinal)
  }

  // MARK: Ranges

  private func rangeEnd(after number: ScannedNumber) -> ScannedNumber? {
    rangeWord(after: number.range.upperBound, from: number.range.lowerBound).flatMap {
      NumberScanner(passage: passage).number(at: $0)
    }
  }

  /// The place behind a word that joins what ends at `end` to the end of a range: to; or, behind
  /// "between", and.
  func rangeWord(after end: Int, from start: Int) -> Int? {
    let word = passage.firstWord(at: passage.skipSpaces(end)) { hit in
      hit.key == .range(.between)
        || hit.key == .range(.pairBetween) && opens(.pairBefore, before: start) != nil
    }
    return word.map { passage.skipSpaces(Int($0.end)) }
  }

  func opens(_ part: RangePart, before start: Int) -> Int? {
    passage.last(endingAt: passage.skipSpacesBack(start), .range(part))
      .map { Int($0.start) }
  }

  /// The product of the scales that end a number: 亿 of 3至5亿.
  func scale(of number: ScannedNumber) -> ScaledInteger? {
    var place = number.range.upperBound
    var product: ScaledInteger?
    while let found = passage.last(
      endingAt: place,
      { word -> ScaledInteger? in
        if case .numeral(.scale, let value) = word { value } else { nil }
      }), Int(found.hit.start) > number.range.lowerBound
    {
      product = (product ?? .one).times(found.value)
      place = passage.skipSpacesBack(Int(found.hit.start))
    }
    return product
  }

  /// The two ends of amounts that each have the unit: $600 million to $800 million. Where
  /// something grows from the one to the other, they are no range.
  func rangeEnd(after end: Int, from start: Int, _ unit: Unit, _ first: ScannedNumber)
    -> (first: ScaledInteger, greatest: ScaledInteger, end: Int)?
  {
    guard !changes(before: boundBefore(start)?.0 ?? start),
      var place = rangeWord(after: end, from: start)
    else { return nil }
    var sign: Unit?
    if let found = currency(at: place) {
      sign = found.unit
      place = passage.skipSpaces(found.end)
    }
    guard let number = NumberScanner(passage: passage).number(at: place),
      number.isFraction == first.isFraction
    else { return nil }
    let own = number.isFraction ? nil : self.unit(after: number.range.upperBound)
    let other = number.isFraction ? unit : own?.unit ?? sign
    guard other == unit else { return nil }
    let last = own?.end ?? number.range.upperBound
    // 上调0.3个百分点至3.8%: by so much to so much.
    if let own, sign == nil, !endsAlike(end, last, own.length) { return nil }
    if passage.marker(.recipient, .after, at: last)
      != nil
    {
      return nil
    }
    let greatest = number.upper ?? number.value
    if !first.hasScale, number.hasScale, let scaled = scale(of: number)?.times(first.value),
      scaled < greatest
    {
      return (scaled, greatest, last)
    }
    return first.value < greatest ? (first.value, greatest, last) : nil
  }

  /// Whether the same bytes end at both places.
  private func endsAlike(_ first: Int, _ second: Int, _ length: Int) -> Bool {
    (1...length).allSatisfy { passage.byte(at: first - $0) == passage.byte(at: second - $0) }
  }

  // MARK: Lists

  /// A number that shares the unit, and the scale where it has none, of the last of a list: the 20
  /// of "20, 30 and 40 million euros", 3000万 of 3000万和3700万美元.
  func listed(_ scanned: ScannedNumber) -> ScannedMention? {
    guard !scanned.isFraction, !scanned.isBareScale, scanned.bound == .exactly,
      scanned.upper == nil, let (unit, last) = unitOfList(after: scanned.range.upperBound),
      !isLabelled(scanned.range.lowerBound)
    else { return nil }
    var number = scanned
    if !number.hasScale, last.hasScale {
      guard number.value < ScaledInteger(1000),
        let value = scale(of: last)?.times(number.value)
      else { return nil }
      number.value = value
    }
    var start = number.range.lowerBound
    if let (place, bound) = boundBefore(start) { (start, number.bound) = (place, bound) }
    return mention(start..<number.range.upperBound, number, unit, per: nil)
  }

  /// The unit that ends a list of numbers, the last two of which a coordinator joins.
  private func unitOfList(after start: Int) -> (Unit, ScannedNumber)? {
    var end = start
    for _ in 0..<6 {
      var place = passage.skipSpaces(end)
      let hasComma = passage.byte(at: place) == UInt8(ascii: ",")
      if hasComma { place = passage.skipSpaces(place + 1) }
      let link = passage.first(at: place, .coordinator)
      guard hasComma || link != nil else { return nil }
      if let link { place = passage.skipSpaces(Int(link.end)) }
      guard let number = NumberScanner(passage: passage).number(at: place), !number.isFraction,
        number.upper == nil
      else { return nil }
      end = number.range.upperBound
      guard let unit = unit(after: end)?.unit else { continue }
      guard link != nil else { return nil }
      switch unit {
      case .money, .count(_, .some): return (unit, number)
      case .count(_, nil), .time: return nil
      }
    }
    return nil
  }

  /// Whether the word before is a name in Latin letters, which the number may belong to: Phase 2.
  func isLabelled(_ start: Int) -> Bool {
    var place = passage.skipSpacesBack(start)
    guard place > 0, isLetter(passage.byte(at: place - 1)) else { return false }
    while isLetter(passage.byte(at: place - 1)) || passage.byte(at: place - 1) == UInt8(ascii: "-")
    {
      place -= 1
    }
    // The first word of a sentence has a capital without being a name.
    guard passage.byte(at: place) &- 0x41 < 26, place > 0,
      passage.byte(at: passage.skipSpacesBack(place) - 1) != UInt8(ascii: ".")
    else { return false }
    return !passage.hits(at: place).contains {
      switch passage.word($0) {
      case .state, .actor, .place, .bound: true
      default: false
      }
    }
  }
}
