import Languages
import Values

extension DateMatcher {
  /// A number of years, months, weeks or days, and smaller ones behind it: 2 years and 1 month.
  mutating func takeSpan(at place: Int, _ fields: inout DateFields) -> Int? {
    var place = place
    var end: Int?
    while let next = takeSpanPart(at: place, &fields.span) {
      end = next
      place = passage.skipSpaces(next)
      if let link = passage.first(at: place, .linkOfTimes) {
        place = passage.skipSpaces(Int(link.end))
      }
    }
    // 10年以上前: the bound stands behind the unit.
    if let behind = end,
      let (hit, bound) = passage.first(at: behind, .bound(.after), \.boundAfter)
    {
      (fields.span.bound, end) = (bound, Int(hit.end))
    }
    return end
  }

  private mutating func takeSpanPart(at place: Int, _ span: inout CalendarSpan) -> Int? {
    if let (hit, whole) = passage.first(
      at: place, .wholeSpan,
      { word -> String? in
        if case .durationUnit(.whole(let text), _) = word { text } else { nil }
      })
    {
      guard whole.utf8.count == 3 || whole.utf8.count == 4, !whole.hasPrefix("PT"),
        let count = Int(whole.dropFirst().dropLast()), let letter = whole.last
      else { return nil }
      return span.add(count, String(letter)) ? Int(hit.end) : nil
    }
    guard let (count, numberEnd) = number(at: place, 1...999) else { return nil }
    let next = passage.skipSpaces(numberEnd)
    guard let (hit, unit) = timeUnit(at: next), span.add(count * unit.factor, unit.letter) else {
      return nil
    }
    span.bound = unit.bound
    let end = Int(hit.end)
    guard let half = half(at: end), span.addHalf(of: unit.letter) else { return end }
    return half
  }

  func timeUnit(at place: Int) -> (
    hit: Hit, value: (letter: String, factor: Int, bound: Bound)
  )? {
    passage.first(at: place, .countedTime) { word in
      if case .durationUnit(.counted(let letter, let factor), let bound) = word {
        (letter, factor, bound)
      } else {
        nil
      }
    }
  }

  private func half(at place: Int) -> Int? {
    let place = passage.skipSpaces(place)
    guard let hit = passage.longest(at: place), hit.key == .halfOfTime else {
      return nil
    }
    return Int(hit.end)
  }
}
