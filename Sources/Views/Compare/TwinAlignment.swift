import Foundation

/// Finds the provisions of a text in its version in another language. Both go in one order; what
/// is out of it is looked for afterwards.
struct TwinAlignment {
  private let old: [ProvisionFeatures]
  private let new: [ProvisionFeatures]
  private let before: [TermVector]
  private let after: [TermVector]
  /// How many times as long the new text is.
  private let ratio: Double

  init(old: [ProvisionFeatures], new: [ProvisionFeatures]) {
    (self.old, self.new) = (old, new)
    let weights = TermWeights((old + new).map(\.values))
    before = old.map { weights.vector(of: $0.values) }
    after = new.map { weights.vector(of: $0.values) }
    func length(_ all: [ProvisionFeatures]) -> Int { all.reduce(1) { $0 + $1.letters.utf16.count } }
    ratio = Double(length(new)) / Double(length(old))
  }

  /// How far off its place a provision is looked for.
  private static let reach = 60
  /// What a pair must bring to be better than two provisions alone.
  private static let gap = 0.25
  /// The most provisions without a counterpart that are looked for out of order.
  private static let mostOutOfOrder = 300

  func matches() -> Matches {
    var result = Matches()
    var pairs = inOrder()
    // Texts of which no two passages share a number or a party are no versions of one.
    if !pairs.contains(where: { before[$0].likeness(to: after[$1]) > 0 }) { pairs = [] }
    result.matches = pairs.map {
      Matches.Match(old: $0, new: $1, isLoose: evidence($0, $1) < Self.loose)
    }
    let (takenOld, takenNew) = (Set(pairs.map(\.0)), Set(pairs.map(\.1)))
    let restOld = old.indices.filter { !takenOld.contains($0) }.prefix(Self.mostOutOfOrder)
    let restNew = new.indices.filter { !takenNew.contains($0) }.prefix(Self.mostOutOfOrder)
    let scored = restOld.flatMap { one in
      restNew.compactMap { other -> (score: Double, old: Int, new: Int)? in
        let score = before[one].likeness(to: after[other])
        return score >= 0.5 && old[one].part == new[other].part ? (score, one, other) : nil
      }
    }.sorted { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var (usedOld, usedNew) = (Set<Int>(), Set<Int>())
    for pair in scored where !usedOld.contains(pair.old) && !usedNew.contains(pair.new) {
      usedOld.insert(pair.old)
      usedNew.insert(pair.new)
      result.matches.append(Matches.Match(old: pair.old, new: pair.new, isLoose: true))
    }
    return result
  }

  // MARK: Likeness

  /// Below this, nothing but the place in the text speaks for a pair.
  private static let loose = 0.35

  /// From 0 to 1: what speaks for a pair.
  private func evidence(_ i: Int, _ j: Int) -> Double {
    let (one, other) = (old[i], new[j])
    var score = 0.45 * before[i].likeness(to: after[j])
    if one.part == other.part {
      if let a = one.ordinals, let b = other.ordinals {
        score += a == b ? 0.35 : a.last == b.last ? 0.1 : 0
      }
    } else {
      score -= 0.2
    }
    // Versions of a text are about as long as each other, passage by passage (Gale and Church 1993).
    let lengths = (Double(one.letters.utf16.count) * ratio, Double(other.letters.utf16.count))
    return score + 0.2 * max(0, 1 - abs(log(max(lengths.0, 1) / max(lengths.1, 1))) / log(3))
  }

  // MARK: The best way through both

  /// Needleman and Wunsch within a band about the diagonal.
  private func inOrder() -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty else { return [] }
    // Wide enough for the bands of two neighbours to meet.
    let reach = max(Self.reach, abs(new.count - old.count) / 4, new.count / old.count)
    let width = 2 * reach + 1
    func centre(_ i: Int) -> Int { i * new.count / old.count }
    var scores = [Double](repeating: -.infinity, count: (old.count + 1) * width)
    var steps = [Step](repeating: .start, count: scores.count)
    func cell(_ i: Int, _ j: Int) -> Int? {
      let place = j - centre(i) + reach
      return i >= 0 && (0..<width).contains(place) && (0...new.count).contains(j)
        ? i * width + place : nil
    }
    for i in 0...old.count {
      for j in max(0, centre(i) - reach)...min(new.count, centre(i) + reach) {
        guard let here = cell(i, j) else { continue }
        if i == 0, j == 0 { scores[here] = 0 }
        if i > 0, j > 0, let from = cell(i - 1, j - 1), scores[from] > -.infinity {
          (scores[here], steps[here]) = (scores[from] + evidence(i - 1, j - 1) - Self.gap, .both)
        }
        if let from = cell(i - 1, j), scores[from] > scores[here] {
          (scores[here], steps[here]) = (scores[from], .old)
        }
        if j > 0, let from = cell(i, j - 1), scores[from] > scores[here] {
          (scores[here], steps[here]) = (scores[from], .new)
        }
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (old.count, new.count)
    while let here = cell(i, j) {
      switch steps[here] {
      case .both:
        (i, j) = (i - 1, j - 1)
        pairs.append((i, j))
      case .old: i -= 1
      case .new: j -= 1
      case .start: return pairs.reversed()
      }
    }
    return pairs.reversed()
  }

  /// The way by which a cell is best reached.
  private enum Step { case start, both, old, new }
}
