import Languages
import Text
import Values

/// What the whole document tells of its flows.
extension ClaimPass {
  /// Which of the only two states that a document names gives the other aid, where words of aid name one
  /// of them as its source: …による無償資金協力, 日本からの支援, a grant from Japan.
  func giver(of onlyStates: [String], _ participants: [[[Participant]]]) -> String? {
    var givers: Set<String> = []
    for (index, passage) in passages.enumerated() {
      for participant in participants[index].joined()
      where participant.ids.count == 1 && onlyStates.contains(participant.ids[0]) {
        let isSource =
          switch participant.role {
          case .by, .source: isBesideAid(participant, in: passage, mentions[index])
          case .agent, .patient, .recipient, .partner, .beneficiary, .place, .means, .topic,
            .possessor, nil:
            false
          }
        if isSource { givers.insert(participant.ids[0]) }
      }
    }
    return givers.count == 1 ? givers.first : nil
  }

  /// Whether a word of aid stands right behind a marked giver, or right before an English one.
  private func isBesideAid(
    _ participant: Participant, in passage: Passage, _ mentions: [PlacedMention]
  ) -> Bool {
    let isLatin = passage.script(at: participant.range.lowerBound) == .latin
    let end = participant.range.upperBound
    if !isLatin,
      mentions.contains(where: { mention in
        guard case .programme = mention.mention.value else { return false }
        return (0...Self.reachOfAid).contains(mention.range.lowerBound - end)
      })
    {
      return true
    }
    let start = max(passage.bodyStart, participant.range.lowerBound - Self.reachOfAid)
    let hits = passage.hits(
      beginningIn: isLatin
        ? start..<participant.range.lowerBound : end..<min(passage.count, end + Self.reachOfAid))
    return hits.contains { hit in
      guard case .flowWord(let flow) = passage.word(hit) else { return false }
      return flow.form == .grant || flow.form == .loan
        || flow.stage == .unspecified && flow.form == .unspecified && flow.subject != .carries
          && flow.subject != .abstract
    }
  }

  /// The furthest that a word of aid may stand from who gives it, in bytes.
  private static let reachOfAid = 15

  /// What is to be given between two that have exchanged notes is committed.
  static func committed(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
    let signed = drafts.compactMap { draft -> Set<String>? in
      guard case .agreement(let agreement) = draft.content, agreement.status == .signed,
        agreement.kind == .exchangeOfNotes, draft.modality == .actual
      else { return nil }
      return Set(agreement.parties)
    }
    guard !signed.isEmpty else { return drafts }
    return drafts.map { draft in
      guard case .flow(var flow) = draft.content, flow.stage == .pledge, flow.money != nil,
        signed.contains(where: { $0.isSuperset(of: flow.providers + flow.recipients) }),
        !flow.recipients.isEmpty
      else { return draft }
      flow.stage = .commitment
      var draft = draft
      draft.content = .flow(flow)
      return draft
    }
  }
}
