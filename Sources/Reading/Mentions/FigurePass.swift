import Languages

/// Finds the dates, money, quantities and durations of a passage, besides the names known in it.
struct FigurePass {
  let passage: Passage
  let grammar: DateGrammar
  let measures: MeasureGrammar

  /// - Parameter names: the names of the passage, in order. Those that stand inside a date are none.
  func figures(beside names: [ScannedMention]) -> PassageMentions {
    let solid = names.filter {
      switch $0.value {
      // 三国 may count states or refer back to them.
      case .actor(let actor) where actor.isCoreference && isSet($0.range): false
      case .programme, .instrument: false
      case .actor, .place, .date, .money, .quantity, .duration: true
      }
    }
    let starts = FigureStarts(passage, grammar)
    // The longest wins: no date inside a name, no state inside Japanese fiscal year 2024.
    let dates = DateScanner(passage: passage, grammar: grammar).dates(at: starts.dates).filter {
      date in
      !names.contains { $0.range.overlaps(date.range) && !date.range.holds($0.range) }
    }
    let names = names.filter { name in !dates.contains { $0.range.holds(name.range) } }
    let taken = (dates.map(\.range) + solid.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    var scanner = MeasureScanner(passage: passage, grammar: self.measures)
    let measures = scanner.measures(at: starts.numbers, outside: taken)
    return PassageMentions(
      dates: dates,
      others: (names + measures).sorted { $0.range.lowerBound < $1.range.lowerBound })
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
