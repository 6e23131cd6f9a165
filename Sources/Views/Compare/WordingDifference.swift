import Values

/// Where two texts of one language are worded differently.
enum WordingDifference {
  /// What was removed from `old` and added in `new`, word by word, or character by character in a
  /// script without spaces.
  static func words(from old: String, to new: String) -> [Comparison.Words] {
    let (a, b) = (tokens(of: old), tokens(of: new))
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
      end += 1
    }
    var pieces = a[..<start].map { Comparison.Words(kind: .kept, text: String($0)) }
    pieces += shortestEdit(Array(a[start..<(a.count - end)]), Array(b[start..<(b.count - end)]))
    pieces += a[(a.count - end)...].map { Comparison.Words(kind: .kept, text: String($0)) }
    return joined(smoothed(joined(pieces)))
  }

  /// The most changes that are looked for one by one; two texts that differ more have little in
  /// common, and are shown whole.
  private static let mostChanges = 400

  /// The shortest way from one to the other (Myers 1986): its cost grows with the differences, not
  /// with the square of the length.
  private static func shortestEdit(_ a: [Substring], _ b: [Substring]) -> [Comparison.Words] {
    let limit = min(a.count + b.count, mostChanges)
    var furthest = [Int](repeating: 0, count: 2 * limit + 3)
    let middle = limit + 1
    var trace: [[Int]] = []
    search: for changes in 0...limit {
      trace.append(Array(furthest[(middle - changes)...(middle + changes)]))
      for k in stride(from: -changes, through: changes, by: 2) {
        let isAddition =
          k == -changes
          || k != changes && furthest[middle + k - 1] < furthest[middle + k + 1]
        var x = isAddition ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1
        while x < a.count, x - k < b.count, a[x] == b[x - k] { x += 1 }
        furthest[middle + k] = x
        if x >= a.count, x - k >= b.count { break search }
      }
      if changes == limit {
        return a.map { Comparison.Words(kind: .removed, text: String($0)) }
          + b.map { Comparison.Words(kind: .added, text: String($0)) }
      }
    }
    return steps(back: trace, a, b)
  }

  /// Walks the trace of the search backwards.
  private static func steps(
    back trace: [[Int]], _ a: [Substring], _ b: [Substring]
  ) -> [Comparison.Words] {
    var pieces: [Comparison.Words] = []
    var (x, y) = (a.count, b.count)
    for changes in trace.indices.reversed() {
      // Diagonals from `-changes` to `changes`, as they were before this round.
      let row = trace[changes]
      func reached(_ k: Int) -> Int { abs(k) <= changes ? row[k + changes] : 0 }
      let k = x - y
      let isAddition = k == -changes || k != changes && reached(k - 1) < reached(k + 1)
      let before = changes == 0 ? 0 : isAddition ? reached(k + 1) : reached(k - 1)
      let beforeY = changes == 0 ? 0 : before - (isAddition ? k + 1 : k - 1)
      while x > before, y > beforeY, x > 0, y > 0, a[x - 1] == b[y - 1] {
        (x, y) = (x - 1, y - 1)
        pieces.append(Comparison.Words(kind: .kept, text: String(a[x])))
      }
      if changes > 0 {
        if isAddition {
          y -= 1
          pieces.append(Comparison.Words(kind: .added, text: String(b[y])))
        } else {
          x -= 1
          pieces.append(Comparison.Words(kind: .removed, text: String(a[x])))
        }
      }
    }
    return pieces.reversed()
  }

  /// What is kept between two changes and is no more than a space or one character is part of them.
  private static func smoothed(_ pieces: [Comparison.Words]) -> [Comparison.Words] {
    pieces.enumerated().flatMap { index, piece in
      let isInside =
        piece.kind == .kept && index > 0 && index + 1 < pieces.count
        && piece.text.count { !$0.isWhitespace } <= 1
      return isInside
        ? [
          Comparison.Words(kind: .removed, text: piece.text),
          Comparison.Words(kind: .added, text: piece.text),
        ] : [piece]
    }
  }

  /// Neighbours of one kind together; between what is kept, what is removed stands first.
  private static func joined(_ pieces: [Comparison.Words]) -> [Comparison.Words] {
    var result: [Comparison.Words] = []
    var (removed, added, kept) = ("", "", "")
    func flush(_ text: inout String, _ kind: Comparison.Words.Kind) {
      if !text.isEmpty { result.append(Comparison.Words(kind: kind, text: text)) }
      text = ""
    }
    for piece in pieces {
      switch piece.kind {
      case .removed, .added:
        flush(&kept, .kept)
        if piece.kind == .removed { removed += piece.text } else { added += piece.text }
      case .kept:
        flush(&removed, .removed)
        flush(&added, .added)
        kept += piece.text
      }
    }
    flush(&removed, .removed)
    flush(&added, .added)
    flush(&kept, .kept)
    return result
  }

  /// Words and numbers, `12,000` as one; characters of a script without spaces, signs and spaces
  /// one by one.
  static func tokens(of text: String) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    var isInWord = false
    for index in text.indices {
      let isOfWord = isOfWord(text[index]) || isInWord && isInNumber(index, text)
      if !(isOfWord && isInWord), index > start {
        tokens.append(text[start..<index])
        start = index
      }
      isInWord = isOfWord
    }
    if start < text.endIndex { tokens.append(text[start...]) }
    return tokens
  }

  private static func isOfWord(_ character: Character) -> Bool {
    (character.isLetter || character.isNumber)
      && !(character.unicodeScalars.first.map(isWrittenWithoutSpaces) ?? false)
  }

  /// A comma or point between digits.
  private static func isInNumber(_ index: String.Index, _ text: String) -> Bool {
    guard ",.".contains(text[index]), index > text.startIndex else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && text[next].isNumber && text[text.index(before: index)].isNumber
  }
}
