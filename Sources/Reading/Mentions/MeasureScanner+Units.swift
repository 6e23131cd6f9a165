import Languages
import Text
import Values

/// Units, what they are made of, and the sign before a number.
extension MeasureScanner {
  enum Unit: Equatable {
    /// `factor` is how many of the currency one of the unit is: 0.01 of a cent.
    case money(String, factor: ScaledInteger)
    /// `factor` is `nil` of what is counted one by one.
    case count(String, factor: ScaledInteger?)
    /// A letter of `TimeUnit`, how many of it one is, and the bound of the form itself.
    case time(String, factor: Int, Bound)

    /// The code or noun; `nil` of a time.
    var name: String? {
      switch self {
      case .money(let name, _), .count(let name, _): name
      case .time: nil
      }
    }

    var factor: ScaledInteger? {
      switch self {
      case .money(_, let factor): factor
      case .count(_, let factor): factor
      case .time: nil
      }
    }
  }

  /// A unit beside a number: where number and unit begin and end together.
  struct Measured {
    var unit: Unit
    var start: Int
    var end: Int
  }

  /// The unit of a number, whose bound takes in words between the two.
  func unit(of number: inout ScannedNumber) -> Measured? {
    let start = number.range.lowerBound
    var end = number.range.upperBound
    takeBounds(at: &end, &number.bound)
    takeHalfBeforeUnit(at: &end, &number)
    let before = unit(before: start)
    var after = unit(after: end)
    if number.isFraction {
      // Half a mile is a length, half the miles a part.
      if let ratio = number.ratio, let measure = after?.unit, isMeasure(measure) {
        (number.value, number.isFraction) = (ratio, false)
      } else {
        return Measured(unit: .count("%", factor: .one), start: start, end: end)
      }
    }
    if after == nil, let (value, place) = number.beforeUnit, let short = unit(after: place),
      before == nil
    {
      (number.value, number.hasScale, after) = (value, false, short)
    }
    if before == nil, let counted = countedNoun(by: after, behind: end, number) {
      after = counted
    }
    if let noun = possessedNoun(after: after?.end ?? end) {
      switch after?.unit {
      case .count(let counter, nil) where Self.generalCounters.contains(counter):
        after?.unit = noun.unit
      case nil where before == nil && number.plainDigits < 4: after = noun
      case .money, .count, .time, nil: break
      }
    }
    guard let found = joined(before, after, start, end) else { return nil }
    return allows(found, number) ? found : nil
  }

  /// The longer word tells more: 新台币 before 元, Canadian dollars behind $.
  private func joined(
    _ before: (unit: Unit, start: Int, length: Int)?, _ after: (unit: Unit, end: Int, length: Int)?,
    _ start: Int, _ end: Int
  ) -> Measured? {
    switch (before, after) {
    case (nil, nil): return nil
    case (nil, let after?): return Measured(unit: after.unit, start: start, end: after.end)
    case (let before?, nil):
      switch before.unit {
      case .count(_, nil): return nil
      case .count(let name, .some) where name.hasPrefix("/"): return nil
      case .count, .money, .time: break
      }
      return Measured(unit: before.unit, start: before.start, end: end)
    case (let before?, let after?):
      switch (before.unit, after.unit) {
      // $ 20,000 $ 37,305: the sign is that of the next amount.
      case (.money, .money) where opensNext(after.end, after.length):
        return Measured(unit: before.unit, start: before.start, end: end)
      case (.money, .money):
        let unit = after.length > before.length ? after.unit : before.unit
        return Measured(unit: unit, start: before.start, end: after.end)
      case (.money, _): return Measured(unit: before.unit, start: before.start, end: end)
      case (.count(let divisor, _), .count(let name, let factor)) where divisor.hasPrefix("/"):
        return Measured(
          unit: .count(name + divisor, factor: factor), start: before.start, end: after.end)
      // 項目1,204個, 救急車10台: the noun tells what a counter of things in general counts.
      case (.count(_, nil), .count(let counter, nil)):
        var unit =
          Self.generalCounters.contains(counter) || isSheet(before.unit, counter)
          ? before.unit : after.unit
        // 国家8个部委: what is counted stands behind.
        if counter == Self.bareCounter, passage.script(at: after.end) == .han { unit = after.unit }
        return Measured(unit: unit, start: start, end: after.end)
      case (.count(_, nil), .count): return Measured(unit: after.unit, start: start, end: after.end)
      case (.count, .count):
        let unit = after.length > before.length ? after.unit : before.unit
        return Measured(unit: unit, start: before.start, end: after.end)
      case (_, _): return Measured(unit: after.unit, start: start, end: after.end)
      }
    }
  }

  /// Whether a sign or code of a currency stands before another number.
  private func opensNext(_ end: Int, _ length: Int) -> Bool {
    length <= 3 && passage.byte(at: passage.skipSpaces(end)) &- 0x30 < 10
  }

  /// Whether a number of this form counts in that unit.
  private func allows(_ found: Measured, _ number: ScannedNumber) -> Bool {
    if isHeading(found, number) { return false }
    switch found.unit {
    case .money: return !namesPlace(found, number) && !isCapital(found, number)
    case .count(Self.bareCounter, _): return false
    case .time: return !number.isHalfAlone
    case .count(let name, let factor):
      if name == "country", namesMeeting(at: found.end) { return false }
      guard factor == nil else { return true }
      // 3件目 is a place in an order.
      if passage.hits(at: found.end).first?.key == .numeral(.ordinal) { return false }
      // 一 with a counter is an article: 一份, 一个. One of the two is not.
      let isArticle =
        number.isSpelled && number.value == .one && number.upper == nil
        && found.end > number.range.upperBound
      return !isArticle && !number.isHalfAlone
        && !(number.plainDigits > 1 && isLabelled(found.start)
          && passage.script(at: number.range.upperBound) == .other)
    }
  }

  private func isMeasure(_ unit: Unit) -> Bool {
    switch unit {
    case .money: true
    case .count(let name, let factor): factor != nil && name != "%"
    case .time: false
    }
  }

  // MARK: Beside the number

  func unit(after end: Int) -> (unit: Unit, end: Int, length: Int)? {
    let place = passage.skipSpaces(end)
    var found = unit(at: place)
    // A 414-km line.
    if found == nil, passage.byte(at: place) == UInt8(ascii: "-"),
      passage.script(at: place + 1) == .latin
    {
      found = unit(at: place + 1)
    }
    if found == nil { found = bracketedMeasure(at: place) }
    if let (unit, end, _) = found, case .count(let name, let factor?) = unit,
      let (divisor, last) = divisor(at: passage.skipSpaces(end))
    {
      return (.count(name + divisor, factor: factor), last, last - place)
    }
    return found
  }

  /// A measure in brackets, as in tables: 20 (kg), 3,000 [tonnes].
  private func bracketedMeasure(at place: Int) -> (unit: Unit, end: Int, length: Int)? {
    let closing: UInt8
    switch passage.byte(at: place) {
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    case UInt8(ascii: "<"): closing = UInt8(ascii: ">")
    default: return nil
    }
    guard let (unit, end, length) = unit(at: place + 1), case .count(_, .some) = unit,
      passage.byte(at: end) == closing
    else { return nil }
    return (unit, end + 1, length)
  }

  func unit(at place: Int) -> (unit: Unit, end: Int, length: Int)? {
    for hit in passage.hits(at: place) where hit.bearsOnUnits {
      let (end, length) = (Int(hit.end), hit.range.count)
      switch passage.word(hit) {
      case .currency(let code, let factor):
        if code == CurrencyCustoms.untold, let measure = toldMeasure(at: hit) {
          return (measure, end, length)
        }
        // R stands before its number only: two R44 helicopters.
        guard let meaning = meaning(of: hit, code),
          length > 1 || code != CurrencyCustoms.untold
        else { continue }
        return (.money(meaning, factor: factor), end, length)
      case .unit(let name, let factor, .after) where !name.hasPrefix("/") && !isCutShort(hit):
        // A capital is no sign of the small letter's unit: the G of 5G is no gram.
        if length == 1, passage.byte(at: place) &- 0x41 < 26,
          name.utf8.first.map({ $0 &- 0x61 < 26 }) ?? false
        {
          continue
        }
        if factor != nil, isCurrencyToo(hit) { continue }
        if let told = told(at: hit) { return told.map { ($0, end, length) } }
        return (.count(name, factor: factor), end, length)
      // 两年多次: the 多 is of the word behind.
      case .durationUnit(.counted(let letter, let factor), let bound)
      where bound == .exactly || !isCutShort(hit):
        return (.time(letter, factor: factor, bound), end, length)
      // 周 of 周年 counts no weeks, 部 of 部门 no units.
      case .opaque, .actor, .state, .place, .coreference: return nil
      // 168亿日元贷款: behind a number the currency is not a part of the scheme's name.
      case .programme where !startsWithCurrency(place): return nil
      default: continue
      }
    }
    return nil
  }

  private func startsWithCurrency(_ place: Int) -> Bool {
    passage.hits(at: place).contains { $0.kind == .currency }
  }

  func currency(at place: Int) -> (unit: Unit, end: Int)? {
    for hit in passage.hits(at: place) {
      if case .currency(let code, let factor) = passage.word(hit),
        let code = meaning(of: hit, code)
      {
        return (.money(code, factor: factor), Int(hit.end))
      }
    }
    return nil
  }

  func unit(before start: Int) -> (unit: Unit, start: Int, length: Int)? {
    var best: (unit: Unit, start: Int, length: Int)?
    for hit in passage.hits(endingAt: passage.skipSpacesBack(start))
    where Int(hit.start) >= floor && hit.range.count >= best?.length ?? 0 {
      switch passage.word(hit) {
      case .currency(let code, let factor):
        // A word that states share stands behind its number: they won 6-2.
        guard let meaning = meaning(of: hit, code),
          code != CurrencyCustoms.untold || !isLowerWord(hit.range), !isEndOfSign(hit.range),
          // The 块 of 一块900平方米的土地.
          passage.script(at: Int(hit.start)) != .han || !passage.isHidden(hit.range)
        else { continue }
        best = (.money(meaning, factor: factor), Int(hit.start), hit.range.count)
      case .unit(let name, let factor, .before) where name != "/":
        best = (.count(name, factor: factor), Int(hit.start), hit.range.count)
      default: continue
      }
    }
    // A code before the sign tells which dollar it is: CAD $5.
    if let sign = best, case .money = sign.unit, sign.length == 1,
      let code = unit(before: sign.start), case .money = code.unit
    {
      return (code.unit, code.start, start - code.start)
    }
    // $USD 5: the sign stands before the code.
    if let code = best, case .money = code.unit, code.length == 3,
      passage.byte(at: code.start - 1) == UInt8(ascii: "$")
    {
      return (code.unit, code.start - 1, start - code.start + 1)
    }
    return best
  }

  /// Whether letters that no table lists stand before the sign of a dollar: it is not the usual one.
  private func isEndOfSign(_ range: Range<Int>) -> Bool {
    range.count == 1 && passage.byte(at: range.lowerBound - 1) &- 0x41 < 26
      && currency(endingAt: range.lowerBound) == nil
  }

  private func isLowerWord(_ range: Range<Int>) -> Bool {
    range.count > 2 && range.allSatisfy { passage.byte(at: $0) &- 0x61 < 26 }
  }

  /// The currency that a word means in the text; `nil` where a state would have to tell.
  private func meaning(of hit: Hit, _ usual: String) -> String? {
    let told = grammar.currencies.isEmpty ? nil : grammar.currencies[passage.text.text(hit.range)]
    let code = told ?? usual
    return code == CurrencyCustoms.untold ? nil : code
  }

  func currency(endingAt place: Int) -> Int? {
    for hit in passage.hits(endingAt: place) {
      if hit.kind == .currency { return Int(hit.start) }
    }
    return nil
  }

  /// A unit that divides the one before it: per hour.
  private func divisor(at place: Int) -> (unit: String, end: Int)? {
    for hit in passage.hits(at: place) {
      if case .unit(let name, _, .after) = passage.word(hit), name.hasPrefix("/"), name != "/" {
        return (name, Int(hit.end))
      }
    }
    return nil
  }

  // MARK: Signs

  /// Takes in a minus before the number; false where the hyphen makes it part of a name, as in
  /// F-16 and 歼-20.
  func sign(_ number: inout ScannedNumber, _ found: inout Measured) -> Bool {
    let start = number.range.lowerBound
    let isMinus =
      start >= Self.minus.count && passage.hasPrefix(Self.minus, at: start - Self.minus.count)
    guard isMinus || passage.byte(at: start - 1) == UInt8(ascii: "-") else { return true }
    let place = start - (isMinus ? Self.minus.count : 1)
    let script = passage.script(before: place)
    if script == .digit || script == .latin { return false }
    guard takesMinus(found.unit) else { return script == .other }
    guard number.upper == nil, found.start == start else { return true }
    number.value = number.value.negated
    found.start = place
    return true
  }

  /// What may be below zero.
  private func takesMinus(_ unit: Unit) -> Bool {
    switch unit {
    case .money, .count("%", _), .count("Cel", _), .count("[degF]", _): true
    case .count, .time: false
    }
  }

  private static let minus = Array("\u{2212}".utf8)
}

extension Hit {
  /// Whether it is a unit, or a word that hides one.
  fileprivate var bearsOnUnits: Bool {
    kind == .unit || kind == .currency || kind == .durationUnit || kind == .opaque
      || kind == .actor || kind == .state || kind == .place || kind == .programme
      || kind == .coreference
  }
}
