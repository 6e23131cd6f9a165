import Languages
import Values

extension BlockArranger {
  /// Lists of other articles: what follows their heading is not the text, unless more text
  /// follows than came before. Then stretches of short lines with little running text behind.
  mutating func takeRelated() {
    if isToldApart { return }
    let whole = passages.reduce(0) { $0 + ($1.isProse ? $1.shape.width : 0) }
    var before = 0
    for index in passages.indices {
      if passages[index].isProse { before += passages[index].shape.width }
      guard passages[index].isFree || passages[index].role == .boilerplate,
        passages[index].shape.width <= 40, opens(index, with: .boilerplate(.related))
      else { continue }
      passages[index].role = .boilerplate
      if before > 0, (whole - before) * 2 <= before {
        drop(from: index + 1)
        break
      }
    }
    takeIslands()
  }

  private mutating func drop(from start: Int) {
    for index in start..<passages.endIndex where passages[index].role != .disclaimer {
      passages[index].role = .boilerplate
    }
  }

  /// Running text is one stretch, or several of like weight. A few sentences beyond a long run of
  /// chrome belong to the page, not to the text.
  private mutating func takeIslands() {
    let longRun = 6
    var stretches: [(range: Range<Int>, weight: Int)] = []
    var run = 0
    var chrome = 0
    for index in passages.indices {
      if passages[index].isProse || passages[index].label != nil {
        let isApart = run >= longRun && chrome * 2 >= run
        if stretches.isEmpty || isApart { stretches.append((index..<index + 1, 0)) }
        stretches[stretches.count - 1].range =
          stretches[stretches.count - 1].range.lowerBound..<index + 1
        if passages[index].isProse {
          stretches[stretches.count - 1].weight += passages[index].shape.width
        }
        (run, chrome) = (0, 0)
      } else {
        run += 1
        if passages[index].role == .boilerplate { chrome += 1 }
      }
    }
    let heaviest = stretches.map(\.weight).max() ?? 0
    for stretch in stretches where stretch.weight * 4 < heaviest {
      for index in stretch.range where passages[index].role != .disclaimer {
        passages[index].role = .boilerplate
      }
    }
  }
}
