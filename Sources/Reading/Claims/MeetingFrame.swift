import Languages
import Values

/// Who met, is to meet or meets regularly, and at what level.
enum MeetingFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    let words = view.words(in: view.sentence) { word -> (level: MeetingLevel, isVerb: Bool)? in
      if case .meetingWord(let level, let isVerb) = word { (level, isVerb) } else { nil }
    }
    guard let first = words.first(where: { $0.value.level != .other }) ?? words.first(where: \.value.isVerb)
    else { return [] }
    let stretch = view.stretch(at: Int(first.hit.start))
    var participants = view.participants.filter { isParticipant($0) && stretch.contains($0.range.lowerBound) }
      .flatMap(\.ids).uniqued()
    if participants.count < 2 {
      participants = view.participants.filter { isParticipant($0) }.flatMap(\.ids).uniqued()
    }
    guard participants.count >= 2 else { return [] }
    let recurrence = view.words(in: view.sentence) { word -> String? in
      if case .recurrence(let rule) = word { rule } else { nil }
    }.first?.value
    let meeting = Meeting(
      participants: participants, level: first.value.level, place: place(in: view),
      format: format(in: view), recurrence: recurrence)
    return [
      ClaimDraft(
        content: .meeting(meeting), evidence: [view.span(stretch)], voice: view.voice,
        modality: view.modality(of: first.hit.range), time: view.time(at: Int(first.hit.start)))
    ]
  }

  private static func isParticipant(_ participant: Participant) -> Bool {
    switch participant.role {
    case .agent, .partner, .by, .possessor, nil: true
    case .patient, .recipient, .source, .beneficiary, .place, .means, .topic: false
    }
  }

  /// A place, or a state, marked as the place.
  private static func place(in view: SentenceView) -> String? {
    for mention in view.mentions {
      if case .place = mention.mention.value { return view.quote(mention.range) }
    }
    return view.participants.first { $0.role == .place }?.ids.first
  }

  private static func format(in view: SentenceView) -> String? {
    for mention in view.mentions {
      if case .actor(let actor) = mention.mention.value, actor.kind == .format { return actor.ids.first }
    }
    return nil
  }
}
