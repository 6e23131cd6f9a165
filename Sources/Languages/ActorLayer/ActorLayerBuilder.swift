package import Values

/// Makes a layer of the actors of a list.
package struct ActorLayerBuilder {
  /// What a list holds that is not looked for.
  package struct Omissions: Hashable, Sendable {
    /// Names too short, or words of the tables.
    package var words = 0
    /// Names that more than one actor bears.
    package var shared = 0
  }

  private let lexicon: Lexicon
  private let identity: ActorIdentity
  private let rule: NameRule
  private var numbers: [String: Int32] = [:]
  private var actors: [(id: String, kind: ActorKind, name: String)] = []
  private var blob: [UInt8] = []
  private var entries: [Entry] = []
  private var omissions = Omissions()

  private struct Entry {
    let hash: UInt32
    let start: Int32
    let length: Int32
    let languages: UInt32
    /// The actor's number in the order in which they came.
    let actor: Int32
    let isWeak: Bool
  }

  package init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    identity = ActorIdentity(lexicon)
    rule = NameRule(lexicon)
  }

  /// Whether a name would be looked for, and is none of those that are left out.
  package func looksFor(_ name: String, of kind: ActorKind) -> Bool {
    lexicon.views(of: name).contains {
      rule.verdict($0.bytes, isPerson: kind == .person) != .none
    }
  }

  /// Adds an actor, or further names of one.
  ///
  /// - Parameter id: of whom it is, where somebody decided that; else its code or full name tells.
  package mutating func add(_ actor: ListedActor, as id: String? = nil) {
    let known = id.flatMap { identity.kind(of: $0) == nil ? nil : $0 } ?? identity.id(of: actor)
    let id = id ?? known ?? actor.id
    let kind = known.flatMap { identity.kind(of: $0) } ?? actor.kind
    let number = numbers[id] ?? Int32(actors.count)
    if numbers.updateValue(number, forKey: id) == nil {
      actors.append((id, kind, actor.names.first?.text ?? id))
    }
    for name in actor.names { add(name.text, of: number, isPerson: kind == .person) }
  }

  private mutating func add(_ name: String, of actor: Int32, isPerson: Bool) {
    var isLeftOut = true
    for view in lexicon.views(of: name) {
      let verdict = rule.verdict(view.bytes, isPerson: isPerson)
      if case .none = verdict { continue }
      isLeftOut = false
      let hash = view.bytes.withUnsafeBufferPointer { NameHead.hash($0, at: 0) }
      entries.append(
        Entry(
          hash: hash, start: Int32(blob.count), length: Int32(view.bytes.count),
          languages: view.languages, actor: actor, isWeak: verdict == .weak))
      blob += view.bytes
    }
    if isLeftOut { omissions.words += 1 }
  }

  package consuming func finish() -> (layer: ActorLayer, omissions: Omissions) {
    sort()
    let kept = unambiguous()
    var image = ActorLayerImage()
    let order = actors.indices.sorted { actors[$0].id < actors[$1].id }
    var places = [Int32](repeating: 0, count: actors.count)
    for (place, number) in order.enumerated() {
      places[number] = Int32(place)
      image.ids += actors[number].id.utf8
      image.idStarts.append(Int32(image.ids.count))
      image.kinds.append(actors[number].kind.place)
      image.shown += actors[number].name.utf8
      image.shownStarts.append(Int32(image.shown.count))
    }
    for entry in kept {
      image.names += blob[Int(entry.start)..<Int(entry.start + entry.length)]
      image.starts.append(Int32(image.names.count))
      image.hashes.append(entry.hash)
      image.owners.append(places[Int(entry.actor)] << 1 | (entry.isWeak ? 1 : 0))
      image.languages.append(entry.languages)
    }
    image.names += [UInt8](repeating: 0, count: ActorLayerImage.padding)
    image.parents = Self.parents(image)
    image.slots = Self.slots(image.hashes)
    image.digest = SHA256.hexadecimal(of: image.bytes(lexicon: ""))
    return (ActorLayer(image), omissions)
  }

  private mutating func sort() {
    let (blob, entries) = (blob, entries)
    self.entries = blob.withUnsafeBufferPointer { blob in
      func bytes(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: blob[Int(entry.start)..<Int(entry.start + entry.length)])
      }
      return entries.sorted { one, other in
        if one.hash != other.hash { return one.hash < other.hash }
        let (a, b) = (bytes(one), bytes(other))
        if a.lexicographicallyPrecedes(b) { return true }
        if b.lexicographicallyPrecedes(a) { return false }
        return (one.actor, one.languages) < (other.actor, other.languages)
      }
    }
  }

  /// Each name of one actor once; a name of several actors tells none of them and is left out.
  private mutating func unambiguous() -> [Entry] {
    var kept: [Entry] = []
    var index = 0
    while index < entries.count {
      let first = entries[index]
      var end = index + 1
      while end < entries.count, isSame(first, entries[end]) { end += 1 }
      let same = entries[index..<end]
      if same.allSatisfy({ $0.actor == first.actor }) {
        kept.append(
          Entry(
            hash: first.hash, start: first.start, length: first.length,
            languages: same.reduce(0) { $0 | $1.languages }, actor: first.actor,
            isWeak: first.isWeak))
      } else {
        omissions.shared += 1
      }
      index = end
    }
    return kept
  }

  private func isSame(_ one: Entry, _ other: Entry) -> Bool {
    one.hash == other.hash && one.length == other.length
      && blob[Int(one.start)..<Int(one.start + one.length)]
        == blob[Int(other.start)..<Int(other.start + other.length)]
  }

  private static func parents(_ image: ActorLayerImage) -> [Int32] {
    var parents: [Int32] = []
    parents.reserveCapacity(image.hashes.count)
    image.names.withUnsafeBufferPointer { names in
      for name in image.hashes.indices {
        let text = UnsafeBufferPointer(
          rebasing: names[Int(image.starts[name])..<Int(image.starts[name + 1])])
        // The name before it, or one that that begins with.
        var parent = name - 1
        while parent >= 0,
          image.hashes[parent] != image.hashes[name] || !image.begins(text, with: parent)
        {
          parent = image.hashes[parent] == image.hashes[name] ? Int(parents[parent]) : -1
        }
        parents.append(Int32(parent))
      }
    }
    return parents
  }

  /// For so many of the highest bits that about every second place has a name.
  private static func slots(_ hashes: [UInt32]) -> [Int32] {
    var bits: UInt32 = 1
    while 1 << bits < 2 * hashes.count, bits < 24 { bits += 1 }
    var slots = [Int32](repeating: 0, count: (1 << Int(bits)) + 1)
    for hash in hashes { slots[Int(hash >> (32 - bits)) + 1] += 1 }
    for slot in 1..<slots.count { slots[slot] += slots[slot - 1] }
    return slots
  }
}

extension ActorKind {
  fileprivate var place: UInt8 {
    UInt8(Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0)
  }
}
