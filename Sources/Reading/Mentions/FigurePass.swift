import Languages

/// Finds the dates, money, quantities and durations of a passage, besides the names known in it.
struct FigurePass {
  let passage: Passage
  let grammar: DateGrammar
  let measures: MeasureGrammar
  /// The year that the text gave last before the passage.
  var year: Int?

  /// - Parameter names: the names of the passage, in order. Those that stand inside a date are none.
  func figures(beside names: [ScannedMention]) -> PassageMentions {
    let starts = FigureStarts(passage, grammar)
    if starts.dates.isEmpty, starts.numbers.isEmpty {
      return PassageMentions(dates: [], others: names)
    }
    let solid = names.filter {
      switch $0.value {
      // 三国 may count states or refer back to them.
      case .actor(let actor) where actor.isCoreference && isSet($0.range): false
      case .programme, .instrument: false
      case .actor, .place, .date, .money, .quantity, .duration: true
      }
    }
    // The longest wins: no date inside a name, no state inside Japanese fiscal year 2024.
    let (dates, names) = Self.longest(
      DateScanner(
        passage: passage, grammar: grammar, isRepublican: measures.isRepublican, year: year,
        published: measures.published
      ).dates(at: starts.dates), names)
    let taken = (dates.map(\.range) + solid.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    var scanner = MeasureScanner(passage: passage, grammar: self.measures)
    let instruments = names.filter {
      if case .instrument = $0.value { true } else { false }
    }
    let measures = scanner.measures(at: starts.numbers, outside: taken).filter { measure in
      !instruments.contains { $0.range.holds(measure.range) }
    }
    // 168亿日元贷款 is an amount.
    let kept = names.filter { name in
      guard case .programme = name.value else { return true }
      return !measures.contains {
        $0.range.lowerBound < name.range.lowerBound && name.range.lowerBound < $0.range.upperBound
      }
    }
    return PassageMentions(
      dates: dates,
      others: (kept + measures).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// The dates that do not stand inside a name, and the names that do not stand inside one of them.
  private static func longest(_ dates: [ScannedDate], _ names: [ScannedMention])
    -> ([ScannedDate], [ScannedMention])
  {
    var kept: [ScannedDate] = []
    var isHeld = [Bool](repeating: false, count: names.count)
    var first = 0
    for date in dates {
      // Names are in the order of their beginnings; one may hold others, so that only those up to
      // the first that reaches the date are done with.
      while first < names.count, names[first].range.upperBound <= date.range.lowerBound {
        first += 1
      }
      var index = first
      var held: [Int] = []
      var isInName = false
      while index < names.count, names[index].range.lowerBound < date.range.upperBound {
        let name = names[index].range
        if name.overlaps(date.range) {
          if date.range.holds(name) { held.append(index) } else { isInName = true }
        }
        index += 1
      }
      if isInName { continue }
      kept.append(date)
      for index in held { isHeld[index] = true }
    }
    return (kept, zip(names, isHeld).filter { !$0.1 }.map(\.0))
  }

  private func isSet(_ range: Range<Int>) -> Bool {
    passage.last(endingAt: range.upperBound) { word -> Bool? in
      switch word {
      case .coreference(.set, _), .coreference(.members, _): true
      default: nil
      }
    } != nil
  }
}
