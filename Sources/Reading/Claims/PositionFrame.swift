import Languages
import Values

/// What an actor holds of something: supports, opposes, calls for.
enum PositionFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    view.words(.stance, in: view.sentence) { word -> Stance? in
      if case .stance(let stance) = word { stance } else { nil }
    }.compactMap { hit, stance in
      let verb = hit.range
      guard let actor = view.agent(of: verb), let target = target(of: verb, after: actor, view)
      else { return nil }
      let stretch = view.stretch(at: verb.lowerBound)
      // 融資を承認した approves money and recognises nothing.
      let isMoney = view.mentions.contains {
        if case .money = $0.mention.value { stretch.contains($0.range.lowerBound) } else { false }
      }
      if stance == .recognise, isMoney { return nil }
      let start =
        actor.range.upperBound <= verb.lowerBound && view.sentence.contains(actor.range.lowerBound)
        ? actor.range.lowerBound : stretch.lowerBound
      let end = view.isVerbFinal ? verb.upperBound : stretch.upperBound
      // 支持すると述べた: what is declared is held now.
      let modality = view.modality(of: verb)
      return ClaimDraft(
        content: .position(Position(actors: actor.ids, stance: stance, target: view.quote(target))),
        evidence: [view.span(start..<end)], voice: view.voice,
        modality: view.isVerbFinal && modality == .planned ? .actual : modality,
        time: view.time(at: verb.lowerBound))
    }
  }

  /// What it is held of: marked as the object before the verb, or what follows it.
  private static func target(of verb: Range<Int>, after actor: Participant, _ view: SentenceView)
    -> Range<Int>?
  {
    guard view.isVerbFinal else {
      let stretch = view.stretch(at: verb.lowerBound)
      let range = view.trimmed(view.passage.skipSpaces(verb.upperBound)..<stretch.upperBound)
      return range.isEmpty ? framed(before: verb, in: stretch, view) : range
    }
    let marker = view.passage.last(endingAt: verb.lowerBound) {
      $0 == .caseMarker(.patient, .after) || $0 == .caseMarker(.recipient, .after) ? true : nil
    }
    guard let marker else { return nil }
    let start = max(
      view.stretch(at: verb.lowerBound).lowerBound,
      actor.range.upperBound < verb.lowerBound ? afterMarker(actor, view) : 0)
    return start < Int(marker.hit.start) ? start..<Int(marker.hit.start) : nil
  }

  /// 对…表示感谢: the preposition brings the target before the verb.
  private static func framed(before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> Range<Int>?
  {
    let marker = view.words(.caseMarker, in: stretch.lowerBound..<verb.lowerBound) {
      word -> Bool? in
      word == .caseMarker(.recipient, .before) ? true : nil
    }.first
    guard let marker, Int(marker.hit.end) < verb.lowerBound else { return nil }
    return Int(marker.hit.end)..<verb.lowerBound
  }

  private static func afterMarker(_ actor: Participant, _ view: SentenceView) -> Int {
    let end =
      view.passage.first(at: actor.range.upperBound) { word -> Bool? in
        if case .caseMarker = word { true } else { nil }
      }.map { Int($0.hit.end) } ?? actor.range.upperBound
    return view.passage.scalar(at: end)?.value == 0x3001 ? end + 3 : end
  }
}
