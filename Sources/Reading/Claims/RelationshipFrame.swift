import Languages
import Text
import Values

/// What two actors are to each other, where a text states it.
enum RelationshipFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    let statuses = view.words(.relationshipStatus, in: view.sentence) { _ in true }
    let verbs = view.words(.relationshipVerb, in: view.sentence) { _ in true }
    var drafts: [ClaimDraft] = []
    var last: String?
    for (hit, _) in statuses {
      guard let verb = asserted(hit.range, verbs.map(\.hit), view) else { continue }
      let parties = parties(of: hit.range, view)
      guard parties.count >= 2 else { continue }
      let status = view.quote(hit.range)
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

  /// Asserted, not presupposed: a verb that states or sets up a status stands beside it.
  private static func asserted(_ status: Range<Int>, _ verbs: [Hit], _ view: SentenceView) -> Hit? {
    let stretch = view.stretch(at: status.lowerBound)
    if !view.isVerbFinal, isInside(status, view) { return nil }
    // The 盟国 of 东盟国家.
    let isCut = view.mentions.contains {
      $0.range.lowerBound < status.lowerBound && $0.range.upperBound > status.lowerBound
    }
    if isCut { return nil }
    return verbs.last { verb in
      view.isVerbFinal
        ? Int(verb.start) >= status.upperBound && Int(verb.start) - status.upperBound <= 24
        : Int(verb.end) <= status.lowerBound && Int(verb.start) >= stretch.lowerBound
          && status.lowerBound - Int(verb.end) <= furthestVerb
    }
  }

  /// Of a verb before a status, in bytes.
  private static let furthestVerb = 60

  /// 推进战略伙伴关系发展, 战略伙伴关系的内涵: a status that modifies another noun is spoken of.
  private static func isInside(_ status: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.passage.script(at: status.upperBound) == .han else { return false }
    return view.passage.hits(at: status.upperBound).contains {
      $0.kind == .strength || $0.key == .caseMarker(.possessor, .after)
    }
  }

  private static func parties(of status: Range<Int>, _ view: SentenceView) -> [String] {
    let stretch = view.stretch(at: status.lowerBound)
    let all = view.participants.filter(isParty)
    let own = all.filter { stretch.contains($0.range.lowerBound) }
    var ids = own.prefix(2).flatMap(\.ids).uniqued()
    // …,是肯尼亚第二大贸易伙伴: with whom the sentence is about.
    if own.count == 1, ids.count == 1, !view.isVerbFinal,
      let head = all.first, head.role == nil, head.range.lowerBound < own[0].range.lowerBound
    {
      ids = (head.ids + ids).uniqued()
    }
    if ids.count < 2 { ids = Array(all.flatMap(\.ids).uniqued().prefix(2)) }
    if ids.count == 1, view.parties.count == 2, view.parties.contains(ids[0]) { ids = view.parties }
    return ids
  }

  private static func isParty(_ participant: Participant) -> Bool {
    switch participant.role {
    case .agent, .partner, .possessor, .recipient, nil: true
    case .patient, .source, .beneficiary, .place, .means, .topic, .by: false
    }
  }
}
