import Languages
import Text
import Values

/// What two actors are to each other, where a text states it.
enum RelationshipFrame {
  /// How a word tells what they are.
  private enum Told { case status, event, joining }

  static func claims(of view: SentenceView) -> [ClaimDraft] {
    let statuses = view.words(.relationshipStatus, in: view.sentence) { _ in Told.status }
    let events = view.words(.relationshipEvent, in: view.sentence) { word -> Told? in
      if case .relationshipEvent(let joins) = word { joins ? .joining : .event } else { nil }
    }
    guard !statuses.isEmpty || !events.isEmpty else { return [] }
    let verbs = (view.words(.relationshipVerb, in: view.sentence) { _ in true } + copulas(view))
      .sorted { $0.hit.start < $1.hit.start }
    var drafts: [ClaimDraft] = []
    var last: String?
    for (hit, told) in (statuses + events).sorted(by: { $0.hit.start < $1.hit.start }) {
      let asserting: Hit? =
        switch told {
        case .status: asserted(hit.range, verbs.map(\.hit), view)
        case .event: event(hit, view)
        case .joining: body(behind: hit, view) == nil ? nil : hit
        }
      guard let verb = asserting else { continue }
      let parties =
        told == .joining ? joined(by: hit, view) : parties(of: hit.range, view)
      guard parties.count >= 2, !parties.areOfOneState else { continue }
      let status = view.quote(named(hit.range, behind: verb.range, view))
      let isRaised = verbs.contains { $0.hit.start > hit.start } && last != nil && last != status
      let relationship = Relationship(
        parties: parties, status: status, replaces: isRaised ? last : nil)
      last = status
      let stretch = view.stretch(at: Int(hit.start))
      drafts.append(
        ClaimDraft(
          content: .relationship(relationship), evidence: [view.span(stretch)], voice: view.voice,
          modality: view.modality(of: view.isVerbFinal ? hit.range : verb.range),
          time: view.time(at: Int(hit.start))))
    }
    return drafts
  }

  /// 加纳为秘鲁重要伙伴: what ties an amount to its measure ties a status to its bearer too.
  private static func copulas(_ view: SentenceView) -> [(hit: Hit, value: Bool)] {
    if view.isVerbFinal { return [] }
    return view.words(.measuring, in: view.sentence) { $0 == .measuring(.tie) ? true : nil }
      .filter { isPreposition($0.hit, view) }
  }

  /// 为战略伙伴关系注入动力: such a copula is a preposition where more follows.
  private static func isPreposition(_ verb: Hit, _ view: SentenceView) -> Bool {
    !view.isVerbFinal && view.passage.script(at: Int(verb.start)) == .han
      && view.passage.hasWord(at: Int(verb.start)) { $0.kind == .caseMarker }
  }

  /// "is a traditional, friendly partner": a noun alone with all that stands between it and the
  /// article.
  private static func named(_ status: Range<Int>, behind verb: Range<Int>, _ view: SentenceView)
    -> Range<Int>
  {
    let passage = view.passage
    guard !view.isVerbFinal, passage.script(at: status.lowerBound) == .latin,
      !passage.text.bytes[status].contains(0x20), verb.upperBound < status.lowerBound
    else { return status }
    let start = passage.skipSpaces(verb.upperBound)
    let space = passage.text.bytes[start..<status.lowerBound].firstIndex(of: 0x20)
    guard let space, space - start <= longestArticle else { return start..<status.upperBound }
    return passage.skipSpaces(space)..<status.upperBound
  }

  /// In bytes.
  private static let longestArticle = 3

  /// Asserted, not presupposed: a verb that states or sets up a status stands beside it.
  private static func asserted(_ status: Range<Int>, _ verbs: [Hit], _ view: SentenceView) -> Hit? {
    let stretch = view.stretch(at: status.lowerBound)
    if !view.isVerbFinal, isInside(status, view) { return nil }
    // The 盟国 of 东盟国家.
    let isCut = view.mentions.contains {
      $0.range.lowerBound < status.lowerBound && $0.range.upperBound > status.lowerBound
    }
    if isCut || isOfKnown(status, view) || isCompound(status, verbs, view) { return nil }
    let isSubject =
      view.isVerbFinal && view.passage.marker(.agent, .after, at: status.upperBound) != nil
    return verbs.last { verb in
      if isPreposition(verb, view), !endsNoun(status, in: stretch, view) { return false }
      // パートナーシップは重要である: of a status that is the subject, a copula states something else.
      if isSubject, view.passage.script(at: Int(verb.start)) == .hiragana { return false }
      return
        view.isVerbFinal
        ? Int(verb.start) >= status.upperBound && Int(verb.start) - status.upperBound <= 24
        : Int(verb.end) <= status.lowerBound && Int(verb.start) >= stretch.lowerBound
          && status.lowerBound - Int(verb.end) <= furthestVerb
    }
  }

  /// A pillar of the strategic partnership: a status that the article tells to be known is spoken of.
  private static func isOfKnown(_ status: Range<Int>, _ view: SentenceView) -> Bool {
    let passage = view.passage
    let end = passage.skipSpacesBack(status.lowerBound)
    guard passage.script(at: status.lowerBound) == .latin,
      let article = passage.last(endingAt: end, .opaque)
    else { return false }
    return passage.marker(
      .possessor, .before, endingAt: passage.skipSpacesBack(Int(article.start))) != nil
  }

  /// 加纳与秘鲁1971年建交: a verb that is the status itself, but not the 建交 of 建交以来.
  private static func event(_ verb: Hit, _ view: SentenceView) -> Hit? {
    endsNoun(verb.range, in: view.stretch(at: Int(verb.start)), view) ? verb : nil
  }

  /// 加入北约: the body or format that is joined or left.
  private static func body(behind verb: Hit, _ view: SentenceView) -> PlacedMention? {
    let place = view.passage.skipDone(Int(verb.end))
    return view.mentions.first { mention in
      guard case .actor(let actor) = mention.mention.value,
        mention.range.lowerBound == view.passage.skipBrackets(at: place)
          || mention.range.lowerBound == place
      else { return false }
      return actor.kind == .organization || actor.kind == .format
    }
  }

  /// Who joins or leaves a body, with whom, and the body.
  private static func joined(by verb: Hit, _ view: SentenceView) -> [String] {
    guard let body = body(behind: verb, view),
      case .actor(let actor) = body.mention.value
    else { return [] }
    let stretch = view.stretch(at: Int(verb.start))
    let own = view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.range.upperBound <= Int(verb.start)
        && isParty($0) && $0.role != .possessor
    }
    let members =
      own.contains { $0.role != .partner }
      ? own.flatMap(\.ids) : (view.agent(of: verb.range)?.ids ?? []) + own.flatMap(\.ids)
    return members.isEmpty ? [] : (members + actor.ids).uniqued()
  }

  /// 国交樹立70周年: a status that goes on, with a verbal noun, to another noun states nothing.
  private static func isCompound(_ status: Range<Int>, _ verbs: [Hit], _ view: SentenceView) -> Bool
  {
    let passage = view.passage
    guard view.isVerbFinal,
      let verb = verbs.first(where: { Int($0.start) == status.upperBound }),
      passage.script(before: Int(verb.end)) == .han
    else { return false }
    let next = passage.script(at: Int(verb.end))
    return next == .han || next == .digit
  }

  /// Whether a status ends its stretch, or a list goes on behind it.
  private static func endsNoun(_ status: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Bool
  {
    view.trimmed(stretch).upperBound <= status.upperBound
      || view.passage.hasWord(at: status.upperBound) { hit in
        switch view.passage.word(hit) {
        case .coordinator, .connective, .modality(.actual, .after): true
        default: false
        }
      }
  }

  /// Of a verb before a status, in bytes.
  private static let furthestVerb = 60

  /// 推进战略伙伴关系发展, 战略伙伴关系的内涵: a status that modifies another noun is spoken of.
  private static func isInside(_ status: Range<Int>, _ view: SentenceView) -> Bool {
    // 建立伙伴关系10年来: since when.
    let isSince = view.mentions.contains { mention in
      guard mention.range.lowerBound == status.upperBound else { return false }
      switch mention.mention.value {
      case .duration, .date: return true
      case .money, .quantity, .actor, .instrument, .programme, .place: return false
      }
    }
    if isSince { return true }
    guard view.passage.script(at: status.upperBound) == .han else { return false }
    return view.passage.hits(at: status.upperBound).contains {
      $0.kind == .strength || $0.key == .caseMarker(.possessor, .after)
    }
  }

  private static func parties(of status: Range<Int>, _ view: SentenceView) -> [String] {
    let stretch = view.stretch(at: status.lowerBound)
    let all = view.participants.filter {
      // A partner for Peru.
      isParty($0)
        || $0.role == .beneficiary && (0...12).contains($0.range.lowerBound - status.upperBound)
    }
    let own = all.filter { stretch.contains($0.range.lowerBound) }
    var ids = own.prefix(2).flatMap(\.ids).uniqued()
    // …,是肯尼亚第二大贸易伙伴: with whom the sentence is about.
    if own.count == 1, ids.count == 1, !view.isVerbFinal,
      let head = all.first, head.role == nil, head.range.lowerBound < own[0].range.lowerBound
    {
      ids = (head.ids + ids).uniqued()
    }
    // Peru, which is a partner of Kenya: whom a relative clause of its own tells of.
    if own.count == 1, view.passage.script(at: stretch.lowerBound) == .latin,
      let antecedent = view.participants.last(where: {
        $0.range.upperBound == stretch.lowerBound - 1
      })
    {
      ids = (antecedent.ids + ids).uniqued()
    }
    // …に断交し、ペルーと国交を樹立: with whom, and of whom the sentence is about.
    if own.count == 1, ids.count == 1, view.isVerbFinal, own[0].role == .partner,
      let agent = view.agent(of: status)
    {
      ids = (agent.ids + ids).uniqued()
    }
    if ids.count < 2 { ids = Array(all.flatMap(\.ids).uniqued().prefix(2)) }
    if ids.count == 1, view.sides.parties.count == 2, view.sides.parties.contains(ids[0]) {
      ids = view.sides.parties
    }
    return ids
  }

  private static func isParty(_ participant: Participant) -> Bool {
    switch participant.role {
    case .agent, .partner, .possessor, .recipient, nil: true
    case .patient, .source, .beneficiary, .place, .means, .topic, .by: false
    }
  }
}
