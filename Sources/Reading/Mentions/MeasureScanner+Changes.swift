import Languages
import Text
import Values

/// What changes from one amount to another: two amounts, of which the first may leave the unit to
/// the second.
extension MeasureScanner {
  /// Whether two numbers that a word of a range joins are the ends of a change: rose from 3 to 5
  /// percent, 20万から30万人に増やす.
  func isChange(from first: ScannedNumber, to second: ScannedNumber) -> Bool {
    let number = first.range.lowerBound
    let start = currency(endingAt: passage.skipSpacesBack(number)) ?? number
    if let opening = opens(.opening, before: start) { return tellsChange(before: opening) }
    guard let unit = unit(after: second.range.upperBound),
      passage.script(at: passage.skipSpaces(first.range.upperBound)) != .other
    else { return false }
    return passage.marker(.recipient, .after, at: unit.end) != nil
  }

  /// Whether a word before an amount with a unit of its own tells where a change starts, or by how
  /// much it is: from; rose by 3 million to 5 million euros.
  func changes(before start: Int) -> Bool {
    if opens(.opening, before: start) != nil { return true }
    let link = passage.marker(.by, .before, endingAt: passage.skipSpacesBack(start))
    return link.map { tellsChange(before: Int($0.start)) } ?? false
  }

  /// Whether the same clause speaks of a change before `place`, or one before it of which it is a
  /// further part: raised aid to Chad from 2 to 3 million euros, to Mali from 4 to 5 million.
  private func tellsChange(before place: Int) -> Bool {
    var start = place
    var isFurther = false
    var hasOpening = false
    while start > 0, place - start < (isFurther ? Self.longestSentence : Self.longestClause) {
      start -= 1
      let byte = passage.byte(at: start)
      if byte == UInt8(ascii: ";") { return false }
      if byte == UInt8(ascii: "."), passage.byte(at: start + 1) &- 0x30 >= 10 { return false }
      // A mark, or another figure.
      isFurther = isFurther || byte == UInt8(ascii: ",") || byte &- 0x30 < 10
      for hit in passage.hits(at: start) {
        if hit.key == .range(.opening) { hasOpening = true }
        if hit.key == .range(.change) { return !isFurther || hasOpening }
      }
    }
    return false
  }

  /// A verb of change stands no further before its amounts, in bytes.
  private static let longestClause = 64
  /// And no further before those of the clauses that go on.
  private static let longestSentence = 320

  /// A number without a unit from which something changes, with the unit of the one that it
  /// changes to: 20.6万 of 由20.6万增至30万人.
  func changed(_ scanned: ScannedNumber) -> ScannedMention? {
    guard !scanned.isFraction, !scanned.isBareScale, scanned.bound == .exactly,
      scanned.upper == nil, scanned.plainDigits != 4, let second = changeEnd(of: scanned),
      let unit = unit(after: second.number.range.upperBound)?.unit ?? second.sign
    else { return nil }
    switch unit {
    case .count(Self.bareCounter, _), .time: return nil
    case .money, .count: break
    }
    var number = scanned
    if second.isJoined, !number.hasScale, number.value < ScaledInteger(1000),
      let scale = scale(of: second.number), let scaled = scale.times(number.value)
    {
      number.value = scaled
    }
    return mention(number.range, number, unit, per: nil)
  }

  /// A number without a unit that an amount of money changes to: 5 million of from $3 million to
  /// 5 million.
  func changedTo(_ number: ScannedNumber, from last: ScannedMention?) -> ScannedMention? {
    guard let last, case .money(let money) = last.value, money.per == nil, number.hasScale,
      !number.isFraction, number.upper == nil,
      rangeWord(after: last.range.upperBound, from: last.range.lowerBound)
        == number.range.lowerBound
    else { return nil }
    return mention(number.range, number, .money(money.currency, factor: .one), per: nil)
  }

  /// The number that something changes to, the currency before it, and whether only a word of a
  /// range stands between the two.
  private func changeEnd(of number: ScannedNumber)
    -> (number: ScannedNumber, sign: Unit?, isJoined: Bool)?
  {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    let joined = rangeWord(after: end, from: start)
    var place = joined ?? end
    if joined == nil {
      // 增至, 提高到: one verb, without a mark.
      guard opens(.opening, before: start) != nil, number.hasScale || number.plainDigits == 0
      else { return nil }
      var count = 0
      while passage.script(at: place) == .han, count < 5,
        !passage.hits(at: place).contains(where: { $0.kind == .numeral })
      {
        place = passage.scalar(at: place)?.end ?? passage.count
        count += 1
      }
      guard count > 0 else { return nil }
    } else if opens(.opening, before: start) == nil,
      passage.script(at: passage.skipSpaces(end)) == .other
    {
      return nil
    }
    let sign = currency(at: place)
    if let sign { place = passage.skipSpaces(sign.end) }
    return NumberScanner(passage: passage).number(at: place).flatMap {
      $0.upper == nil && !$0.isFraction ? ($0, sign?.unit, joined != nil) : nil
    }
  }
}
