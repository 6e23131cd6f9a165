import Languages
import Values

/// Finds whom 両国, 双方 or "both sides" refer to: the two states of the passage or heading named
/// last together, else those the document is about.
struct CoreferenceResolver: Sendable {
  /// The states that the document is about, at most two; fewer where it cannot be told.
  let parties: [String]
  /// The states of the title, each once.
  let titled: [String]
  /// The states named so far, the latest last, each once.
  private var recent: [String] = []
  /// The two named together last, in one sentence or side by side.
  private var pair: [String] = []
  /// Whether `pair` was named side by side in the sentence being read.
  private var isPairFresh = false

  /// - Parameters:
  ///   - title: the states of the title, in order.
  ///   - counts: how often each state is named in the document.
  init(title: [String], counts: [String: Int]) {
    let titled = title.uniqued()
    self.titled = titled
    if titled.count == 2 {
      parties = titled
    } else {
      let frequent = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
      parties = Array((titled.prefix(2) + frequent.filter { !titled.contains($0) }).prefix(2))
    }
  }

  /// - Parameter isJoined: whether it stands side by side with the one named before: 中俄, A and B.
  mutating func name(_ id: String, isJoined: Bool) {
    if isJoined, let last = recent.last, last != id {
      pair = [last, id]
      isPairFresh = true
    }
    recent.removeAll { $0 == id }
    recent.append(id)
  }

  /// Tells that a sentence has ended in which these states were named.
  mutating func endSentence(naming states: [String]) {
    let named = states.uniqued()
    if named.count == 2 { pair = named }
    isPairFresh = false
  }

  /// - Parameter isInstrument: whether the text is itself between two parties, which both sides
  ///   then always are.
  func resolve(
    _ reference: Coreference, named inSentence: [String], isInstrument: Bool, own: String?
  )
    -> [String]
  {
    switch reference {
    case .parties:
      if isInstrument, titled.count > 2 { return titled.sorted() }
      if isInstrument, parties.count == 2 { return parties.sorted() }
      if isPairFresh { return pair.sorted() }
      let named = inSentence.uniqued()
      if named.count == 2 { return named.sorted() }
      if pair.count == 2 { return pair.sorted() }
      return parties.count == 2 ? parties.sorted() : []
    case .last: return recent.last.map { [$0] } ?? []
    case .own: return own.map { [$0] } ?? []
    case .several: return isInstrument && titled.count > 2 ? titled.sorted() : []
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stands first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
