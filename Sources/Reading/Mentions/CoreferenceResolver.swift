import Languages
import Values

/// Finds whom 両国, 双方 or "both sides" refer to: the two states of the passage or heading named
/// last together, else those the document is about.
struct CoreferenceResolver: Sendable {
  /// The states that the document is about, at most two; fewer where it cannot be told.
  let parties: [String]
  /// Whether the two are named at least twice as often as any other.
  private let isClear: Bool
  /// Whether a third is named as often as the second of them.
  private let isTied: Bool
  /// The states of the title, each once.
  let titled: [String]
  /// The states named so far, the latest last, each once.
  private var recent: [String] = []
  /// The one named first.
  private var first: String?
  /// The state that the document names most.
  let leading: String?
  /// The two named together last, in one sentence or side by side.
  private var pair: [String] = []
  /// Whether `pair` was named side by side in the sentence being read.
  private var isPairFresh = false
  /// Whether `pair` was named side by side, and not only in one sentence.
  private var isPairJoined = false
  /// Whether the two of `pair` have met: who is named on the way is not meant then.
  private var isPairMet = false
  /// Those named side by side last, and the last such list of each length.
  private var list: [String] = []
  private var lists: [Int: [String]] = [:]
  private var lastCompany: String?
  private var lastOrganization: String?
  /// The standing formats named so far, the latest last.
  private var formats: [String] = []

  /// - Parameters:
  ///   - title: the states of the title, in order.
  ///   - counts: how often each state is named in the document.
  ///   - circle: a format of more than two that the title names: two of its members, however often
  ///     they are named, are not the parties.
  ///   - leading: the state that is named most.
  init(title: [String], counts: [String: Int], circle: String? = nil, leading: String? = nil) {
    self.leading = leading
    let titled = title.uniqued()
    self.titled = titled
    let most = counts.values.sorted(by: >)
    let states = counts.filter { $0.key.isStateCode }.values.sorted(by: >)
    isTied = titled.count < 2 && states.count > 2 && states[1] == states[2] && states[1] > 1
    isClear = most.count > 1 && most[1] > 1 && (most.count < 3 || most[1] >= 2 * most[2])
    if titled.count == 2 {
      parties = titled
    } else {
      let frequent = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
      let most = Array((titled.prefix(2) + frequent.filter { !titled.contains($0) }).prefix(2))
      // Beside a group, a state is one side: China and the African states.
      let isOfTwo = circle == nil || most.contains { !$0.isStateCode && $0 != circle }
      parties = isOfTwo ? most : circle.map { [$0] } ?? []
    }
  }

  /// - Parameters:
  ///   - isJoined: whether it stands side by side with the one named before: 中俄, A and B.
  ///   - isListed: whether only a comma parts the two, which makes them no pair but may make a list.
  mutating func name(_ id: String, isJoined: Bool, isListed: Bool = false) {
    if isJoined, let last = recent.last, last != id,
      !isPairMet || last.isStateCode && id.isStateCode
    {
      pair = [last, id]
      isPairFresh = true
      isPairJoined = true
      isPairMet = false
    }
    if first == nil { first = id }
    recent.removeAll { $0 == id }
    recent.append(id)
    list = isJoined || isListed ? (list + [id]).uniqued() : [id]
    if list.count > 1 { lists[list.count] = list }
    // The last two of three are no pair.
    if list.count > 2 { (isPairFresh, isPairJoined) = (false, false) }
  }

  /// The state named last that is not `home`.
  func last(besides home: String?) -> String? { recent.last { $0 != home } }

  /// What words for one of its kind refer back to.
  mutating func name(_ id: String, _ kind: ActorKind) {
    switch kind {
    case .company: lastCompany = id
    case .organization: lastOrganization = id
    case .format: formats.append(id)
    case .state, .group, .person: break
    }
  }

  /// Who meets a state where the text names nobody beside it: the one that it tells of first and most.
  private func counterpart(of state: String) -> String? {
    leading == first && leading != state ? leading : nil
  }

  /// Tells that a sentence has ended in which these states were named.
  ///
  /// - Parameters:
  ///   - tellsMeeting: whether it tells of a meeting.
  ///   - areMeeting: whether it tells that they meet.
  mutating func endSentence(
    naming states: [String], tellsMeeting: Bool = false, areMeeting: Bool = false
  ) {
    let named = states.uniqued()
    if tellsMeeting, named.count == 1, let one = named.first, one.isStateCode, !pair.contains(one),
      let other = counterpart(of: one)
    {
      pair = [other, one]
      isPairJoined = true
    }
    let haveMet = areMeeting && named.count == 2 && named.allSatisfy(\.isStateCode)
    if named.count == 2, named != pair, haveMet || !isPairMet {
      pair = named
      isPairJoined = isPairFresh
    }
    if haveMet, Set(pair) == Set(named) { (isPairMet, isPairJoined) = (true, true) }
    isPairFresh = false
  }

  /// - Parameters:
  ///   - isInstrument: whether the text is itself between two parties, which both sides then always
  ///     are.
  ///   - areTwo: whether the words tell that they are two: 两国, both sides.
  ///   - topic: the state that the clause is about, which speaks of another by such a word.
  func resolve(
    _ reference: Coreference, named inSentence: [String], isInstrument: Bool, own: String?,
    topic: String? = nil, areTwo: Bool = false
  )
    -> [String]
  {
    switch reference {
    case .parties:
      if isInstrument, titled.count > 2, !areTwo { return titled.sorted() }
      if isInstrument, parties.count == 2 { return parties.sorted() }
      if isPairFresh { return pair.sorted() }
      var named = inSentence.uniqued()
      // Beside two states, a group such as the western countries is no party.
      if named.count > 2 { named = named.filter(\.isStateCode) }
      if named.count == 2 { return named.sorted() }
      // Others named in one sentence on the way are not the two that the title is about.
      if titled.count == 2, !isPairJoined { return titled.sorted() }
      if isClear, !isPairJoined { return parties.sorted() }
      // Two of whom the one that the sentence has just named is none are not meant.
      if pair.count == 2, let one = named.first, named.count == 1, one.isStateCode,
        !pair.contains(one)
      {
        return counterpart(of: one).map { [$0, one].sorted() } ?? []
      }
      if pair.count == 2 { return pair.sorted() }
      return parties.count == 2 && !isTied ? parties.sorted() : []
    // 同国 is a state, and no group of them.
    case .last:
      let states = recent.filter(\.isStateCode)
      return (states.last { $0 != topic } ?? states.last ?? recent.last).map { [$0] } ?? []
    case .main:
      let states = recent.filter(\.isStateCode)
      if let leading, states.suffix(2).contains(leading) { return [leading] }
      return states.last.map { [$0] } ?? []
    case .own: return own.map { [$0] } ?? []
    case .set, .members: return []
    case .company: return lastCompany.map { [$0] } ?? []
    case .organization: return lastOrganization.map { [$0] } ?? []
    }
  }

  /// Whom 三国 refers to: the parties of an instrument that has as many, the `count` named side by
  /// side or in the sentence, else the format named last that has as many members, else the last
  /// list of as many.
  ///
  /// - Parameter size: how many members a format or group has; 0 where it is not known.
  func resolve(
    setOf count: Int, named inSentence: [String], isInstrument: Bool, size: (String) -> Int
  ) -> [String] {
    if isInstrument, titled.count == count { return titled.sorted() }
    if list.count == count { return list.sorted() }
    let named = inSentence.uniqued()
    if named.count == count { return named.sorted() }
    if let format = formats.last(where: { size($0) == count }) { return [format] }
    // All that the text has named so far are as many.
    let states = recent.filter(\.isStateCode)
    if states.count == count { return states.sorted() }
    if let group = recent.last(where: { size($0) == count }) { return [group] }
    return lists[count]?.sorted() ?? []
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stands first.
  func uniqued() -> [Element] {
    var found: [Element] = []
    // Most are few: a set would take longer to make than they to compare.
    var seen: Set<Element>?
    for element in self {
      if seen?.insert(element).inserted ?? !found.contains(element) { found.append(element) }
      if seen == nil, found.count > 8 { seen = Set(found) }
    }
    return found
  }
}
