import Languages
import Text
import Values

/// What is counted, where a noun beside the counter tells it, and numbers with a unit that count
/// nothing by themselves.
extension MeasureScanner {
  /// Counters of things in general, by their unit: a noun beside them tells more. 台 and 套 keep
  /// units of their own.
  static let generalCounters: Set<String> = [bareCounter, "item"]

  /// The unit of a counter that counts only what a noun beside it names: the 个 of 项目1204个.
  static let bareCounter = "1"

  /// Whether a counter of flat things counts the noun before it, and no missiles: 毛布500枚.
  func isSheet(_ noun: Unit, _ counter: String) -> Bool {
    counter == Self.flatCounter && noun.name != "missile"
  }

  private static let flatCounter = "round"

  /// The noun behind の: 12の村, 48本の井戸.
  func possessedNoun(after end: Int) -> (unit: Unit, end: Int, length: Int)? {
    guard
      let link = passage.marker(.possessor, .after, at: end)
    else { return nil }
    for hit in passage.hits(at: Int(link.end)) where hit.kind == .unit {
      if case .unit(let name, nil, let side) = passage.word(hit),
        side == .before || hit.range.count > Self.counterLength
      {
        return (.count(name, factor: nil), Int(hit.end), hit.range.count)
      }
    }
    return nil
  }

  /// No counter in one character of Han names what it counts: 人 of 3つの人道支援.
  private static let counterLength = 3

  /// What a number counts that has no unit beside it, or only a counter of anything.
  func countedNoun(
    by counter: (unit: Unit, end: Int, length: Int)?, behind end: Int, _ number: ScannedNumber
  ) -> (unit: Unit, end: Int, length: Int)? {
    switch counter?.unit {
    case nil: countedNoun(after: end, number) ?? nounOfWhole(after: end, number)
    case .count(Self.bareCounter, _): counter.flatMap { modifiedNoun(after: $0.end) ?? again($0) }
    case .count("item", nil):
      counter.flatMap { modifiedNoun(after: $0.end, upTo: Self.shortModifier, isNamed: true) }
    case .money, .count, .time: nil
    }
  }

  /// What the whole counts of which a number in words or a short one is a part: two of the four
  /// patrol boats.
  private func nounOfWhole(after end: Int, _ part: ScannedNumber)
    -> (unit: Unit, end: Int, length: Int)?
  {
    guard passage.byte(at: end) == 0x20, !mayBeYear(part),
      let link = passage.marker(.possessor, .before, at: end + 1)
    else { return nil }
    let start = passage.skipSpaces(Int(link.end))
    guard
      let whole = numberOrRange(at: start) ?? numberOrRange(at: behindDeterminer(at: start)),
      whole.value > part.value, whole.bound == .exactly,
      let noun = unit(after: whole.range.upperBound)
        ?? countedNoun(after: whole.range.upperBound, whole),
      case .count(_, nil) = noun.unit
    else { return nil }
    return (noun.unit, end, noun.length)
  }

  /// The place behind a word of grammar and its space: the, its, these.
  private func behindDeterminer(at start: Int) -> Int {
    let end = latinEnd(from: start)
    return grammar.breaks.contains(passage.text.text(start..<end)) ? end + 1 : start
  }

  private func latinEnd(from start: Int) -> Int {
    var end = start
    while passage.script(at: end) == .latin || passage.byte(at: end) == UInt8(ascii: "-") {
      end = passage.scalar(at: end)?.end ?? passage.count
    }
    return end
  }

  /// What the counter counted before in the sentence: 项目904个，比上年增加10个.
  private func again(_ counter: (unit: Unit, end: Int, length: Int))
    -> (unit: Unit, end: Int, length: Int)?
  {
    guard let counted, counter.end - counted.end < Self.longestSentence,
      passage.script(at: counter.end) != .han,
      !(counted.end..<counter.end).contains(where: {
        passage.hasPrefix(Self.fullStop, at: $0)
      })
    else { return nil }
    return (counted.unit, counter.end, counter.length)
  }

  /// Whether the counter of anything ends there: 904个.
  func isBareCount(_ end: Int) -> Bool {
    passage.hits(endingAt: end).contains {
      if case .unit(Self.bareCounter, _, _) = passage.word($0) { true } else { false }
    }
  }

  private static let fullStop = Array("\u{3002}".utf8)
  /// In bytes.
  private static let longestSentence = 240

  /// The noun behind a counter of anything, where Han that modifies it stands between: 12个农村供水
  /// 项目. The last one counts, for nouns modify nouns.
  ///
  /// - Parameters:
  ///   - longest: how far it may stand away, in characters.
  ///   - isNamed: whether only nouns count that are no counters themselves.
  func modifiedNoun(after end: Int, upTo longest: Int = longestModifier, isNamed: Bool = false)
    -> (unit: Unit, end: Int, length: Int)?
  {
    var place = end
    var found: (unit: Unit, end: Int, length: Int)?
    for _ in 0..<longest {
      guard passage.script(at: place) == .han else { break }
      var next = passage.scalar(at: place)?.end ?? passage.count
      for hit in passage.hits(at: place) {
        switch passage.word(hit) {
        case .unit(let name, nil, let side)
        where side == .before
          || side == .after && !isNamed && hit.range.count > Self.counterLength:
          found = (.count(name, factor: nil), Int(hit.end), hit.range.count)
          next = max(next, Int(hit.end))
        case .caseMarker, .coordinator, .numeral, .range, .modality, .voice, .recurrence, .bound,
          .period, .calendar, .currency, .measuring, .part, .durationUnit, .connective:
          return found.flatMap { isModifier(at: $0.end) ? nil : $0 }
        default: continue
        }
      }
      place = next
    }
    return found.flatMap { isModifier(at: $0.end) ? nil : $0 }
  }

  /// Whether what ends there belongs to a further noun: 3个农业项目的专家.
  private func isModifier(at end: Int) -> Bool {
    passage.marker(.possessor, .after, at: end) != nil
  }

  /// In characters.
  static let longestModifier = 7
  private static let shortModifier = 4

  /// The noun that is counted, behind up to three words that modify it: six transport aircraft.
  private func countedNoun(after end: Int, _ number: ScannedNumber)
    -> (unit: Unit, end: Int, length: Int)?
  {
    var place = end
    guard passage.byte(at: place) == 0x20, !mayBeYear(number), !grammar.breaks.isEmpty else {
      return nil
    }
    var isModel = false
    var isBehindName = false
    for words in 0..<4 {
      place += 1
      let start = place
      guard passage.script(at: start) == .latin || words > 0 && passage.byte(at: start) &- 0x30 < 10
      else { return nil }
      if words > 0, let found = unit(at: start) {
        guard case .count(_, nil) = found.unit, !isLabelled(number.range.lowerBound) else {
          return nil
        }
        return isModel ? equipment(at: start, found) : head(behind: found)
      }
      let model = modelEnd(at: start, behindName: isBehindName)
      isModel = isModel || model != nil
      isBehindName = passage.byte(at: start) &- 0x41 < 26
      guard let next = model ?? modifierEnd(at: start), passage.byte(at: next) == 0x20 else {
        return nil
      }
      place = next
    }
    return nil
  }

  /// Whether another word begins with the last character of a counter in Han and goes on behind it:
  /// the 个营 of 22个营养中心.
  func isCutShort(_ counter: Hit) -> Bool {
    guard counter.range.count > Self.counterLength, passage.byte(at: Int(counter.start)) >= 0x80,
      let last = passage.scalar(before: Int(counter.end))?.start
    else { return false }
    return passage.hits(at: last).contains { $0.kind == .opaque && $0.end > counter.end }
  }

  /// Four plain digits near those of our years.
  private func mayBeYear(_ number: ScannedNumber) -> Bool {
    number.plainDigits == 4 && number.value >= ScaledInteger(1800)
      && number.value < ScaledInteger(2200)
  }

  /// The noun that a noun in the singular modifies: the units of four reactor units.
  private func head(behind noun: (unit: Unit, end: Int, length: Int))
    -> (unit: Unit, end: Int, length: Int)
  {
    guard passage.byte(at: noun.end) == 0x20, passage.byte(at: noun.end - 1) != UInt8(ascii: "s"),
      let next = unit(at: noun.end + 1), case .count(_, nil) = next.unit
    else { return noun }
    return next
  }

  /// What a noun counts behind the name of a model: no persons, where it may be equipment too.
  private func equipment(at place: Int, _ found: (unit: Unit, end: Int, length: Int))
    -> (unit: Unit, end: Int, length: Int)
  {
    guard found.unit.name == Self.person else { return found }
    for hit in passage.hits(at: place) where Int(hit.end) == found.end {
      if case .unit(let name, nil, .after) = passage.word(hit), name != Self.person {
        return (.count(name, factor: nil), found.end, found.length)
      }
    }
    return found
  }

  private static let person = "person"

  /// The end of a word that may stand between a number and what it counts.
  private func modifierEnd(at start: Int) -> Int? {
    // Two Cook Islands vessels: no islands are counted.
    if let state = passage.firstWord(at: start, { $0.kind == .state }) { return Int(state.end) }
    for hit in passage.hits(at: start) {
      switch passage.word(hit) {
      case .unit(_, _, .near): continue
      case .caseMarker, .coordinator, .numeral, .currency, .unit, .durationUnit, .range, .period,
        .bound, .modality, .voice, .opaque, .calendar, .connective, .meetingWord(_, .verb),
        .coreference:
        return nil
      default: continue
      }
    }
    let end = latinEnd(from: start)
    guard end - start <= 24 else { return nil }
    let word = passage.text.text(start..<end)
    return grammar.breaks.contains(word.lowercased()) ? nil : end
  }

  /// The end of the name of a model: capitals with figures, F-35A; behind the name of a class or
  /// maker, figures: Type 052D, Boeing 737.
  private func modelEnd(at start: Int, behindName: Bool) -> Int? {
    guard
      passage.byte(at: start) &- 0x41 < 26 || behindName && passage.byte(at: start) &- 0x30 < 10
    else { return nil }
    var end = start
    var hasDigit = false
    while end - start < 12 {
      let byte = passage.byte(at: end)
      let isDigit = byte &- 0x30 < 10
      guard isDigit || byte == UInt8(ascii: "-") || (byte | 0x20) &- 0x61 < 26 else { break }
      hasDigit = hasDigit || isDigit
      end += 1
    }
    return hasDigit && passage.byte(at: end) == 0x20 ? end : nil
  }

  /// In 3か国協議 the number is part of a meeting's name.
  func namesMeeting(at place: Int) -> Bool {
    passage.first(at: place, .meetingWord) { word -> Bool? in
      if case .meetingWord(_, .noun) = word { true } else { nil }
    } != nil
  }

  /// Whether what is measured is only that by which another amount is told: 1人当たり2万円, one
  /// dollar = 150 yen, 1バレル75ドル.
  func isDivisor(_ found: Measured, _ number: ScannedNumber) -> Bool {
    guard number.upper == nil else { return false }
    if takesDivisor(found.unit),
      passage.last(endingAt: found.start, .unit(.before))
        .map({ passage.word($0).isDivisorMark }) == true
    {
      return true
    }
    guard number.value.significand == 1 else { return false }
    let end = passage.skipSpaces(found.end)
    if let mark = passage.first(at: end, { $0.isDivisorMark ? true : nil }),
      !passage.isHidden(mark.hit.range)
    {
      return true
    }
    if passage.last(
      endingAt: passage.skipSpacesBack(found.start), { $0.isDivisorMark ? true : nil })
      != nil
    {
      return true
    }
    guard number.value == .one else { return false }
    var place = end
    let isEquated = passage.byte(at: place) == UInt8(ascii: "=")
    if isEquated { place = passage.skipSpaces(place + 1) }
    let isBeside = place == found.end
    // 1隻約50億円
    if let bound = passage.first(at: place, .bound(.before)) {
      place = passage.skipSpaces(Int(bound.end))
    }
    var isPrice = currency(at: place) != nil
    if let sign = currency(at: place) { place = passage.skipSpaces(sign.end) }
    guard passage.byte(at: place) &- 0x30 < 10,
      let price = NumberScanner(passage: passage).number(at: place)
    else { return false }
    if case .money? = unit(after: price.range.upperBound)?.unit { isPrice = true }
    return isPrice && (isEquated || isBeside)
  }

  /// What stands behind 每 only as that by which another amount is told: 每10万人, 每180天.
  private func takesDivisor(_ unit: Unit) -> Bool {
    switch unit {
    case .count, .time: true
    case .money: false
    }
  }

  /// Whether letters that stand for a currency which states share stand before a number that is no
  /// amount of it as a rule: N95, R101, QR 5; but N54.99 trillion and R1,200.
  func isCapital(_ found: Measured, _ number: ScannedNumber) -> Bool {
    let end = passage.skipSpacesBack(number.range.lowerBound)
    let isSign =
      passage.byte(at: found.start) &- 0x41 < 26
      && passage.hits(at: found.start).contains {
        guard Int($0.end) == end, case .currency(let code, _) = passage.word($0) else {
          return false
        }
        return code == CurrencyCustoms.untold
      }
    guard isSign else { return false }
    // Rs 500.
    if (found.start..<end).contains(where: { passage.byte(at: $0) &- 0x61 < 26 }) { return false }
    if end == found.start + 1, end < number.range.lowerBound { return !number.hasScale }
    return !number.hasScale && (number.plainDigits > 0 || number.value < ScaledInteger(1000))
  }

  /// Whether a small number in words with a currency is the name of what follows: 三元桥, 12 Pound
  /// Street.
  func namesPlace(_ found: Measured, _ number: ScannedNumber) -> Bool {
    guard !number.hasScale, number.value < ScaledInteger(100),
      found.start == number.range.lowerBound
    else { return false }
    if number.isSpelled, passage.script(at: found.start) == .han {
      return passage.hits(at: found.end).contains { $0.kind == .placeForm || $0.kind == .actorForm }
    }
    let unit = passage.skipSpaces(number.range.upperBound)
    return passage.byte(at: unit) &- 0x41 < 26 && found.end - unit > 3
      && passage.byte(at: found.end) == 0x20 && passage.byte(at: found.end + 1) &- 0x41 < 26
  }
}

extension Word {
  /// A word beside an amount by which another is told: 当たり, 每.
  fileprivate var isDivisorMark: Bool {
    if case .unit("/", _, _) = self { true } else { false }
  }
}
