import Languages
import Text
import Values

/// Goods or money as the subject: the boats were handed over, 车辆运抵, 引渡式.
enum GoodsFrame {
  /// 交付古方: who stands right behind a Chinese verb of handing over.
  static func receiver(behind verb: Range<Int>, _ view: SentenceView) -> Participant? {
    guard view.isOfHan else { return nil }
    return view.participants.first {
      $0.range.lowerBound == verb.upperBound && ($0.role == nil || $0.role == .recipient)
    }
  }

  static func claim(
    of verb: Range<Int>, _ predicate: FlowPredicate, _ view: SentenceView,
    _ claimed: inout Set<Int>
  ) -> ClaimDraft? {
    let stretch = view.stretch(at: verb.lowerBound)
    let before = subject(before: verb, in: stretch, view)
    let (money, quantity, place) = FlowMeasure.first(
      of: FlowMeasure.candidates(in: before, view, claimed).reversed())
    let given = given(in: before, view)
    let marked =
      given?.receiver ?? receiver(behind: verb, view)?.ids ?? view.marked(
        [.recipient, .beneficiary], near: verb)?.ids
      ?? (money == nil ? nil : FlowFrame.receiver(behind: verb, hasMoney: true, view))
    let giver =
      given?.giver
      ?? giver(of: verb, in: stretch, besides: marked ?? [], view)
      ?? (view.isVerbFinal ? owner(before: stretch, besides: marked ?? [], view) : nil)
    guard money != nil || quantity != nil || marked != nil || giver != nil && isCeremony(verb, view)
    else { return nil }
    var recipients = marked ?? view.recipientsInContext(of: giver ?? [])
    // 総額2億円が供与された: of the only two states that the text names, the one that does not give,
    // where no body stands by that it may have gone to.
    if recipients.isEmpty, let giver, giver.count == 1,
      let other = view.otherState(than: giver[0]), view.isVerbFinal, !view.namesOtherBody,
      view.participants.allSatisfy({ $0.ids.allSatisfy(view.sides.onlyStates.contains) })
    {
      recipients = [other]
    }
    var providers = giver ?? view.providersInContext(to: recipients)
    if providers.isEmpty, money != nil, marked == nil, let known = view.sides.giverOfTwo,
      let other = view.otherState(than: known), recipients.isEmpty || recipients == [other]
    {
      (providers, recipients) = ([known], [other])
    }
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

  /// Where the subject of a verb stands: "The loan, which was agreed on in May, was extended to" has it before
  /// the clause that describes it.
  private static func subject(
    before verb: Range<Int>, in stretch: Range<Int>, _ view: SentenceView
  ) -> Range<Int> {
    let own = stretch.lowerBound..<max(stretch.lowerBound, verb.lowerBound)
    guard view.passage.script(at: verb.lowerBound) == .latin, own.count <= longestAuxiliary,
      let index = view.stretches.firstIndex(of: stretch), index > 1
    else { return own }
    let head = view.passage.skipSpaces(view.stretches[index - 1].lowerBound)
    let isRelative = view.passage.hasWord(at: head) {
      view.passage.word($0) == .pronoun(.relative)
    }
    return isRelative
      ? view.stretches[index - 2].lowerBound..<view.stretches[index - 1].lowerBound : own
  }

  /// "has since", in bytes with spaces.
  private static let longestAuxiliary = 12

  /// 中国援助肯尼亚物资交接仪式: what of the goods is told by a verb of giving before them, with who gives
  /// and who receives at its sides.
  private static func given(in before: Range<Int>, _ view: SentenceView)
    -> (giver: [String], receiver: [String])?
  {
    guard !view.isVerbFinal else { return nil }
    let verb = view.words(.flowWord, in: before) { word -> Bool? in
      guard case .flowWord(let flow) = word, flow.form != .sale else { return nil }
      return flow.subject == .gives || flow.subject == .none ? true : nil
    }.first?.hit.range
    guard let verb, view.passage.script(at: verb.lowerBound) == .han,
      let receiver = view.participants.first(where: {
        $0.range.lowerBound == verb.upperBound && $0.role != .agent
      }),
      let giver = view.participants.last(where: {
        before.contains($0.range.lowerBound) && $0.range.upperBound <= verb.lowerBound
      }),
      giver.role == nil || giver.role == .agent
    else { return nil }
    return (giver.ids, receiver.ids)
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
      ?? own.last {
        isOwner($0) && $0.range.upperBound <= verb.lowerBound && !speaks($0, before: verb, view)
      }
    return found?.ids
  }

  /// The ministry stated that the jets will be delivered.
  private static func speaks(
    _ participant: Participant, before verb: Range<Int>, _ view: SentenceView
  ) -> Bool {
    !view.isVerbFinal
      && !view.words(.voice, in: participant.range.upperBound..<verb.lowerBound) {
        $0 == .voice(.closing) ? true : nil
      }.isEmpty
  }

  /// 日本政府の…を通じて,…: who gives where the clause before names only him.
  private static func owner(
    before stretch: Range<Int>, besides recipients: [String], _ view: SentenceView
  ) -> [String]? {
    let others = view.participants.filter {
      $0.range.upperBound <= stretch.lowerBound && $0.ids != recipients
    }
    guard let first = others.first, first.role == .possessor,
      others.allSatisfy({ $0.ids == first.ids })
    else { return nil }
    return first.ids
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
}
