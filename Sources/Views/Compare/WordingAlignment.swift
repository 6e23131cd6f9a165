import Foundation

/// Finds the provisions of a text in another of the same language, wherever they stand there.
struct WordingAlignment {
  let old: [ProvisionFeatures]
  let new: [ProvisionFeatures]

  /// Two are one where they share half of what they say, each term weighed by how telling it is.
  private static let half = 0.5
  /// Two that are less alike are one only if each is far more like the other than like any third:
  /// the third is at most half as like.
  private static let margin = 0.5
  /// Below this, likeness is that of texts on any two subjects, and is not told either.
  private static let least = 0.25
  /// The most candidates that are weighed for each provision.
  private static let mostCandidates = 30
  /// How many provisions are looked at to find them, through the rarest terms first.
  private static let mostLooks = 4000

  func matches() -> Matches {
    var result = Matches()
    var freeOld = Set(old.indices)
    var freeNew = Set(new.indices)
    func take(_ one: Int, _ other: Int, isLoose: Bool = false) {
      guard freeOld.contains(one), freeNew.contains(other) else { return }
      freeOld.remove(one)
      freeNew.remove(other)
      result.matches.append(Matches.Match(old: one, new: other, isLoose: isLoose))
    }
    for (one, other) in identical() { take(one, other) }
    let scored = candidates(for: freeNew, among: freeOld)
    for pair in scored where pair.score >= Self.half { take(pair.old, pair.new) }
    let rest = scored.filter { freeOld.contains($0.old) && freeNew.contains($0.new) }
    for pair in rest where pair.words >= Self.least && isDistinct(pair, in: rest) {
      take(pair.old, pair.new, isLoose: true)
    }
    for pair in scored where pair.score >= Self.least {
      if freeOld.contains(pair.old), result.nearestOfOld[pair.old] == nil {
        result.nearestOfOld[pair.old] = pair.new
      }
      if freeNew.contains(pair.new), result.nearestOfNew[pair.new] == nil {
        result.nearestOfNew[pair.new] = pair.old
      }
    }
    return result
  }

  /// Those of the same words; of several, those of the same path, then in their order.
  private func identical() -> [(Int, Int)] {
    var places: [String: [Int]] = [:]
    for (index, features) in old.enumerated() {
      places[features.letters, default: []].append(index)
    }
    var pairs: [(Int, Int)] = []
    var rest: [Int] = []
    for (index, features) in new.enumerated() {
      guard let list = places[features.letters] else { continue }
      if let place = list.firstIndex(where: { old[$0].path == features.path }) {
        pairs.append((list[place], index))
        places[features.letters]?.remove(at: place)
      } else {
        rest.append(index)
      }
    }
    // Backwards through the lists, so that the first are taken off at the cost of one.
    var reversed = places.mapValues { Array($0.reversed()) }
    for index in rest {
      if let one = reversed[new[index].letters]?.popLast() { pairs.append((one, index)) }
    }
    return pairs
  }

  private struct Candidate {
    var old: Int
    var new: Int
    var score: Double
    /// Likeness of the words alone.
    var words: Double
    /// Likeness, and of two that are as like the one at the nearer place.
    var order: Double
  }

  /// The best first, of all pairs with one of the two free: the other may be what it is most like.
  private func candidates(for freeNew: Set<Int>, among freeOld: Set<Int>) -> [Candidate] {
    let weights = (
      words: TermWeights((old + new).map(\.words)), values: TermWeights((old + new).map(\.values))
    )
    func vectors(_ all: [ProvisionFeatures]) -> [(words: TermVector, values: TermVector)] {
      all.map { (weights.words.vector(of: $0.words), weights.values.vector(of: $0.values)) }
    }
    let (before, after) = (vectors(old), vectors(new))
    var holders: [UInt64: [Int]] = [:]
    for index in old.indices {
      for term in before[index].words.terms { holders[term.key, default: []].append(index) }
    }
    var paths: [String: Int] = [:]
    for index in freeOld { paths[old[index].path] = index }
    var shared = [Double](repeating: 0, count: old.count)
    var scored: [Candidate] = []
    for index in new.indices where freeNew.contains(index) || !freeOld.isEmpty {
      let isFree = freeNew.contains(index)
      var touched: [Int] = []
      let lists = after[index].words.terms.compactMap { term in
        holders[term.key].map { (weight: term.weight, holders: $0) }
      }.sorted { $0.holders.count < $1.holders.count }
      var looks = 0
      for (weight, list) in lists {
        looks += list.count
        if looks > Self.mostLooks { break }
        for other in list where isFree || freeOld.contains(other) {
          if shared[other] == 0 { touched.append(other) }
          shared[other] += weight * weight
        }
      }
      var best = touched.sorted { (shared[$1], $0) < (shared[$0], $1) }
        .prefix(Self.mostCandidates)
      for other in touched { shared[other] = 0 }
      // Texts that are alike all over are told apart by their numbers.
      if isFree, let same = paths[new[index].path], !best.contains(same) { best.append(same) }
      for other in best {
        let words = before[other].words.likeness(to: after[index].words)
        let hasValues = !before[other].values.isEmpty && !after[index].values.isEmpty
        let score =
          hasValues
          ? 0.75 * words + 0.25 * before[other].values.likeness(to: after[index].values) : words
        guard score >= Self.least else { continue }
        scored.append(
          Candidate(
            old: other, new: index, score: score, words: words,
            order: score + 0.02 * nearness(other, index)))
      }
    }
    return scored.sorted { ($1.order, $0.old, $0.new) < ($0.order, $1.old, $1.new) }
  }

  private func isDistinct(_ pair: Candidate, in all: [Candidate]) -> Bool {
    !all.contains {
      ($0.old == pair.old) != ($0.new == pair.new) && $0.score > pair.score * Self.margin
    }
  }

  /// From 0 to 1: whether two stand at the same place of their texts.
  private func nearness(_ one: Int, _ other: Int) -> Double {
    1 - abs(Double(one) / Double(max(old.count, 1)) - Double(other) / Double(max(new.count, 1)))
  }
}
