import Document
import Values

/// A level of the outline that is open: a heading or item whose own parts may follow.
struct OutlineLevel {
  /// The kind of the label, or of the heading where it has none.
  var kind: String
  /// `nil` for bullets and headings without a number.
  var ordinal: Int?
  var rank: Int
  var component: String
  var heading: String?
  var headingPassage: Int?
  /// Index of the provision that the level is, or that the text under its heading is.
  var provision: Int?
  /// Whether it is an item, whose provision holds its children's.
  var holdsChildren = false
  var counts = Counts()

  var isBullet: Bool { component.hasPrefix("-") }

  /// How many children of each kind a level has had, and which labels.
  struct Counts {
    var headings = 0
    var items = 0
    var labels: [String: Int] = [:]
  }
}

/// Finds the level that a label belongs to, by the kind and order of the labels around it.
struct OutlineLevels {
  /// Where each number of each kind stands: the passage and the number, in their order.
  private var places: [String: [(index: Int, ordinal: Int)]] = [:]
  /// Heads of annexes, where all numbering begins anew.
  private let breaks: [Int]
  /// The last number of each kind, wherever it stood.
  private var last: [String: Int] = [:]
  /// The kinds that each kind has stood right under.
  private var parents: [String: Set<String>] = [:]

  /// The kind that the label placed last should have been of, where it was another.
  private(set) var meantKind: String?

  var stack: [OutlineLevel] = []
  var top = OutlineLevel.Counts()

  init(_ passages: [Passage], breaks: Set<Int>) {
    self.breaks = breaks.sorted()
    for (index, passage) in passages.enumerated() {
      guard let label = passage.block.label, let ordinal = label.ordinal else { continue }
      places[label.kind, default: []].append((index, ordinal))
      if let inner = label.inner { places[inner.kind, default: []].append((index, inner.ordinal)) }
    }
  }

  /// Begins at the top again.
  mutating func restart() {
    stack = []
    last = [:]
  }

  /// Goes back to the level whose child a heading without a number is: its like are siblings.
  mutating func place(heading kind: String, level: Int?) {
    meantKind = nil
    if let index = stack.lastIndex(where: { $0.kind == kind }) {
      stack.removeSubrange(index...)
      return
    }
    while let last = stack.last {
      guard last.isBullet || level.map({ last.isUnder(level: $0) }) == true else { break }
      stack.removeLast()
    }
  }

  /// Goes back to the level whose child the label is.
  ///
  /// - Returns: what is wrong with the label, where something is.
  mutating func place(
    _ label: Label, rank: Int, at index: Int, isHeading: Bool = false
  ) -> LabelIrregularity? {
    meantKind = nil
    guard let ordinal = label.ordinal else {
      placeBullet(label.kind)
      return nil
    }
    defer { last[label.kind] = ordinal }
    let kind = label.kind
    let isNext = last[kind].map { $0 + 1 == ordinal } ?? false
    if let level = stack.lastIndex(where: {
      $0.kind == kind && $0.ordinal.map { $0 + 1 } == ordinal
    }) {
      stack.removeSubrange(level...)
      return nil
    }
    if let level = stack.lastIndex(where: { $0.kind == kind && $0.ordinal != nil }) {
      if ordinal == 1, level + 1 < stack.count, beginsInside(level, kind, rank, at: index) {
        open(under: kind)
        return nil
      }
      let before = stack[level].ordinal ?? 0
      stack.removeSubrange(level...)
      return ordinal > before ? .missing : ordinal == before ? .repeated : .outOfOrder
    }
    if let level = mistyped(kind, ordinal) {
      meantKind = stack[level].kind
      stack.removeSubrange(level...)
      return .otherForm
    }
    while let level = stack.last,
      isBelow(level, kind, rank, at: index)
        // Numbers that run through the whole text go on below its headings.
        || isHeading && level.holdsChildren && rank < level.rank
    {
      stack.removeLast()
    }
    let skipped = skipsLevel(kind)
    open(under: kind)
    // The first paragraph under a number often has none of its own.
    let isSecond = ordinal == 2 && stack.last?.provision != nil
    if ordinal > 1, !isNext, !isSecond { return .missing }
    return skipped ? .levelSkipped : nil
  }

  private mutating func placeBullet(_ kind: String) {
    if let level = stack.lastIndex(where: { $0.kind == kind }) {
      stack.removeSubrange(level...)
      return
    }
    // A bullet's siblings hang under the nearest heading or number, not under another bullet.
    while let last = stack.last, last.isBullet { stack.removeLast() }
  }

  private mutating func open(under kind: String) {
    if let parent = stack.last?.kind { parents[kind, default: []].insert(parent) }
  }

  /// Whether an open level lies below a label of `kind`, so that the label ends it.
  private func isBelow(_ level: OutlineLevel, _ kind: String, _ rank: Int, at index: Int) -> Bool {
    if level.isBullet { return true }
    guard level.ordinal != nil else { return false }
    if parents[kind]?.contains(level.kind) == true { return false }
    if parents[level.kind]?.contains(kind) == true { return true }
    guard rank < level.rank, let place = stack.lastIndex(where: { $0.kind == level.kind }) else {
      return false
    }
    return !goesOn(place, after: index)
  }

  /// The place of the first label behind `index` that closes the level at `place`.
  private func end(of place: Int, after index: Int) -> Int {
    let outer = stack[..<place].compactMap { $0.ordinal == nil ? nil : $0.kind }
    return (outer.compactMap { next(of: $0, after: index)?.index } + breaks.filter { $0 > index })
      .min() ?? .max
  }

  /// Whether the count of a level goes on behind `index`.
  private func goesOn(_ place: Int, after index: Int) -> Bool {
    let level = stack[place]
    guard let next = next(of: level.kind, after: index), next.index < end(of: place, after: index)
    else { return false }
    return next.ordinal == (level.ordinal ?? 0) + 1
  }

  /// The most labels that are looked at ahead.
  private static let reach = 200

  /// Whether a 1 opens a count of its own inside the level at `place`, which has the same kind of
  /// label: that level's own count goes on behind it.
  private func beginsInside(_ place: Int, _ kind: String, _ rank: Int, at index: Int) -> Bool {
    let outer = (stack[place].ordinal ?? 0) + 1
    let limit = end(of: place, after: index)
    var inner = 2
    for (_, ordinal) in following(kind, after: index).prefix(Self.reach)
      .prefix(while: { $0.index < limit })
    {
      if ordinal == inner {
        inner += 1
      } else if ordinal == outer {
        return true
      } else if ordinal == 1 {
        inner = 2
      } else {
        break
      }
    }
    return rank > stack[place + 1].rank
  }

  /// The open level whose next number stands here in a form that stands nowhere else.
  private func mistyped(_ kind: String, _ ordinal: Int) -> Int? {
    guard ordinal > 1, places[kind]?.count == 1 else { return nil }
    return stack.lastIndex { level in
      level.ordinal.map { $0 + 1 } == ordinal
        && Self.counter(of: level.kind) == Self.counter(of: kind)
    }
  }

  /// What stands in braces: labels that count alike.
  private static func counter(of kind: String) -> Substring {
    guard let open = kind.firstIndex(of: "{"), let close = kind[open...].firstIndex(of: "}") else {
      return ""
    }
    return kind[open...close]
  }

  /// Whether a label stands right under a heading though its like stood a level lower before.
  private func skipsLevel(_ kind: String) -> Bool {
    guard let parent = stack.last, parent.provision == nil, parent.ordinal != nil,
      let known = parents[kind], !known.contains(parent.kind)
    else { return false }
    return known.contains { parents[$0]?.contains(parent.kind) == true }
  }

  private func next(of kind: String, after index: Int) -> (index: Int, ordinal: Int)? {
    following(kind, after: index).first
  }

  private func following(_ kind: String, after index: Int) -> ArraySlice<(index: Int, ordinal: Int)>
  {
    let list = places[kind] ?? []
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    return list[low...]
  }
}

extension OutlineLevel {
  /// Whether it is a heading marked at a deeper level than `level`.
  fileprivate func isUnder(level: Int) -> Bool {
    guard ordinal == nil, kind.hasPrefix("heading ") else { return false }
    return Int(kind.dropFirst(8)).map { $0 > level && level > 0 } ?? false
  }
}
