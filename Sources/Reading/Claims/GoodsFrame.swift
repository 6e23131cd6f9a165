import Languages
import Values

/// Goods or money as the subject: the boats were handed over, 车辆运抵, 引渡式.
enum GoodsFrame {
  static func claim(
    of verb: Range<Int>, _ predicate: FlowPredicate, _ view: SentenceView,
    _ claimed: inout Set<Int>
  ) -> ClaimDraft? {
    let stretch = view.stretch(at: verb.lowerBound)
    let (money, quantity, place) = measure(before: verb, in: stretch, view, claimed)
    let marked = view.marked([.recipient, .beneficiary], near: verb)?.ids
    let giver = giver(of: verb, in: stretch, besides: marked ?? [], view)
    guard money != nil || quantity != nil || marked != nil || giver != nil && isCeremony(verb, view)
    else { return nil }
    let recipients = marked ?? view.recipientsInContext(of: giver ?? [])
    let providers = giver ?? view.providersInContext(to: recipients)
    guard !providers.isEmpty, !recipients.isEmpty, providers != recipients else { return nil }
    if let place { claimed.insert(place.lowerBound) }
    var (modality, isMarked) = view.modalityOfAct(verb)
    // A verb-final language's plain form tells what is to come: 引き渡される.
    if view.isVerbFinal, !isMarked { modality = .planned }
    let flow = Flow(
      providers: providers, recipients: recipients, money: money, item: nil, quantity: quantity,
      stage: FlowFrame.stage(predicate.stage, modality, isMarked || !view.isInstrument),
      form: FlowFrame.form(of: predicate, in: stretch, view, hasMoney: money != nil))
    let end = view.isVerbFinal ? verb.upperBound : stretch.upperBound
    return ClaimDraft(
      content: .flow(flow), evidence: [view.span(stretch.lowerBound..<end)], voice: view.voice,
      modality: modality, time: view.time(at: verb.lowerBound))
  }

  /// Who gives: marked as the source or as the doer, else the owner or the doer in the stretch.
  private static func giver(
    of verb: Range<Int>, in stretch: Range<Int>, besides recipients: [String], _ view: SentenceView
  ) -> [String]? {
    let own = view.participants.filter {
      stretch.contains($0.range.lowerBound) && $0.ids != recipients
    }
    let found =
      own.first { $0.role == .source || $0.role == .by }
      ?? own.last { isOwner($0) && $0.range.upperBound <= verb.lowerBound }
    return found?.ids
  }

  private static func isOwner(_ participant: Participant) -> Bool {
    switch participant.role {
    case .agent, .possessor, nil: true
    case .patient, .recipient, .source, .partner, .beneficiary, .place, .means, .topic, .by: false
    }
  }

  /// 交接仪式在…举行: the ceremony takes place, so that its goods need no number.
  private static func isCeremony(_ word: Range<Int>, _ view: SentenceView) -> Bool {
    !view.words(.meetingWord, in: word.upperBound..<view.sentence.upperBound) { word -> Bool? in
      if case .meetingWord(_, .holding) = word { true } else { nil }
    }.isEmpty
  }

  /// The nearest money before the verb that nothing has taken, else the nearest count.
  private static func measure(
    before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView, _ claimed: Set<Int>
  ) -> (Money?, Quantity?, Range<Int>?) {
    var counted: (Quantity, Range<Int>)?
    for mention in view.mentions.reversed()
    where stretch.contains(mention.range.lowerBound) && mention.range.upperBound <= verb.lowerBound
      && !claimed.contains(mention.range.lowerBound)
    {
      switch mention.mention.value {
      case .money(let money): return (money, nil, mention.range)
      case .quantity(let quantity)
      where quantity.unit != "%" && quantity.unit != "time" && counted == nil:
        counted = (quantity, mention.range)
      case .date, .quantity, .duration, .actor, .instrument, .programme, .place: continue
      }
    }
    return (nil, counted?.0, counted?.1)
  }
}
