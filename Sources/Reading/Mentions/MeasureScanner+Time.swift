import Languages
import Text
import Values

/// A part of a duration: 6 months of a year and 6 months.
struct TimePart: Hashable, Sendable {
  var count: ScaledInteger
  /// As of `TimeUnit`: `Y`, `TH`.
  var letter: String

  init(_ count: ScaledInteger, _ letter: String) { (self.count, self.letter) = (count, letter) }

  /// The ISO 8601 duration of parts that stand from the longest to the shortest: `P1Y6M`, `P1DT2H`.
  static func text(_ parts: [TimePart]) -> String {
    var text = "P"
    for part in parts {
      // Hours and what is below stand behind a T.
      let isOfDay = part.letter.hasPrefix("T")
      if isOfDay, !text.contains("T") { text += "T" }
      text += part.count.plain + (isOfDay ? part.letter.dropFirst() : part.letter[...])
    }
    return text
  }
}

extension MeasureScanner {
  /// A span that needs no number, with the words that bound it: half a year, 半世纪.
  func wholeSpan(at place: Int) -> ScannedMention? {
    guard
      let (hit, (text, bound)) = passage.first(
        at: place, .wholeSpan,
        { word -> (String, Bound)? in
          if case .durationUnit(.whole(let text), let bound) = word { (text, bound) } else { nil }
        }), !passage.isHidden(hit.range)
    else { return nil }
    var (start, end, bounded) = (place, Int(hit.end), bound)
    takeBounds(at: &end, &bounded)
    if let (before, bound) = boundBefore(start) {
      (start, bounded) = (before, combined(bound, bounded))
    }
    return ScannedMention(range: start..<end, value: .duration(Duration8601(text, bound: bounded)))
  }

  /// Whether minutes tell how long: 約40分, 30分以内, and 45分 where no hour stands before it; but
  /// 10時30分まで is a time of day.
  func isSpanOfMinutes(_ number: ScannedNumber, _ range: Range<Int>) -> Bool {
    if range.lowerBound < number.range.lowerBound { return number.bound != .exactly }
    guard passage.script(before: range.lowerBound) != .han,
      !(max(0, range.lowerBound - Self.nearHour)..<range.lowerBound).contains(where: {
        passage.hasPrefix(Self.hour, at: $0)
      })
    else { return false }
    return number.bound != .exactly
      || passage.byte(at: range.lowerBound) &- 0x30 < 10
        && passage.script(at: range.upperBound) != .han
        && passage.first(at: range.upperBound, .calendar(.recurring)) == nil
  }

  /// The hour that minutes belong to stands no further before them, in bytes: 10時30分から45分まで.
  private static let nearHour = 30
  private static let hour = Array("\u{6642}".utf8)

  /// 两个半小时, two and a half years: the half stands before the unit.
  func takeHalfBeforeUnit(at end: inout Int, _ number: inout ScannedNumber) {
    guard number.upper == nil, !number.isFraction, let half = halfOfTime(at: end),
      case .time? = unit(after: half)?.unit, let more = number.value.plus(Self.half)
    else { return }
    (number.value, end) = (more, half)
  }

  /// What stands behind a time and belongs to it: its half, or smaller times.
  func takeSmallerTimes(
    than unit: Unit, at end: inout Int, _ number: inout ScannedNumber
  ) -> [TimePart] {
    guard case .time(let own, _, _) = unit else { return [] }
    var letter = own == TimeUnit.minuteOfHour ? "TM" : own
    if let half = halfOfTime(at: end), let more = number.value.plus(Self.half) {
      (number.value, end) = (more, half)
      return []
    }
    var parts: [TimePart] = []
    while let (part, last) = smallerTime(than: letter, at: end) {
      parts.append(part)
      (letter, end) = (part.letter, last)
    }
    return parts
  }

  private static let half = ScaledInteger(5, exponent: -1)

  private func smallerTime(than letter: String, at end: Int) -> (TimePart, Int)? {
    var place = passage.skipSpaces(end)
    if let link = passage.first(at: place, .linkOfTimes) {
      place = passage.skipSpaces(Int(link.end))
    }
    guard let number = NumberScanner(passage: passage).number(at: place),
      number.bound == .exactly, number.upper == nil, !number.isFraction,
      let (unit, last, _) = self.unit(after: number.range.upperBound),
      case .time(let own, let factor, .exactly) = unit,
      case let smaller = own == TimeUnit.minuteOfHour ? "TM" : own,
      let (index, next) = TimeUnit.letters.firstIndex(of: letter).flatMap({ index in
        TimeUnit.letters.firstIndex(of: smaller).map { (index, $0) }
      }), index < next, let count = number.value.times(ScaledInteger(Int64(factor)))
    else { return nil }
    return (TimePart(count, smaller), last)
  }

  private func halfOfTime(at end: Int) -> Int? {
    let place = passage.skipSpaces(end)
    guard let hit = passage.longest(at: place), hit.key == .halfOfTime else {
      return nil
    }
    return Int(hit.end)
  }
}
