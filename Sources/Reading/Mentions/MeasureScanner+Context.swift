import Languages
import Text
import Values

/// The words around a measure: bounds and periods.
extension MeasureScanner {
  /// "About" beside a firmer word gives way to it.
  func combined(_ outer: Bound, _ inner: Bound) -> Bound {
    inner == .exactly || inner == .about ? outer : inner
  }

  func takeBounds(at end: inout Int, _ bound: inout Bound) {
    while let found = passage.first(at: passage.skipSpaces(end), .bound(.after), \.boundAfter),
      !isTowards(found.hit) || isMore(found.hit, found.value), !opensNumber(found.hit)
    {
      bound = combined(found.value, bound)
      end = Int(found.hit.end)
    }
  }

  /// Whether a bound is that of the number behind it: the "and over" of five rounds and over two
  /// days.
  private func opensNumber(_ bound: Hit) -> Bool {
    // The or more of 2 hours or more than 4 days.
    let isCutShort = (Int(bound.start) + 1..<Int(bound.end)).contains { place in
      passage.hits(at: place).contains { $0.key == .bound(.before) && $0.end > bound.end }
    }
    if isCutShort { return true }
    let place = passage.skipSpaces(Int(bound.end))
    guard
      passage.byte(at: place) &- 0x30 < 10
        || passage.hits(at: place).contains(where: { $0.kind == .numeral })
    else { return false }
    return passage.last(endingAt: Int(bound.end), .bound(.before)) != nil
  }

  /// Whether a bound goes on as a word that tells where something has come to: the まで of
  /// まで下落した.
  private func isTowards(_ bound: Hit) -> Bool {
    passage.hits(at: Int(bound.start)).contains { $0.kind == .opaque && $0.end > bound.end }
  }

  /// Whether a bound stands right behind a number: the 多 of 三亿多元, which is not 多元.
  private func isMore(_ bound: Hit, _ value: Bound) -> Bool {
    let place = Int(bound.start)
    return value == .moreThan
      && (passage.script(before: place) == .digit
        || passage.hits(endingAt: place).contains { $0.kind == .numeral })
  }

  /// - Parameter unit: what the number counts, where that is known.
  func boundBefore(_ start: Int, of unit: Unit? = nil) -> (Int, Bound)? {
    var place = passage.skipSpacesBack(start)
    // 限度額：250億円
    if passage.byte(at: place - 1) == UInt8(ascii: ":") {
      place = passage.skipSpacesBack(place - 1)
    }
    guard let found = passage.last(endingAt: place, .bound(.before), \.boundBefore),
      Int(found.hit.start) >= floor,
      !passage.isHidden(found.hit.range)
    else { return nil }
    if case .time? = unit, spans(found.hit) || compares(found.hit) { return nil }
    return (Int(found.hit.start), found.value)
  }

  /// Whether a bound before a time tells instead that something goes on all the while: repaid over
  /// ten years. Behind another word of grammar it bounds: for over ten years.
  private func spans(_ bound: Hit) -> Bool {
    guard
      passage.hits(at: Int(bound.start)).contains(where: {
        $0.key == .range(.spanBefore) && $0.end == bound.end
      })
    else { return false }
    let end = passage.skipSpacesBack(Int(bound.start))
    var start = end
    while start > 0, passage.script(before: start) == .latin {
      start = passage.scalar(before: start)?.start ?? 0
    }
    return !grammar.breaks.contains(passage.text.text(start..<end).lowercased())
  }

  /// Whether a bound stands right behind a percentage, which it compares: 41% more than five years
  /// earlier.
  private func compares(_ bound: Hit) -> Bool {
    previous.upperBound > 0
      && passage.skipSpacesBack(Int(bound.start)) == previous.upperBound
      && passage.script(at: Int(bound.start)) == .latin
      && passage.hits(endingAt: previous.upperBound).contains {
        if case .unit("%", _, _) = passage.word($0) { true } else { false }
      }
  }

  /// Whether a word follows that names the whole of a part: of, the, its.
  func isPossessor(at place: Int) -> Bool {
    for hit in passage.hits(at: place) {
      switch passage.word(hit) {
      case .caseMarker(.possessor, _), .opaque, .coreference, .state, .actor: return true
      default: continue
      }
    }
    return false
  }

  // MARK: Periods

  /// The period that makes it a rate.
  mutating func per(_ unit: Unit, _ start: inout Int, _ end: Int) -> String? {
    if case .time = unit { return nil }
    var per: String?
    if let (period, last) = period(after: end) ?? periodLater(after: end) {
      // What it says of this amount it does not say of the next: 5 t annually, and 3 t once.
      (per, usedPeriod) = (period, last)
    }
    if per == nil { per = periodEarlier(before: start) }
    if let (range, before) = period(before: start) {
      per = per ?? before
      if boundBefore(range.lowerBound) != nil { start = range.lowerBound }
    }
    return per
  }

  private func period(after end: Int) -> (String, end: Int)? {
    let found = passage.first(at: passage.skipSpaces(end), .period(.after)) { word -> String? in
      if case .period(let period, .after) = word { period } else { nil }
    }
    return found.flatMap { isTaken($0.hit.range) ? nil : ($0.value, Int($0.hit.end)) }
  }

  /// Whether a date, a name or the measure before has a part in these bytes: 年に of 2024年に makes
  /// no rate, nor does "a year" of a year earlier.
  private func isTaken(_ range: Range<Int>) -> Bool {
    if range.overlaps(previous) || range.upperBound <= usedPeriod { return true }
    var (low, high) = (0, taken.count)
    while low < high {
      let middle = (low + high) / 2
      if taken[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < taken.count && taken[low].lowerBound < range.upperBound
  }

  /// A period behind what is counted, with neither a number nor a mark between: 2 million tonnes
  /// of wheat a year.
  private func periodLater(after end: Int) -> (String, end: Int)? {
    var place = end
    var isBehindPreposition = false
    for _ in 0..<6 {
      guard passage.byte(at: place) == 0x20, passage.script(at: place + 1) == .latin else {
        return nil
      }
      place += 1
      var isPreposition = false
      for hit in passage.hits(at: place) {
        switch passage.word(hit) {
        // "In a year" tells how long.
        case .period(let period, .after):
          return isBehindPreposition || isTaken(hit.range) ? nil : (period, Int(hit.end))
        case .numeral, .coordinator, .range: return nil
        // A day later.
        case .opaque where hit.range.count > 5: return nil
        case .caseMarker(_, .before): isPreposition = true
        default: continue
        }
      }
      isBehindPreposition = isPreposition
      while passage.script(at: place) == .latin || passage.byte(at: place) == UInt8(ascii: "-") {
        place = passage.scalar(at: place)?.end ?? passage.count
      }
    }
    return nil
  }

  /// A period that opens the same stretch, with no other number between: 每年减少排放46万吨.
  private func periodEarlier(before start: Int) -> String? {
    var place = start
    var count = 0
    while let (scalar, previous) = passage.scalar(before: place), count < 14 {
      if [0x2C, 0x3001, 0x3002, 0x3B].contains(scalar) || (0x30...0x39).contains(scalar) {
        return nil
      }
      let found = passage.last(endingAt: place, .period(.before)) { word -> String? in
        if case .period(let period, .before) = word { period } else { nil }
      }
      if let found {
        return isTaken(found.hit.range) || passage.isHidden(found.hit.range) ? nil : found.value
      }
      place = previous
      count += 1
    }
    return nil
  }

  private func period(before start: Int) -> (Range<Int>, String)? {
    var place = passage.skipSpacesBack(start)
    if let (before, _) = boundBefore(start) { place = passage.skipSpacesBack(before) }
    return passage.last(endingAt: place, .period(.before)) { word -> String? in
      if case .period(let period, .before) = word { period } else { nil }
    }.flatMap {
      isTaken($0.hit.range) || passage.isHidden($0.hit.range) ? nil : ($0.hit.range, $0.value)
    }
  }
}
