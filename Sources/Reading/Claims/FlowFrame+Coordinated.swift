import Languages
import Text
import Values

/// Several amounts of one verb of giving.
extension FlowFrame {
  /// 提供5亿元贷款,以及2000万元无偿援助: further amounts of the same verb, each a flow of its own.
  static func coordinated(
    with draft: ClaimDraft, of verb: Range<Int>, before next: Int?, _ view: SentenceView,
    _ claimed: inout Set<Int>
  ) -> [ClaimDraft] {
    guard !view.isVerbFinal, case .flow(let first) = draft.content, first.money != nil else {
      return []
    }
    var drafts: [ClaimDraft] = []
    let end = max(verb.upperBound, next ?? view.sentence.upperBound)
    for mention in FlowMeasure.candidates(in: verb.upperBound..<end, view, claimed) {
      guard case .money(let money) = mention.mention.value,
        view.passage.hasWord(
          endingAt: view.passage.skipSpacesBack(mention.range.lowerBound),
          { $0.kind == .coordinator || $0.kind == .part })
      else { continue }
      claimed.insert(mention.range.lowerBound)
      let stretch = view.stretch(at: mention.range.lowerBound)
      let behind = mention.range.upperBound..<max(stretch.upperBound, mention.range.upperBound)
      let noun = view.words(.flowWord, in: behind) { word -> FlowForm? in
        if case .flowWord(let flow) = word, flow.form != .unspecified { flow.form } else { nil }
      }.first?.value
      var other = first
      other.money = money
      other.item = nil
      if let own = receiver(behind: mention.range, in: behind, view) { other.recipients = own }
      other.form = noun ?? first.form
      var copy = draft
      copy.content = .flow(other)
      copy.evidence = draft.evidence + [view.span(mention.range.lowerBound..<behind.upperBound)]
      drafts.append(copy)
    }
    return drafts
  }

  /// Four frigates to Kenya, missiles to Peru and a radar to Ghana: what else a list gives to others.
  static func listed(behind drafts: [ClaimDraft], _ view: SentenceView, _ claimed: inout Set<Int>)
    -> [ClaimDraft]
  {
    guard !view.isVerbFinal, view.passage.script(at: view.sentence.lowerBound) == .latin else {
      return []
    }
    var found: [ClaimDraft] = []
    for draft in drafts {
      guard case .flow(let first) = draft.content,
        let index = view.participants.firstIndex(where: {
          $0.role == .recipient && $0.ids == first.recipients
        })
      else { continue }
      var end = view.participants[index].range.upperBound
      for next in view.participants[(index + 1)...] {
        guard next.role == .recipient, goesOn(end..<next.range.lowerBound, view) else { break }
        let gap = end..<next.range.lowerBound
        end = next.range.upperBound
        let isTold = (drafts + found).contains {
          if case .flow(let flow) = $0.content { flow.recipients == next.ids } else { false }
        }
        guard !isTold, next.ids != first.providers else { continue }
        let (money, quantity, place) = FlowMeasure.first(
          of: FlowMeasure.candidates(in: gap, view, claimed))
        if let place { claimed.insert(place.lowerBound) }
        var flow = first
        (flow.recipients, flow.money, flow.quantity, flow.item) = (next.ids, money, quantity, nil)
        var copy = draft
        copy.content = .flow(flow)
        copy.evidence = [view.span(view.passage.skipSpaces(gap.lowerBound + 1)..<end)]
        found.append(copy)
      }
    }
    return found
  }

  /// Whether a list goes on behind a comma or a word that joins, with no other verb.
  private static func goesOn(_ gap: Range<Int>, _ view: SentenceView) -> Bool {
    let passage = view.passage
    let start = passage.skipSpaces(gap.lowerBound)
    let isJoined =
      passage.byte(at: gap.lowerBound) == UInt8(ascii: ",")
      || passage.hasWord(at: start) { $0.kind == .coordinator }
    return isJoined
      && passage.hits(in: gap).allSatisfy { hit in
        switch passage.word(hit) {
        case .agreementVerb, .meetingWord, .activity, .voice, .strength, .modality, .pronoun,
          .relationshipVerb, .act(.after):
          passage.isHidden(hit.range)
        case .flowWord(let flow): flow.isNoun
        default: true
        }
      }
  }

  /// 5 million to Peru and 2 million to Kenya: each has its own. Nobody where the word behind "to" is
  /// not known.
  private static func receiver(
    behind amount: Range<Int>, in range: Range<Int>, _ view: SentenceView
  ) -> [String]? {
    let place = view.passage.skipSpaces(amount.upperBound)
    let marker = view.passage.marker(.recipient, .before, at: place)
    guard let marker else { return nil }
    return view.participants.first {
      range.contains($0.range.lowerBound) && $0.role == .recipient
        && $0.range.lowerBound >= Int(marker.end)
    }?.ids ?? []
  }

  /// "Courses to extend expertise", "keen on providing devices": without an amount only what is
  /// aimed at.
  static func isPurpose(_ verb: Range<Int>, _ view: SentenceView) -> Bool {
    guard view.passage.script(at: verb.lowerBound) == .latin else { return false }
    let marker = view.passage.last(endingAt: view.passage.skipSpacesBack(verb.lowerBound)) {
      word -> GrammaticalCase? in
      if case .caseMarker(let role, .before) = word { role } else { nil }
    }
    switch marker?.value {
    case .topic, .beneficiary, .possessor: return true
    case .recipient:
      let stretch = view.stretch(at: verb.lowerBound)
      return view.words(.modality, in: stretch.lowerBound..<verb.lowerBound) { _ in true }.isEmpty
    case .agent, .patient, .source, .partner, .place, .means, .by, nil: return false
    }
  }
}
