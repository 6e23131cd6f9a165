import Languages
import Text
import Values

/// Who the subject of a verb of giving is.
extension FlowFrame {
  /// The actor that gives, or receives, by a verb; nobody where other words stand as its subject: 政府将提供,
  /// "200 troops who will provide".
  static func subject(of verb: Range<Int>, _ predicate: FlowPredicate, _ view: SentenceView)
    -> Participant?
  {
    // A person of whom no state is known gives nothing that counts as a state's.
    let agent = view.agent(of: verb).flatMap {
      isOneOfTwo($0, view) || $0.isUnplacedPerson ? nil : $0
    }
    switch view.passage.script(at: verb.lowerBound) {
    case .latin: return besideVerb(verb, predicate, agent, view)
    case .han:
      guard !view.isVerbFinal else { return finalSubject(of: verb, agent, view) }
      let stretch = view.stretch(at: verb.lowerBound)
      // 为公司在海外投资的肯尼亚电站提供…: who does it stands before the preposition of who receives.
      if let agent, let marker = receiving(before: agent, in: stretch, view) {
        return view.agent(of: marker)
      }
      if let agent, agent.range.lowerBound < verb.lowerBound,
        stretch.contains(agent.range.lowerBound)
      {
        return agent
      }
      return ownerOfAid(before: verb, in: stretch, view)
        ?? (hasOtherSubject(verb, predicate, in: stretch, view) ? nil : agent)
    case .hiragana, .katakana, .digit, .space, .other:
      return view.isVerbFinal ? finalSubject(of: verb, agent, view) : agent
    }
  }

  /// The preposition of who receives that stands before a participant in a stretch.
  private static func receiving(
    before participant: Participant, in stretch: Range<Int>, _ view: SentenceView
  ) -> Range<Int>? {
    guard stretch.contains(participant.range.lowerBound) else { return nil }
    return view.words(.caseMarker, in: stretch.lowerBound..<participant.range.lowerBound) {
      $0 == .caseMarker(.recipient, .before) ? true : nil
    }.first?.hit.range
  }

  /// The subject of a verb at the end: nobody where another noun is marked as its subject, 両銀行は…を提供,
  /// 省が管理する基金も…を融資.
  private static func finalSubject(
    of verb: Range<Int>, _ agent: Participant?, _ view: SentenceView
  ) -> Participant? {
    if isSubject(verb, view) { return ownerOfNoun(verb, view) ?? agent }
    let before = view.sentence.lowerBound..<max(view.sentence.lowerBound, verb.lowerBound)
    let marker = view.words(.caseMarker, in: before) { word -> Bool? in
      word == .caseMarker(.agent, .after) ? true : nil
    }.last { $0.hit.range.count == 3 }
    guard let marker else { return agent }
    let noun = Int(marker.hit.start)
    let isNamed =
      view.participants.contains { $0.range.upperBound == noun }
      || view.mentions.contains { $0.range.contains(noun - 1) }
    let isInClause = view.passage.hits(in: Int(marker.hit.end)..<verb.lowerBound).contains {
      ($0.kind == .ending || $0.kind == .verb) && !view.passage.isHidden($0.range)
    }
    let script = view.passage.script(before: noun)
    return isNamed || isInClause || script != .han && script != .katakana && script != .other
      ? agent : nil
  }

  /// 今回の支援は…: whether the sentence speaks of aid that was told before.
  static func isAidSubject(before verb: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.isVerbFinal else { return false }
    return view.words(.flowWord, in: view.sentence.lowerBound..<verb.lowerBound) { word -> Bool? in
      guard case .flowWord(let flow) = word else { return nil }
      return flow.isSupport || flow.subject == .none ? true : nil
    }.contains { isSubject($0.hit.range, view) }
  }

  /// チリのペルーへの支援は…: whose the aid to another is.
  private static func ownerOfNoun(_ noun: Range<Int>, _ view: SentenceView) -> Participant? {
    let stretch = view.stretch(at: noun.lowerBound)
    let own = view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= noun.lowerBound
    }
    guard own.contains(where: { $0.role == .recipient }) else { return nil }
    return own.first { $0.role == .possessor }
  }

  /// 日本的人道援助已达…: whose the aid is, with no more than a word between.
  private static func ownerOfAid(
    before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Participant? {
    view.participants.last {
      $0.role == .possessor && stretch.contains($0.range.lowerBound)
        && (0...9).contains(verb.lowerBound - $0.range.upperBound)
    }
  }

  /// An agreement between A and B to support …: of the two, neither is said to give.
  private static func isOneOfTwo(_ participant: Participant, _ view: SentenceView) -> Bool {
    let end = view.passage.skipSpacesBack(participant.range.lowerBound)
    let before = view.passage.hasWord(endingAt: end) { hit in
      view.passage.word(hit) == .range(.pairBefore)
    }
    // Between the A and the B.
    return before
      || view.passage.last(endingAt: end) { $0 == .opaque ? true : nil }.map { article in
        view.passage.hasWord(endingAt: view.passage.skipSpacesBack(Int(article.hit.start))) {
          view.passage.word($0) == .range(.pairBefore)
        }
      } ?? false
  }

  /// Whether a stretch begins with words that name nobody, before any verb, modal or preposition.
  private static func hasOtherSubject(
    _ verb: Range<Int>, _ predicate: FlowPredicate, in stretch: Range<Int>, _ view: SentenceView
  ) -> Bool {
    let passage = view.passage
    // 人道援助27亿元, 项目初期投资5亿美元: what stands before a word that is a noun as well tells of it.
    let isNominal =
      predicate.stage == .unspecified
      && view.modals(in: stretch.lowerBound..<verb.lowerBound).isEmpty
    if isNominal { return false }
    var place = passage.skipSpaces(stretch.lowerBound)
    while place < verb.lowerBound {
      if let mention = view.mentions.first(where: { $0.range.contains(place) }) {
        switch mention.mention.value {
        case .date, .duration, .money, .quantity, .place: break
        case .actor, .instrument, .programme: return true
        }
        place = passage.skipSpaces(mention.range.upperBound)
        continue
      }
      var next: Int?
      for hit in passage.hits(at: place) {
        switch passage.word(hit) {
        case .act(.between), .connective, .coordinator: next = max(next ?? place, Int(hit.end))
        case .pronoun, .formula(.ourselves), .caseMarker(_, .before), .modality(_, .before),
          .flowWord,
          .measuring, .voice, .verb, .strength, .agreementVerb, .stance, .activity, .part:
          return false
        default: continue
        }
      }
      guard let next else { return true }
      place = passage.skipSpaces(next)
    }
    return false
  }

  /// The end of what stands before an English verb and its auxiliaries, and whether there are any.
  private static func endBefore(_ verb: Range<Int>, _ view: SentenceView) -> (Int, isFinite: Bool) {
    let start = view.stretch(at: verb.lowerBound).lowerBound
    var end = view.passage.skipSpacesBack(verb.lowerBound)
    var isFinite = false
    while end > start, let word = auxiliary(endingAt: end, view) {
      end = view.passage.skipSpacesBack(word.lowerBound)
      isFinite = true
    }
    return (end, isFinite)
  }

  /// Whether a word that names no actor and joins nothing stands before an English verb, as before a
  /// noun or a participle: increased pledges, the equipment donated.
  static func isBehindOther(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.passage.script(at: verb.lowerBound) == .latin else { return false }
    let (end, _) = endBefore(verb, view)
    guard end > view.stretch(at: verb.lowerBound).lowerBound,
      view.passage.script(before: end) == .latin,
      !view.participants.contains(where: { $0.range.upperBound == end })
    else { return false }
    return !view.passage.hits(endingAt: end).contains { hit in
      guard !view.passage.isHidden(hit.range) else { return false }
      switch view.passage.word(hit) {
      case .pronoun, .formula(.ourselves), .coordinator, .caseMarker(_, .before): return true
      default: return false
      }
    }
  }

  /// The subject right before an English verb and its auxiliaries.
  private static func besideVerb(
    _ verb: Range<Int>, _ predicate: FlowPredicate, _ agent: Participant?, _ view: SentenceView
  ) -> Participant? {
    let passage = view.passage
    let stretch = view.stretch(at: verb.lowerBound)
    let (end, isFinite) = endBefore(verb, view)
    if end <= stretch.lowerBound { return agent }
    if let own = view.participants.last(where: { $0.range.upperBound == end }) {
      if own.isUnplacedPerson {
        return officeHolder(before: own.range.lowerBound, in: stretch, view)
      }
      return own.role == nil || own.role == .agent ? own : inClause(agent, stretch)
    }
    for hit in passage.hits(endingAt: end) where !passage.isHidden(hit.range) {
      switch passage.word(hit) {
      case .pronoun(.relative): return antecedent(before: Int(hit.start), view)
      // "We will provide …," the minister said.
      case .formula(.ourselves):
        return view.participants.last {
          (view.isSpeaker($0) || $0.holdsPerson) && $0.ids.allSatisfy(\.isStateCode)
        } ?? agent
      case .pronoun(.personal), .pronoun(.several), .coordinator, .caseMarker(_, .before):
        return agent
      case .opaque: return inClause(agent, stretch)
      default: continue
      }
    }
    guard passage.script(before: end) == .latin else { return agent }
    // The aid given by Chile; 200 trucks donated by Chile; but not: the deal will provide trucks made by….
    if !isFinite || isPassive(verb, view), let giver = giver(behind: verb, in: stretch, view) {
      return giver
    }
    if let holder = officeHolder(before: end, in: stretch, view) { return holder }
    if isFinite || predicate.isReceived { return nil }
    return agent.flatMap { view.sentence.contains($0.range.lowerBound) ? $0 : nil }
  }

  /// The Ambassador of India to Kenya, …: for whose state a person speaks whose name only follows.
  private static func officeHolder(
    before name: Int, in stretch: Range<Int>, _ view: SentenceView
  ) -> Participant? {
    view.participants.first { state in
      guard stretch.contains(state.range.lowerBound), state.range.upperBound <= name,
        state.ids.allSatisfy(\.isStateCode),
        let of = view.passage.marker(
          .possessor, .before, endingAt: view.passage.skipSpacesBack(state.range.lowerBound))
      else { return false }
      let isOffice = view.passage.hasWord(
        endingAt: view.passage.skipSpacesBack(Int(of.start))
      ) { $0.kind == .office }
      return isOffice
        && !view.passage.hits(in: state.range.upperBound..<name).contains {
          $0.kind == .voice || $0.kind == .flowWord || $0.kind == .modality
        }
    }
  }

  private static func inClause(_ agent: Participant?, _ stretch: Range<Int>) -> Participant? {
    agent.flatMap { stretch.contains($0.range.lowerBound) ? $0 : nil }
  }

  /// A modal, auxiliary or adverb, or a date, that ends at a place.
  private static func auxiliary(endingAt end: Int, _ view: SentenceView) -> Range<Int>? {
    let word = view.passage.last(endingAt: end) { word -> Bool? in
      switch word {
      case .modality(_, .before), .act(.between): true
      default: nil
      }
    }
    if let word { return word.hit.range }
    return view.mentions.first {
      if case .date = $0.mention.value { $0.range.upperBound == end } else { false }
    }?.range
  }

  /// Whom "who" or "which" stands for: the actor right before it.
  private static func antecedent(before pronoun: Int, _ view: SentenceView) -> Participant? {
    var end = view.passage.skipSpacesBack(pronoun)
    if view.passage.byte(at: end - 1) == UInt8(ascii: ",") {
      end = view.passage.skipSpacesBack(end - 1)
    }
    return view.participants.last {
      $0.range.upperBound == end && $0.role != .source && $0.role != .place
    }
  }

  /// Pledged to help Peru, offered to share: what is promised is an act, whose own words tell what it gives.
  static func promisesAct(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    let passage = view.passage
    guard passage.script(at: verb.lowerBound) == .latin,
      let marker = passage.marker(.recipient, .before, at: passage.skipSpaces(verb.upperBound))
    else { return false }
    let next = passage.skipSpaces(Int(marker.end))
    // To help is one word of case.
    if marker.range.count > longestTo { return true }
    return !view.mentions.contains { $0.range.contains(next) }
      && !passage.hasWord(at: next) { $0.kind == .opaque || $0.kind == .office }
      && (passage.scalar(at: next)?.value).map { (0x61...0x7A).contains($0) } ?? false
  }

  /// "to", in bytes.
  private static let longestTo = 2

  /// Whether a form of "to be" stands right before a verb.
  private static func isPassive(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    view.passage.hasWord(endingAt: view.passage.skipSpacesBack(verb.lowerBound)) {
      $0.kind == .relationshipVerb || $0.kind == .measuring
    }
  }

  /// The nearest doer behind a verb that no other verb of giving comes before.
  private static func giver(
    behind verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Participant? {
    guard
      let giver = view.participants.first(where: {
        $0.role == .by && $0.range.lowerBound > verb.upperBound
          && stretch.contains($0.range.lowerBound)
      })
    else { return nil }
    let between = view.words(.flowWord, in: verb.upperBound..<giver.range.lowerBound) {
      word -> Bool? in
      if case .flowWord(let flow) = word, !flow.isNoun { true } else { nil }
    }
    return between.isEmpty ? giver : nil
  }
}
