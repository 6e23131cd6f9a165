import Languages
import Text
import Values

/// An act with a place, a time or joint actors: a visit, an exercise, the opening of a railway.
enum ActivityFrame {
  static func claims(of view: SentenceView) -> [ClaimDraft] {
    let words = view.words(.activity, in: view.sentence) { word -> ActivityKind? in
      if case .activity(let kind) = word { kind } else { nil }
    }
    var drafts: [ClaimDraft] = []
    var seen: Set<ActivityKind> = []
    for (hit, kind) in words where !seen.contains(kind) {
      let verb = hit.range
      if isAskedFor(verb, view) { continue }
      let stretch = view.stretch(at: verb.lowerBound)
      let actors = actors(of: verb, in: stretch, view)
      let place =
        place(of: verb, in: stretch, view) ?? (kind == .visit ? host(of: verb, view) : nil)
      let time = view.time(at: verb.lowerBound)
      guard place != nil || time != nil || actors.count > 1,
        !actors.isEmpty || kind == .construction || kind == .production
      else { continue }
      seen.insert(kind)
      let end = view.isVerbFinal ? verb.upperBound : stretch.upperBound
      drafts.append(
        ClaimDraft(
          content: .activity(Activity(actors: actors, kind: kind, place: place)),
          evidence: [view.span(stretch.lowerBound..<end)], voice: view.voice,
          modality: visitor(of: verb, view) == nil ? view.modality(of: verb) : .actual, time: time))
    }
    return drafts
  }

  /// 訪問を要請した: what is asked for is no act.
  private static func isAskedFor(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    let marker = view.passage.marker(.patient, .after, at: verb.upperBound)
    guard view.isVerbFinal, let marker else { return false }
    return view.passage.hasWord(at: Int(marker.end)) {
      $0.kind == .stance && view.passage.word($0) == .stance(.callFor)
    }
  }

  /// チリを訪問中の首相: before a verb-final verb's subject stands where he is.
  private static func visitor(of verb: Range<Int>, _ view: SentenceView) -> Participant? {
    guard view.isVerbFinal else { return nil }
    return view.participants.first {
      (1...9).contains($0.range.lowerBound - verb.upperBound) && $0.role == .agent
        && view.passage.marker(.possessor, .after, endingAt: $0.range.lowerBound) != nil
    }
  }

  private static func actors(of verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> [String]
  {
    let partners = view.participants.filter {
      stretch.contains($0.range.lowerBound) && ($0.role == .partner || $0.role == .agent)
    }
    if let visitor = visitor(of: verb, view) { return visitor.ids }
    let agent = view.agent(of: verb)
    return ((agent?.ids ?? []) + partners.flatMap(\.ids)).uniqued()
  }

  /// Where it is done: marked as the place, or the object that is gone to.
  private static func place(of verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView)
    -> String?
  {
    for mention in view.mentions where stretch.contains(mention.range.lowerBound) {
      if case .place = mention.mention.value { return view.quote(mention.range) }
    }
    if visitor(of: verb, view) != nil,
      let goal = view.participants.last(where: {
        $0.role == .patient && (0...3).contains(verb.lowerBound - $0.range.upperBound)
      })
    {
      return goal.ids.first
    }
    // A body is no place: "in the armed forces".
    return view.participants.first {
      $0.role == .place && stretch.contains($0.range.lowerBound)
        && $0.ids.allSatisfy(\.isStateCode)
    }?.ids.first
      ?? view.object(of: verb)?.ids.first
  }

  /// "On a visit to Peru": the state gone to, where the sentence has named who goes.
  private static func host(of verb: Range<Int>, _ view: SentenceView) -> String? {
    guard view.passage.script(at: verb.lowerBound) == .latin,
      view.participants.contains(where: {
        $0.range.upperBound <= verb.lowerBound && ($0.role == nil || $0.role == .agent)
      })
    else { return nil }
    let host = view.participants.first {
      $0.role == .recipient && (1...8).contains($0.range.lowerBound - verb.upperBound)
    }
    return host.flatMap { $0.ids.count == 1 && $0.ids[0].isStateCode ? $0.ids[0] : nil }
  }
}
