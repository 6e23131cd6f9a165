import Foundation
import Languages
import Text
import Values

/// A mention as it stands in a passage.
struct ScannedMention: Sendable {
  var range: Range<Int>
  var value: Mention.Value

  /// Actors inside names of instruments and programmes count as mentions of their own.
  var holdsActors: Bool {
    switch value {
    case .instrument, .programme: true
    case .date, .money, .quantity, .duration, .actor, .place: false
    }
  }
}

/// Finds money, quantities and durations: a number with a unit, and the words around it that bound
/// it or say per what.
struct MeasureScanner {
  let passage: Passage

  /// - Parameters:
  ///   - starts: where a number may begin, in order.
  ///   - taken: bytes that belong to dates and names, in order.
  func measures(at starts: [FigureStarts.Number], outside taken: [Range<Int>]) -> [ScannedMention] {
    var measures: [ScannedMention] = []
    var occupied = taken.makeIterator()
    var next = occupied.next()
    var end = 0
    for start in starts where start.place >= end {
      let place = Int(start.place)
      while let range = next, range.upperBound <= place { next = occupied.next() }
      if let range = next, range.contains(place) {
        end = range.upperBound
      } else if start.hiddenUpTo > 0 {
        end = Int(start.hiddenUpTo)
      } else if let behind = periodEnd(at: place) {
        end = behind
      } else if let span = wholeSpan(at: place), next.map({ !$0.overlaps(span.range) }) ?? true {
        measures.append(span)
        end = span.range.upperBound
      } else if let number = numberOrRange(at: place),
        next.map({ !$0.overlaps(number.range) }) ?? true
      {
        let measure = measure(of: number)
        end = (measure?.range ?? number.range).upperBound
        if let measure { measures.append(measure) }
      }
    }
    return measures
  }

  /// The number in "1年に" counts no years: it says how often.
  private func periodEnd(at place: Int) -> Int? {
    guard passage.byte(at: place) &- 0x30 < 10 else { return nil }
    return passage.first(at: place) { word -> Bool? in
      if case .period(_, .before) = word { true } else { nil }
    }.map { Int($0.hit.end) }
  }

  // MARK: Numbers

  private func numberOrRange(at place: Int) -> ScannedNumber? {
    let before = passage.byte(at: place - 1)
    // A digit after a letter, a point or a digit belongs to a name or a version.
    if passage.byte(at: place) &- 0x30 < 10, currency(endingAt: place) == nil,
      before &- 0x30 < 10 || Script(UInt32(before)) == .latin
        || before == UInt8(ascii: ".")
          && passage.byte(at: place - 2) &- 0x30 < 10
    {
      return nil
    }
    guard var number = NumberScanner(passage: passage).number(at: place), !isOrdinal(number) else {
      return nil
    }
    if let second = rangeEnd(after: number) {
      if !number.hasScale, second.hasScale, let scale = scale(of: second) {
        number.amount.value *= scale
      }
      guard second.amount.value > number.amount.value else { return number }
      number.amount.upper = second.amount.upper ?? second.amount.value
      number.range = place..<second.range.upperBound
    }
    return number
  }

  private func isOrdinal(_ number: ScannedNumber) -> Bool {
    func mark(_ word: Word) -> Bool? { word.numeral?.kind == .ordinal ? true : nil }
    return passage.last(endingAt: passage.skipSpacesBack(number.range.lowerBound), mark) != nil
      || passage.first(at: number.range.upperBound, mark) != nil
  }

  private func rangeEnd(after number: ScannedNumber) -> ScannedNumber? {
    rangeWord(after: number.range.upperBound, from: number.range.lowerBound).flatMap {
      NumberScanner(passage: passage).number(at: $0)
    }
  }

  /// The place behind a word that joins what ends at `end` to the end of a range: to; or, behind
  /// "between", and.
  private func rangeWord(after end: Int, from start: Int) -> Int? {
    let isPair = opens(.pairBefore, before: start) != nil
    return passage.first(at: passage.skipSpaces(end)) { word -> Bool? in
      word == .range(.between) || isPair && word == .range(.pairBetween) ? true : nil
    }.map { passage.skipSpaces(Int($0.hit.end)) }
  }

  private func opens(_ part: RangePart, before start: Int) -> Int? {
    passage.last(endingAt: passage.skipSpacesBack(start)) { $0 == .range(part) ? true : nil }
      .map { Int($0.hit.start) }
  }

  /// The product of the scales that end a number: 亿 of 3至5亿.
  private func scale(of number: ScannedNumber) -> Decimal? {
    var place = number.range.upperBound
    var product: Decimal?
    while let found = passage.last(
      endingAt: place,
      { word -> Decimal? in
        if case .numeral(.scale, let value) = word { value } else { nil }
      }), Int(found.hit.start) > number.range.lowerBound
    {
      product = (product ?? 1) * found.value
      place = passage.skipSpacesBack(Int(found.hit.start))
    }
    return product
  }

  // MARK: What is measured

  enum Unit: Equatable {
    case money(String)
    case count(String, factor: Decimal)
    /// A letter of `TimeUnit`, how many of it one is, and the bound of the form itself.
    case time(String, factor: Int, Bound)
  }

  private func measure(of number: ScannedNumber) -> ScannedMention? {
    var amount = number.amount
    var end = number.range.upperBound
    var start = number.range.lowerBound
    let unitBefore = unit(before: start)
    takeBounds(at: &end, &amount)
    takeHalfBeforeUnit(at: &end, &amount)
    let unitAfter = number.isFraction ? nil : unit(after: end)
    let share: Unit? = number.isFraction ? .count("%", factor: 1) : nil
    guard let unit = share ?? unitAfter?.unit ?? unitBefore?.unit else { return nil }
    if unit == .count("country", factor: 1), let unitAfter, namesMeeting(at: unitAfter.end) {
      return nil
    }
    // 一 with a counter is an article: 一份, 一个.
    if case .count(let noun, _) = unit, number.isSpelled, amount.value == 1, amount.upper == nil,
      noun != "%"
    {
      return nil
    }
    if let unitAfter { end = unitAfter.end }
    let smaller = amount.upper == nil ? takeSmallerTimes(than: unit, at: &end, &amount) : []
    if let unitBefore { start = unitBefore.start }
    if amount.upper == nil, let (greatest, last) = rangeEnd(after: end, from: start, unit),
      greatest > amount.value
    {
      amount.upper = greatest
      end = last
    }
    if amount.upper != nil, let opening = opens(.pairBefore, before: start) { start = opening }
    takeBounds(at: &end, &amount)
    var per = period(after: &end)
    if per == nil, case .count = unit { per = periodEarlier(before: start) }
    if let (range, before) = period(before: start) {
      per = per ?? before
      if boundBefore(range.lowerBound) != nil { start = range.lowerBound }
    }
    if let (place, bound) = boundBefore(start) {
      amount.bound = combined(bound, amount.bound)
      start = place
    }
    switch unit {
    case .money(let currency):
      return ScannedMention(range: start..<end, value: .money(Money(amount, currency, per: per)))
    case .count(let name, let factor):
      amount.value *= factor
      amount.upper = amount.upper.map { $0 * factor }
      return ScannedMention(range: start..<end, value: .quantity(Quantity(amount, name, per: per)))
    case .time(let letter, let factor, let unitBound):
      // 2024年 is a year and no span.
      if letter == "Y", number.plainDigits == 4 { return nil }
      if unitBound != .exactly { amount.bound = unitBound }
      let largest = TimePart(amount.value * Decimal(factor), letter)
      let duration = Duration8601(
        TimePart.text([largest] + smaller),
        to: amount.upper.map { TimePart.text([TimePart($0 * Decimal(factor), letter)]) },
        bound: amount.bound)
      return ScannedMention(range: start..<end, value: .duration(duration))
    }
  }

  /// The second of two amounts that each have the unit: $600 million to $800 million. Where
  /// something grows from the one to the other, they are no range.
  private func rangeEnd(after end: Int, from start: Int, _ unit: Unit) -> (Decimal, Int)? {
    guard opens(.opening, before: start) == nil, var place = rangeWord(after: end, from: start)
    else {
      return nil
    }
    var sign: Unit?
    if let found = passage.first(
      at: place,
      { word -> String? in
        if case .currency(let code) = word { code } else { nil }
      })
    {
      sign = .money(found.value)
      place = passage.skipSpaces(Int(found.hit.end))
    }
    guard let number = NumberScanner(passage: passage).number(at: place) else { return nil }
    let own = self.unit(after: number.range.upperBound)
    guard (own?.unit ?? sign) == unit else { return nil }
    let last = own?.end ?? number.range.upperBound
    let isGoal =
      passage.first(at: last) { $0 == .caseMarker(.recipient, .after) ? true : nil } != nil
    return isGoal ? nil : (number.amount.upper ?? number.amount.value, last)
  }

  /// In 3か国協議 the number is part of a meeting's name.
  private func namesMeeting(at place: Int) -> Bool {
    passage.first(at: place) { word -> Bool? in
      if case .meetingWord(_, .noun) = word { true } else { nil }
    } != nil
  }

  /// "About" beside a firmer word gives way to it.
  func combined(_ outer: Bound, _ inner: Bound) -> Bound {
    inner == .exactly || inner == .about ? outer : inner
  }

  func takeBounds(at end: inout Int, _ amount: inout Amount) {
    while let found = passage.first(at: passage.skipSpaces(end), \.boundAfter) {
      amount.bound = combined(found.value, amount.bound)
      end = Int(found.hit.end)
    }
  }

  func boundBefore(_ start: Int) -> (Int, Bound)? {
    var place = passage.skipSpacesBack(start)
    // 限度額：250億円
    if passage.byte(at: place - 1) == UInt8(ascii: ":") {
      place = passage.skipSpacesBack(place - 1)
    }
    let found = passage.last(endingAt: place, \.boundBefore)
    return found.flatMap { passage.isHidden($0.hit.range) ? nil : (Int($0.hit.start), $0.value) }
  }

  func unit(after end: Int) -> (unit: Unit, end: Int)? {
    let place = passage.skipSpaces(end)
    if let unit = unit(at: place) { return unit }
    // A 414-km line.
    let isJoined =
      passage.byte(at: place) == UInt8(ascii: "-") && passage.script(at: place + 1) == .latin
    return isJoined ? unit(at: place + 1) : nil
  }

  private func unit(at place: Int) -> (unit: Unit, end: Int)? {
    var isOpaque = false
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .currency(let code): return (.money(code), Int(hit.end))
      case .unit(let name, let factor, .after):
        return (.count(name, factor: factor), Int(hit.end))
      // 周 of 周年 counts no weeks.
      case .durationUnit(.counted(let letter, let factor), let bound):
        return isOpaque ? nil : (.time(letter, factor: factor, bound), Int(hit.end))
      case .opaque: isOpaque = true
      default: continue
      }
    }
    return nil
  }

  private func unit(before start: Int) -> (unit: Unit, start: Int)? {
    passage.last(endingAt: passage.skipSpacesBack(start)) { word -> Unit? in
      switch word {
      case .currency(let code): .money(code)
      case .unit(let name, let factor, .before): .count(name, factor: factor)
      default: nil
      }
    }.map { ($0.value, Int($0.hit.start)) }
  }

  private func currency(endingAt place: Int) -> Int? {
    passage.last(endingAt: place) { word -> Bool? in
      if case .currency = word { true } else { nil }
    }.map { Int($0.hit.start) }
  }

  private func period(after end: inout Int) -> String? {
    let found = passage.first(at: passage.skipSpaces(end)) { word -> String? in
      if case .period(let period, .after) = word { period } else { nil }
    }
    return found?.value
  }

  /// A period that opens the same stretch, with no other number between: 每年减少排放46万吨.
  private func periodEarlier(before start: Int) -> String? {
    var place = start
    var count = 0
    while let (scalar, previous) = passage.scalar(before: place), count < 14 {
      if [0x2C, 0x3001, 0x3002, 0x3B].contains(scalar) || (0x30...0x39).contains(scalar) {
        return nil
      }
      let found = passage.last(endingAt: place) { word -> String? in
        if case .period(let period, .before) = word { period } else { nil }
      }
      if let found { return found.value }
      place = previous
      count += 1
    }
    return nil
  }

  private func period(before start: Int) -> (Range<Int>, String)? {
    var place = passage.skipSpacesBack(start)
    if let (before, _) = boundBefore(start) { place = passage.skipSpacesBack(before) }
    return passage.last(endingAt: place) { word -> String? in
      if case .period(let period, .before) = word { period } else { nil }
    }.map { ($0.hit.range, $0.value) }
  }
}
