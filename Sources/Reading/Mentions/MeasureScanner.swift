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
  let grammar: MeasureGrammar
  /// Words before this place belong to the measure before.
  private(set) var floor = 0
  /// Bytes that belong to dates and names, in order.
  private(set) var taken: [Range<Int>] = []
  /// The bytes of the measure before.
  private(set) var previous = 0..<0
  /// The end of the word that made an amount before a rate.
  var usedPeriod = 0
  /// What the last counter of anything counted, and where: the 项目 of 项目904个，增加10个.
  var counted: (unit: Unit, end: Int)?

  init(passage: Passage, grammar: MeasureGrammar = MeasureGrammar()) {
    self.passage = passage
    self.grammar = grammar
  }

  /// - Parameters:
  ///   - starts: where a number may begin, in order.
  ///   - taken: bytes that belong to dates and names, in order.
  mutating func measures(at starts: [FigureStarts.Number], outside taken: [Range<Int>])
    -> [ScannedMention]
  {
    var measures: [ScannedMention] = []
    self.taken = taken
    var occupied = taken.makeIterator()
    var next = occupied.next()
    var end = 0
    (floor, previous, usedPeriod, counted) = (0, 0..<0, 0, nil)
    for start in starts where start.place >= end {
      let place = Int(start.place)
      while let range = next, range.upperBound <= place { next = occupied.next() }
      if let range = next, range.contains(place) {
        end = range.upperBound
      } else if start.hiddenUpTo > 0 {
        end = Int(start.hiddenUpTo)
        // 十分钟: what is counted goes on behind the word.
        if let number = hiddenNumber(at: place), let measure = measure(of: number),
          measure.range.upperBound > end, next.map({ !$0.overlaps(measure.range) }) ?? true
        {
          measures.append(measure)
          previous = measure.range
          end = measure.range.upperBound
          floor = end
        }
      } else if let behind = periodEnd(at: place) {
        end = behind
      } else if let span = wholeSpan(at: place), next.map({ !$0.overlaps(span.range) }) ?? true {
        measures.append(span)
        previous = span.range
        end = span.range.upperBound
        floor = end
      } else if let number = numberOrRange(at: place),
        next.map({ !$0.overlaps(number.range) }) ?? true
      {
        let measure =
          measure(of: number) ?? listed(number) ?? changed(number)
          ?? changedTo(number, from: measures.last)
        end = (measure?.range ?? number.range).upperBound
        if let measure, let name = next, measure.range.overlaps(name),
          name.upperBound > measure.range.upperBound
        {
          end = number.range.upperBound
        } else if let measure, !isRecurrence(measure), !isInSchemeName(measure.range) {
          measures.append(measure)
          previous = measure.range
          floor = end
        }
      }
    }
    return measures
  }

  /// A number in Han that begins with a word which holds one: the 十分 of 十分钟.
  private func hiddenNumber(at place: Int) -> ScannedNumber? {
    guard passage.script(at: place) == .han,
      let hidden = passage.hits(at: place).first, hidden.kind == .opaque,
      passage.hits(at: place).contains(where: { $0.kind == .numeral })
    else { return nil }
    return numberOrRange(at: place)
  }

  /// 每两年, every two years, 2年ごと: how often, and no span of time.
  private func isRecurrence(_ measure: ScannedMention) -> Bool {
    // The once of once in three years is no rate; the twice of twice a year is.
    let isWithin = passage.hits(endingAt: measure.range.upperBound).contains { hit in
      hit.kind == .recurrence && Int(hit.start) < measure.range.lowerBound
        && (passage.script(at: Int(hit.start)) == .digit
          || passage.hits(at: Int(hit.start)).contains { $0.kind == .numeral })
    }
    guard !isWithin, case .duration = measure.value else { return isWithin }
    let ends = [measure.range.upperBound, measure.range.lowerBound]
    return ends.contains { place in
      passage.hits(endingAt: place).contains { $0.kind == .recurrence }
    }
      || passage.hits(beginningIn: measure.range).contains {
        $0.kind == .recurrence && Int($0.end) > measure.range.upperBound
      }
  }

  /// The number in "1年に" counts no years: it says how often. That of まる1日 counts.
  private func periodEnd(at place: Int) -> Int? {
    guard passage.byte(at: place) &- 0x30 < 10, boundBefore(place) == nil else { return nil }
    return passage.first(at: place, .period(.before)).map { Int($0.end) }
  }

  // MARK: What is measured

  private mutating func measure(of scanned: ScannedNumber) -> ScannedMention? {
    var number = scanned
    if let ratio = ratio(of: number) { return ratio }
    guard var found = unit(of: &number) ?? headedUnit(of: &number), sign(&number, &found) else {
      return nil
    }
    if isBareCount(found.end) { counted = (found.unit, found.end) }
    if let ratio = ratio(of: number, found) ?? ratio(ofCents: number, found) { return ratio }
    if isDivisor(found, number) {
      floor = found.end
      return nil
    }
    var (start, end) = (found.start, found.end)
    let unit = found.unit
    if number.upper == nil, number.bound == .exactly || number.bound == .moreThan {
      takeParts(of: unit, at: &end, &number.value)
    }
    let smaller = number.upper == nil ? takeSmallerTimes(than: unit, at: &end, &number) : []
    if number.upper == nil,
      let (first, greatest, last) = rangeEnd(after: end, from: start, unit, number)
    {
      (number.value, number.upper, end) = (first, greatest, last)
    }
    if number.upper != nil, let opening = opens(.pairBefore, before: start) { start = opening }
    takeBounds(at: &end, &number.bound)
    let per = self.per(unit, &start, end)
    if let (place, bound) = boundBefore(start, of: unit) {
      number.bound = combined(bound, number.bound)
      start = place
    }
    guard counts(number, unit, at: end) else { return nil }
    return mention(start..<end, number, unit, per: per, smaller: smaller)
  }

  /// Whether the words around it make it a measure: a scale alone and an open fraction need some.
  private func counts(_ number: ScannedNumber, _ unit: Unit, at end: Int) -> Bool {
    if number.isBareScale { return number.bound != .exactly }
    guard number.isOpenFraction, number.isFraction, number.bound == .exactly else { return true }
    return isPossessor(at: passage.skipSpaces(end))
  }

  func mention(
    _ range: Range<Int>, _ scanned: ScannedNumber, _ unit: Unit, per: String?,
    smaller: [TimePart] = []
  ) -> ScannedMention? {
    var number = scanned
    switch unit {
    case .money(let currency, let factor):
      guard scale(&number, by: factor) else { return nil }
      return ScannedMention(
        range: range, value: .money(Money(number.amount, currency, per: per)))
    case .count(let name, let factor):
      guard scale(&number, by: share(name, factor, of: number)) else { return nil }
      return ScannedMention(
        range: range, value: .quantity(Quantity(number.amount, name, per: per)))
    case .time(var letter, let factor, let unitBound):
      // 2024年 is a year and no span.
      if letter == "Y", number.plainDigits == 4 { return nil }
      if letter == TimeUnit.dayOfMonth {
        guard
          number.value > ScaledInteger(31) || number.bound != .exactly
            || range.lowerBound < number.range.lowerBound
        else { return nil }
        letter = "D"
      }
      if letter == TimeUnit.minuteOfHour {
        guard isSpanOfMinutes(number, range) else { return nil }
        letter = "TM"
      }
      if unitBound != .exactly { number.bound = unitBound }
      guard scale(&number, by: ScaledInteger(Int64(factor))) else { return nil }
      let duration = Duration8601(
        TimePart.text([TimePart(number.value, letter)] + smaller),
        to: number.upper.map { TimePart.text([TimePart($0, letter)]) }, bound: number.bound)
      return ScannedMention(range: range, value: .duration(duration))
    }
  }

  private func scale(_ number: inout ScannedNumber, by factor: ScaledInteger?) -> Bool {
    guard let factor, factor != .one else { return true }
    guard let value = number.value.times(factor) else { return false }
    number.value = value
    if let upper = number.upper {
      guard let upper = upper.times(factor) else { return false }
      number.upper = upper
    }
    return true
  }

  /// Tenths with two digits are hundredths: 九九折, 七五折.
  private func share(_ unit: String, _ factor: ScaledInteger?, of number: ScannedNumber)
    -> ScaledInteger?
  {
    let ten = ScaledInteger(10)
    return unit == "%" && factor == ten && number.value > ten ? .one : factor
  }
}
