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
    let (before, after) = (
      old.map { TermVector(Terms.words(of: $0.action)) },
      new.map { TermVector(Terms.words(of: $0.action)) }
    )
    let scored = before.indices.flatMap { one in
      after.indices.map { (score: before[one].likeness(to: after[$0]), old: one, new: $0) }
    }.sorted { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    var (usedOld, usedNew) = (Set<Int>(), Set<Int>())
    var found: [(old: Int, new: Int)] = []
    // A third of the words: enough to be of one matter within the same provision.
    for pair in scored
    where pair.score > 0.33 && !usedOld.contains(pair.old) && !usedNew.contains(pair.new) {
      usedOld.insert(pair.old)
      usedNew.insert(pair.new)
      found.append((pair.old, pair.new))
    }
    pairs = found.sorted { $0.old < $1.old }.map { (old: old[$0.old], new: new[$0.new]) }
    removed = old.count - found.count
    added = new.count - found.count
  }
}
