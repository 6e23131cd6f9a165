import Reading

/// Which undertakings of two provisions belong together.
struct UndertakingPairs {
  let pairs: [(old: Undertaking, new: Undertaking)]
  /// Those of each side that have no counterpart.
  let removed: Int
  let added: Int

  /// In their order where there are as many; else those whose actions are worded the most alike.
  init(_ old: [Undertaking], _ new: [Undertaking]) {
    guard old.count != new.count else {
      pairs = Array(zip(old, new)).map { (old: $0, new: $1) }
      (removed, added) = (0, 0)
      return
    }
    var found = Self.identical(old, new)
    var (usedOld, usedNew) = (Set(found.map(\.old)), Set(found.map(\.new)))
    let restOld = old.indices.filter { !usedOld.contains($0) }
    let restNew = new.indices.filter { !usedNew.contains($0) }
    if restOld.count * restNew.count <= Self.mostTried {
      let before = restOld.map { ($0, TermVector(Terms.words(of: old[$0].action))) }
      let after = restNew.map { ($0, TermVector(Terms.words(of: new[$0].action))) }
      let scored = before.flatMap { one in
        after.map { (score: one.1.likeness(to: $0.1), old: one.0, new: $0.0) }
      }.sorted { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
      for pair in scored
      where pair.score > Self.least && !usedOld.contains(pair.old) && !usedNew.contains(pair.new) {
        usedOld.insert(pair.old)
        usedNew.insert(pair.new)
        found.append((pair.old, pair.new))
      }
    }
    pairs = found.sorted { $0.old < $1.old }.map { (old: old[$0.old], new: new[$0.new]) }
    removed = old.count - found.count
    added = new.count - found.count
  }

  /// A third of the words: enough to be of one matter within the same provision.
  private static let least = 0.33
  /// The most pairs that are weighed; a provision with more undertakings has no one pair to show.
  private static let mostTried = 10_000

  private static func identical(
    _ old: [Undertaking], _ new: [Undertaking]
  ) -> [(old: Int, new: Int)] {
    var places: [String: [Int]] = [:]
    for index in old.indices.reversed() { places[old[index].action, default: []].append(index) }
    return new.indices.compactMap { index in
      places[new[index].action]?.popLast().map { ($0, index) }
    }
  }
}
