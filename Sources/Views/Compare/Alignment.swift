/// Which provisions of two instruments speak of the same.
struct Alignment {
  /// A pair of indices, or one alone.
  struct Row {
    var old: Int?
    var new: Int?
    /// Whether the two are less than half alike.
    var isLoose = false
    /// Of one alone: the index in the other text that is the most like it.
    var nearest: Int?
  }

  /// In the order of the new text, what is dropped behind the one it followed.
  let rows: [Row]

  var matched: [(old: Int, new: Int)] {
    rows.compactMap { row in
      guard let old = row.old, let new = row.new else { return nil }
      return (old, new)
    }
  }

  init(old: [ProvisionFeatures], new: [ProvisionFeatures], areTwins: Bool) {
    let found =
      areTwins
      ? TwinAlignment(old: old, new: new).matches()
      : WordingAlignment(old: old, new: new).matches()
    rows = Self.ordered(found, old.count, new.count)
  }

  private static func ordered(_ found: Matches, _ old: Int, _ new: Int) -> [Row] {
    var partner = [Matches.Match?](repeating: nil, count: new)
    var isTaken = [Bool](repeating: false, count: old)
    for match in found.matches {
      partner[match.new] = match
      isTaken[match.old] = true
    }
    // What is dropped stands behind the one before it in the old text that was found again.
    var dropped: [Int: [Int]] = [:]
    var anchor = -1
    for index in 0..<old {
      if isTaken[index] { anchor = index } else { dropped[anchor, default: []].append(index) }
    }
    func gone(behind anchor: Int) -> [Row] {
      (dropped[anchor] ?? []).map { Row(old: $0, nearest: found.nearestOfOld[$0]) }
    }
    var rows = gone(behind: -1)
    for index in 0..<new {
      guard let match = partner[index] else {
        rows.append(Row(new: index, nearest: found.nearestOfNew[index]))
        continue
      }
      rows.append(Row(old: match.old, new: index, isLoose: match.isLoose))
      rows += gone(behind: match.old)
    }
    return rows
  }
}

/// Provisions that belong together, and for those without a counterpart the most alike.
struct Matches {
  struct Match {
    var old: Int
    var new: Int
    var isLoose = false
  }

  var matches: [Match] = []
  var nearestOfOld: [Int: Int] = [:]
  var nearestOfNew: [Int: Int] = [:]
}
