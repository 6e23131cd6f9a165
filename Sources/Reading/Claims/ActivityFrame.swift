import Languages
import Text
import Values

/// An act with a place, a time or joint actors: a visit, an exercise, the opening of a railway.
enum ActivityFrame {
  /// One word of an act in its clause.
  private struct Act {
    let verb: Range<Int>
    let kind: ActivityKind
    let stretch: Range<Int>
    /// Whom a visit describes: 訪日中の大統領.
    let visitor: Participant?
    /// A visit that a noun tells as the subject of its clause: 首相のチリ訪問は.
    let nominal: NominalVisit?
    /// Whether the word is a noun: a visit to.
    let isNoun: Bool
  }

  static func claims(of view: SentenceView) -> [ClaimDraft] {
    let words = view.words(.activity, in: view.sentence) { word -> ActivityKind? in
      if case .activity(let kind) = word { kind } else { nil }
    }
    var drafts: [ClaimDraft] = []
    for (hit, kind) in words {
      let act = Act(
        verb: hit.range, kind: kind, stretch: view.stretch(at: Int(hit.start)),
        visitor: kind == .visit ? visitor(of: hit.range, view) : nil,
        nominal: kind == .visit ? nominal(hit.range, view) : nil,
        isNoun: isNoun(hit.range, kind, view))
      guard isTold(act, view), let activity = activity(of: act, view),
        !drafts.contains(where: { tells($0, activity) })
      else { continue }
      drafts.append(draft(of: activity, act, view))
    }
    return drafts
  }

  /// Whether a sentence has told of an act: 抵达利马,开始访问. A visit elsewhere is another.
  private static func tells(_ draft: ClaimDraft, _ new: Activity) -> Bool {
    guard case .activity(let told) = draft.content, told.kind == new.kind else { return false }
    return new.kind != .visit || new.place == nil || told.place == nil || told.place == new.place
      || told.actors != new.actors
  }

  /// Whether a word tells that something is done, and not only names it.
  private static func isTold(_ act: Act, _ view: SentenceView) -> Bool {
    if isAskedFor(act.verb, view) || isOfGoods(act, view) { return false }
    switch act.kind {
    case .visit where act.visitor == nil:
      return !isMeant(act, view) && (act.nominal != nil || !isOnlyNamed(act.verb, view))
    case .training:
      // 海軍と訓練した: training with others is an exercise; what one side gives another is a flow.
      return view.participants.contains {
        act.stretch.contains($0.range.upperBound - 1) && $0.role == .partner
      }
    case .exercise:
      return !isMeant(act, view)
    case .visit, .deployment, .survey, .construction, .delivery, .production, .other:
      return true
    }
  }

  /// 6批大米抵达: goods visit nobody.
  private static func isOfGoods(_ act: Act, _ view: SentenceView) -> Bool {
    guard act.kind == .visit, view.isOfHan else { return false }
    let before = act.stretch.lowerBound..<max(act.stretch.lowerBound, act.verb.lowerBound)
    let hasGoods = view.mentions.contains { mention in
      guard case .quantity(let quantity) = mention.mention.value else { return false }
      return before.contains(mention.range.lowerBound) && FlowMeasure.isGoods(quantity.unit)
    }
    return hasGoods
      && !view.participants.contains {
        before.contains($0.range.lowerBound) && ($0.role == nil || $0.role == .agent)
      }
  }

  /// 访问的总统, 共同訓練の機会: an act that only tells what is meant, but not 共同訓練の実施.
  private static func isMeant(_ act: Act, _ view: SentenceView) -> Bool {
    guard let marker = view.passage.marker(.possessor, .after, at: act.verb.upperBound) else {
      return false
    }
    guard view.isVerbFinal else { return act.kind == .visit }
    let rest = Int(marker.end)..<Int(marker.end) + longestRest
    return act.kind == .exercise
      && !view.passage.hits(beginningIn: rest).contains {
        if case .meetingWord(_, .holding) = view.passage.word($0) { true } else { false }
      }
  }

  /// Who does what where; nothing where that is not told.
  private static func activity(of act: Act, _ view: SentenceView) -> Activity? {
    let (verb, kind) = (act.verb, act.kind)
    let told =
      act.visitor?.everyone ?? act.nominal?.visitor.everyone
      ?? (act.isNoun ? owner(of: verb, view) : actors(of: verb, kind, in: act.stretch, view))
    let own = hostInWord(verb, view)
    let actors = told.filter { kind != .visit || $0 != own }
    // "Peru's visit to Lima": beside a noun only its own preposition tells where.
    let place =
      act.isNoun
      ? host(of: verb, view)
      : own ?? act.nominal?.host ?? place(of: verb, kind, act.visitor, in: act.stretch, view)
        ?? (kind == .visit ? host(of: verb, view) : nil)
        ?? (kind == .deployment ? destination(behind: act.stretch, view) : nil)
    guard
      place != nil || !isCase(verb, view) && time(of: act, at: place, view) != nil
        || isJoint(actors, view) && kind != .visit && kind != .deployment,
      !actors.isEmpty || kind == .construction || kind == .production,
      // An organ is at home in its own state.
      kind != .visit || (place.map { host in !actors.contains { $0.isOrgan(of: host) } } ?? true)
    else { return nil }
    // A person who arrives is no goods.
    let isArrival = kind == .delivery && isOfPerson(verb, in: act.stretch, view)
    // Nobody goes where he is: of two, the other goes.
    let comers = kind == .visit && actors.count > 1 ? actors.filter { $0 != place } : actors
    return Activity(
      actors: comers, kind: kind == .training ? .exercise : isArrival ? .visit : kind, place: place)
  }

  /// Whether several act; a person and his state are one.
  private static func isJoint(_ actors: [String], _ view: SentenceView) -> Bool {
    let persons = actors.count(where: view.isPerson)
    return max(persons, actors.count - persons) > 1
  }

  private static func draft(of activity: Activity, _ act: Act, _ view: SentenceView) -> ClaimDraft {
    let end =
      view.isVerbFinal
      ? act.visitor?.range.upperBound ?? act.verb.upperBound : act.stretch.upperBound
    let modality =
      act.visitor != nil && view.isVerbFinal
      ? .actual
      : circumstance(of: act.verb, in: act.stretch, view) ?? view.modalityOfAct(act.verb).modality
    return ClaimDraft(
      content: .activity(activity), evidence: [view.span(act.stretch.lowerBound..<end)],
      voice: view.voice, modality: modality, time: time(of: act, at: activity.place, view))
  }

  /// A date beside a noun is of the act only where the place is told too.
  private static func time(of act: Act, at place: String?, _ view: SentenceView) -> EDTF? {
    if act.isNoun, place == nil { return nil }
    // 首相の訪米は昨年5月以来: what stands behind the noun is said of it, and is not when it was.
    let end = act.nominal == nil ? act.stretch.upperBound : act.verb.lowerBound
    return view.time(at: act.verb.lowerBound, before: end)
  }

  /// 访华期间,双方将签署协定: an act that only says when is as much to come as what the next clause tells.
  private static func circumstance(
    of verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Modality? {
    let rest = view.trimmed(stretch).upperBound - verb.upperBound
    guard view.passage.script(at: verb.lowerBound) == .han, !view.isVerbFinal,
      (1...longestWhen).contains(rest),
      let next = view.stretches.first(where: { $0.lowerBound >= stretch.upperBound })
    else { return nil }
    return view.modals(in: next).contains { $0.value == .planned } ? .planned : nil
  }

  /// 期间, 之际, in bytes.
  private static let longestWhen = 6

  /// Whether a word of Latin letters that is verb and noun is a noun: a visit to, the deployment of.
  private static func isNoun(_ word: Range<Int>, _ kind: ActivityKind, _ view: SentenceView) -> Bool
  {
    guard kind == .visit || kind == .deployment || kind == .survey,
      view.passage.script(at: word.lowerBound) == .latin
    else { return false }
    if ownerBehind(word, view) != nil { return true }
    let end = view.passage.skipSpacesBack(word.lowerBound)
    if view.participants.contains(where: {
      $0.range.upperBound == end && ($0.role == nil || $0.role == .agent)
    }) {
      return false
    }
    if view.object(of: word) != nil { return false }
    // A verb of these has an object or ends in its preposition: visited, travelled to.
    let marker =
      view.passage.marker(.recipient, .before, endingAt: word.upperBound)
      ?? view.passage.marker(.place, .before, endingAt: word.upperBound)
    return marker == nil
      && view.modals(in: view.stretch(at: word.lowerBound).lowerBound..<word.lowerBound)
        .allSatisfy { view.passage.skipSpaces(Int($0.hit.end)) != word.lowerBound }
  }

  /// Whose visit it is: the one whose it is said to be, else who is told of in the clause.
  private static func owner(of noun: Range<Int>, _ view: SentenceView) -> [String] {
    if let owner = ownerBehind(noun, view) { return owner.everyone }
    let place = view.passage.skipSpacesBack(noun.lowerBound)
    // The visit is one that is spoken of.
    if view.passage.last(endingAt: place, { $0 == .opaque ? true : nil }) != nil { return [] }
    let possessor = view.participants.last {
      $0.role == .possessor && $0.range.upperBound <= noun.lowerBound
        && noun.lowerBound - $0.range.upperBound <= longestModifier
    }
    return (possessor ?? view.agent(of: noun))?.everyone ?? []
  }

  /// The visit of the president of Peru.
  static func ownerBehind(_ noun: Range<Int>, _ view: SentenceView) -> Participant? {
    let passage = view.passage
    guard
      let marker = passage.marker(.possessor, .before, at: passage.skipSpaces(noun.upperBound))
    else { return nil }
    return view.participants.first {
      (0...longestModifier).contains($0.range.lowerBound - Int(marker.end))
    }
  }

  /// With the mark of the possessor, in bytes: 's three-day official.
  private static let longestModifier = 28

  /// 訪問に言及した: before a word of case the noun only names a visit.
  private static func isOnlyNamed(_ noun: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.isVerbFinal else { return false }
    let marker = view.passage.first(at: noun.upperBound) { word -> GrammaticalCase? in
      if case .caseMarker(let role, .after) = word { role } else { nil }
    }
    guard let marker else { return false }
    guard marker.value == .patient else { return true }
    return !view.passage.hasWord(at: Int(marker.hit.end)) { hit in
      if case .strength(.firm, .light) = view.passage.word(hit) { true } else { false }
    }
  }

  private static func isOfPerson(_ verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    guard let agent = view.agent(of: verb) else { return false }
    return agent.holdsPerson
  }

  /// 訪問を要請した: what is asked for is no act.
  private static func isAskedFor(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.isVerbFinal else {
      // Invited him to visit, 支持企业赴….
      let start = view.stretch(at: verb.lowerBound).lowerBound
      return !view.words(.stance, in: start..<verb.lowerBound) {
        $0 == .stance(.callFor) || $0 == .stance(.support) ? true : nil
      }.isEmpty
    }
    let marker = view.passage.marker(.patient, .after, at: verb.upperBound)
    guard let marker else { return false }
    return view.passage.hasWord(at: Int(marker.end)) {
      $0.kind == .stance && view.passage.word($0) == .stance(.callFor)
    }
  }

  /// チリを訪問中の首相, 来华访问的总统: whom the visit describes that stands before him.
  private static func visitor(of verb: Range<Int>, _ view: SentenceView) -> Participant? {
    if view.isVerbFinal {
      // The table lists the forms that may stand before a noun: 訪日中の.
      return view.participants.first { $0.range.lowerBound == verb.upperBound }
    }
    guard view.passage.script(at: verb.lowerBound) == .han else { return nil }
    let reach = verb.upperBound..<min(verb.upperBound + longestRest, view.sentence.upperBound)
    let marker = view.words(.caseMarker, in: reach) { word -> Bool? in
      word == .caseMarker(.possessor, .after) ? true : nil
    }.first
    guard let end = marker.map({ Int($0.hit.end) }) else { return nil }
    guard let visitor = view.participants.first(where: { $0.range.lowerBound >= end }) else {
      return nil
    }
    // 来访的外长阿里: his office may stand before his name.
    let gap = visitor.range.lowerBound - end
    let isNamed =
      gap <= longestOffice
      && view.passage.hasWord(endingAt: visitor.range.lowerBound) { hit in
        hit.kind == .office && Int(hit.start) >= end
      }
    return gap == 0 || isNamed ? visitor : nil
  }

  /// 国务委员兼外交部长, in bytes.
  private static let longestOffice = 30

  /// 进行正式友好访问, in bytes.
  private static let longestRest = 36

  /// 訪日, 来华: the state that the word itself tells.
  private static func hostInWord(_ verb: Range<Int>, _ view: SentenceView) -> String? {
    for mention in view.mentions where verb.contains(mention.range.lowerBound) {
      if case .actor(let actor) = mention.mention.value, actor.kind == .state {
        return actor.ids.first
      }
    }
    return nil
  }

  private static func actors(
    of verb: Range<Int>, _ kind: ActivityKind, in stretch: Range<Int>, _ view: SentenceView
  ) -> [String] {
    let partners = view.participants.filter {
      stretch.contains($0.range.upperBound - 1) && ($0.role == .partner || $0.role == .agent)
    }
    let agent = view.agent(of: verb)
    // 外交部表示,加王将来访: who says it is not the subject that the clause has of its own.
    if let agent, view.isSpeaker(agent) || !view.sentence.contains(agent.range.lowerBound),
      view.hasUnknownSubject(verb)
    {
      return []
    }
    // The vaccines given by India arrived in Accra: who gave them stayed at home.
    if kind == .visit, let agent, agent.role == .by, !view.isVerbFinal,
      agent.range.upperBound <= verb.lowerBound
    {
      return []
    }
    if let visitor = visitorBefore(verb, kind, view) { return visitor.everyone }
    // Who goes somewhere goes himself; what else is done states and bodies do.
    let isOfPersons = kind == .visit || kind == .other
    // ペルーと契約を結ぶためケニアを訪れた: in a verb-final language a partner may be of another act.
    let isAlone = kind == .visit && view.isVerbFinal && agent != nil
    let doers = (agent.map { [$0] } ?? []) + (isAlone ? [] : partners)
    var ids = doers.flatMap { isOfPersons ? $0.everyone : $0.ids }.uniqued()
    // Troops from Peru and Kenya took part in the exercise.
    if ids.isEmpty, kind == .exercise, !view.isVerbFinal {
      ids =
        view.participants.first {
          $0.role == .source && $0.range.upperBound <= verb.lowerBound
        }?.ids ?? []
    }
    let places = places(view)
    return ids.filter { !places.contains($0) }
  }

  /// 在总统访秘期间: who stands between the preposition and the word that tells where he goes is no place.
  private static func visitorBefore(
    _ verb: Range<Int>, _ kind: ActivityKind, _ view: SentenceView
  ) -> Participant? {
    guard kind == .visit, !view.isVerbFinal, hostInWord(verb, view) != nil else { return nil }
    return view.participants.last {
      $0.range.upperBound == verb.lowerBound && $0.role == .place
    }
  }

  /// リマとクスコを結ぶ鉄道: two towns do nothing with each other.
  private static func places(_ view: SentenceView) -> [String] {
    view.mentions.compactMap { mention in
      if case .place = mention.mention.value { mention.mention.evidence.quote } else { nil }
    }
  }
}
