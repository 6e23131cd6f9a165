import Languages
import Text
import Values

/// Where an act is done.
extension ActivityFrame {
  /// Where it is done: marked as the place, or the object that is gone to.
  static func place(
    of verb: Range<Int>, _ kind: ActivityKind, _ visitor: Participant?, in stretch: Range<Int>,
    _ view: SentenceView
  ) -> String? {
    if !view.isVerbFinal, visitor == nil, let goal = goal(of: verb, view) { return goal }
    // 赴: what is a word of case too goes nowhere else.
    if isCase(verb, view) { return nil }
    // 正在肯尼亚访问的总统: only what stands before.
    if visitor != nil, !view.isVerbFinal {
      return view.participants.last {
        $0.range.upperBound <= verb.lowerBound && stretch.contains($0.range.lowerBound)
          && ($0.role == .place || $0.role == .recipient)
      }?.ids.first
    }
    for mention in view.mentions where stretch.contains(mention.range.lowerBound) {
      if case .place = mention.mention.value { return view.quote(mention.range) }
    }
    // ペルー入りした: the state right before the word.
    if kind == .visit, view.isVerbFinal,
      let goal = view.participants.last(where: {
        $0.range.upperBound == verb.lowerBound && $0.ids.allSatisfy(\.isStateCode)
      })
    {
      return goal.ids.first
    }
    // ペルーを訪問した, ペルーを訪問中の首相: the object is gone to.
    let object = view.participants.last {
      $0.role == .patient && (0...3).contains(verb.lowerBound - $0.range.upperBound)
    }
    if let object,
      visitor != nil
        || kind == .visit && view.isVerbFinal && object.ids.allSatisfy(\.isStateCode)
    {
      return object.ids.first
    }
    // 对肯尼亚进行访问: where the visit goes to.
    if let goal = view.participants.last(where: {
      $0.role == .recipient && stretch.contains($0.range.lowerBound)
        && $0.range.upperBound <= verb.lowerBound && $0.ids.allSatisfy(\.isStateCode)
    }), view.passage.script(at: verb.lowerBound) == .han, !view.isVerbFinal {
      return goal.ids.first
    }
    // A body is no place: "in the armed forces".
    return view.participants.first {
      $0.role == .place && stretch.contains($0.range.lowerBound)
        && $0.ids.allSatisfy(\.isStateCode)
    }?.ids.first
      ?? view.object(of: verb).flatMap { $0.ids.allSatisfy(\.isStateCode) ? $0.ids.first : nil }
  }

  /// Hailed the visit of Peru's president: who is glad of a visit is who is visited.
  private static func whoWelcomes(_ noun: Range<Int>, _ view: SentenceView) -> String? {
    let start = view.stretch(at: noun.lowerBound).lowerBound
    let verb = view.words(.stance, in: start..<noun.lowerBound) { word -> Bool? in
      word == .stance(.commend) ? true : nil
    }.last
    let host = verb.flatMap { view.agent(of: $0.hit.range) }
    return host?.ids.count == 1 ? host?.ids.first.flatMap { $0.isStateCode ? $0 : nil } : nil
  }

  /// 赴, 前往: whether the verb of going is a word of case too.
  static func isCase(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.hasWord(at: verb.lowerBound) { $0.kind == .caseMarker }
  }

  /// The place or state right behind a verb.
  private static func goal(of verb: Range<Int>, _ view: SentenceView) -> String? {
    for mention in view.mentions
    where (0...longestArticle).contains(mention.range.lowerBound - verb.upperBound) {
      switch mention.mention.value {
      case .place: return view.quote(mention.range)
      case .actor(let actor) where actor.kind == .state:
        return view.passage.marker(.possessor, .after, at: mention.range.upperBound) == nil
          ? actor.ids.first : nil
      case .actor, .date, .money, .quantity, .duration, .instrument, .programme: continue
      }
    }
    return nil
  }

  /// 派遣教官,去立陶宛…: where the clause behind goes to.
  static func destination(behind stretch: Range<Int>, _ view: SentenceView) -> String? {
    guard view.passage.script(at: stretch.lowerBound) == .han,
      let next = view.stretches.first(where: { $0.lowerBound >= stretch.upperBound }),
      let marker = view.passage.marker(.place, .before, at: next.lowerBound)
    else { return nil }
    return goal(of: marker.range, view)
  }

  /// A space and "the" or 了, in bytes.
  private static let longestArticle = 6

  /// "On a visit to Peru": the state gone to, where the sentence has named who goes.
  static func host(of verb: Range<Int>, _ view: SentenceView) -> String? {
    guard view.passage.script(at: verb.lowerBound) == .latin else { return nil }
    let owner = ownerBehind(verb, view)
    guard owner != nil || view.agent(of: verb) != nil else { return nil }
    let end = owner?.range.upperBound ?? verb.upperBound
    let host = view.participants.first {
      $0.role == .recipient && (1...8).contains($0.range.lowerBound - end)
    }
    guard let host else { return owner == nil ? nil : whoWelcomes(verb, view) }
    if host.ids.allSatisfy(\.isStateCode) { return host.ids.first }
    // To Manila.
    return view.mentions.contains {
      guard case .place = $0.mention.value else { return false }
      return $0.range.lowerBound == host.range.lowerBound
    } ? host.ids.first : nil
  }

  /// Who goes where, of a visit that a noun tells.
  struct NominalVisit {
    var visitor: Participant
    var host: String?
  }

  /// チリ大統領のペルー訪問は10年ぶりだ: whose visit it is stands before the noun, with where it goes between.
  static func nominal(_ noun: Range<Int>, _ view: SentenceView) -> NominalVisit? {
    let passage = view.passage
    // 訪問は, 訪問には, 訪問で: where it is not spoken of as what somebody says or wants.
    let isTold = [GrammaticalCase.agent, .recipient, .place, .possessor].contains {
      passage.marker($0, .after, at: noun.upperBound) != nil
    }
    guard view.isVerbFinal, isTold else { return nil }
    let goal = view.mentions.last { $0.range.upperBound == noun.lowerBound }
    var host: String?
    switch goal?.mention.value {
    case .place?: host = goal.map { view.quote($0.range) }
    case .actor(let actor)? where actor.kind == .state: host = actor.ids.first
    default: break
    }
    let start = host == nil ? noun.lowerBound : goal?.range.lowerBound ?? noun.lowerBound
    // 大統領の訪問, 大統領による訪問
    let visitor = view.participants.last { participant in
      guard let role = participant.role, role == .possessor || role == .by,
        participant.range.upperBound < noun.lowerBound
      else { return false }
      return passage.marker(role, .after, at: participant.range.upperBound)
        .map { Int($0.end) == start } ?? false
    }
    // 首相の訪問に言及した: beside another case than the subject's, where he goes must be told.
    guard host != nil || passage.marker(.agent, .after, at: noun.upperBound) != nil else {
      return nil
    }
    return visitor.map { NominalVisit(visitor: $0, host: host) }
  }
}
